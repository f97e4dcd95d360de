import { ArrowLeft, PenLine } from 'lucide-react';
import { useState } from 'react';
import type { MessageId } from '../../../i18n/messages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Review } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../typing/text-field.tsx';
import styles from './review.module.css';

/** UTF-16 units of a name and of an office, as the shell counts them. */
const longestName = 60;

const refusals: Readonly<Record<'changed' | 'open' | 'failed', MessageId>> = {
  changed: 'decks.text-changed',
  open: 'decks.still-open',
  failed: 'staff.failed',
};

export interface SignFormProps {
  review: Review;
  sign: (signer: { name: string; office: string }) => Promise<'signed' | 'changed' | 'open'>;
  onFault: (error: unknown) => void;
  onBack: () => void;
}

/** Who signs, and as what. Both are typed: the PIN says only that it is somebody of the clinic. */
export function SignForm({ review, sign, onFault, onBack }: SignFormProps) {
  const say = useWords();
  const [name, setName] = useState('');
  const [office, setOffice] = useState('');
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<keyof typeof refusals | null>(null);
  const missing = (value: string) => (isTried && value.trim() === '' ? say('decks.missing') : undefined);
  const onSign = async () => {
    setTried(true);
    if (name.trim() === '' || office.trim() === '') return;
    try {
      const outcome = await sign({ name, office });
      setRefused(outcome === 'signed' ? null : outcome);
    } catch (error) {
      onFault(error);
      setRefused('failed');
    }
  };
  return (
    <div className={styles.sign}>
      <p>
        {say('decks.sign-what', {
          title: review.bundle.deck.title,
          part: say(`decks.part.${review.part}`),
          items: review.items.length,
        })}
      </p>
      <TextField
        label={say('decks.name')}
        value={name}
        longest={longestName}
        error={missing(name)}
        onChange={setName}
      />
      <TextField
        label={say('decks.office')}
        hint={say('decks.office-hint')}
        value={office}
        longest={longestName}
        error={missing(office)}
        onChange={setOffice}
      />
      <p role="alert" className={styles.refused}>
        {refused !== null && say(refusals[refused])}
      </p>
      <div className={styles.buttons}>
        <Button icon={ArrowLeft} directional onPress={onBack}>
          <Words id="bar.back" />
        </Button>
        <Button variant="primary" icon={PenLine} onPress={() => void onSign()}>
          <Words id="decks.sign" />
        </Button>
      </div>
    </div>
  );
}
