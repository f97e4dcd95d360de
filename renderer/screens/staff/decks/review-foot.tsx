import { ArrowLeft, ArrowRight, Check, MessageSquareWarning, PenLine } from 'lucide-react';
import { useState } from 'react';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Review } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../typing/text-field.tsx';
import styles from './review.module.css';

/** UTF-16 units of a concern, as the shell counts them. */
const longestConcern = 500;

export interface ReviewFootProps {
  /** The place of the item, from 0. */
  at: number;
  items: Review['items'];
  isSigned: boolean;
  onGo: (to: number) => void;
  onApprove: () => Promise<void>;
  /** Keeps a concern; whether it was kept. */
  onConcern: (concern: string) => Promise<boolean>;
}

/** What a reviewer does with an item, and the way to the one before and after it. */
export function ReviewFoot({ at, items, isSigned, onGo, onApprove, onConcern }: ReviewFootProps) {
  const say = useWords();
  const item = items[at];
  const [concern, setConcern] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const busily = async <T,>(run: () => Promise<T>): Promise<T> => {
    setBusy(true);
    try {
      return await run();
    } finally {
      setBusy(false);
    }
  };
  const areAllApproved = items.every(({ verdict }) => verdict === 'approved');
  if (item === undefined) return null;
  if (concern !== null)
    return (
      <div className={styles.concern}>
        <TextField
          label={say('decks.concern-label')}
          hint={say(isSigned ? 'decks.concern-hint-signed' : 'decks.concern-hint')}
          value={concern}
          longest={longestConcern}
          lines={3}
          onChange={setConcern}
        />
        <div className={styles.buttons}>
          <Button
            variant="primary"
            off={concern.trim() === '' || isBusy}
            onPress={() =>
              void busily(async () => {
                if (await onConcern(concern)) setConcern(null);
              })
            }
          >
            <Words id="decks.save-concern" />
          </Button>
          <Button onPress={() => setConcern(null)}>
            <Words id="decks.cancel" />
          </Button>
        </div>
      </div>
    );
  return (
    <footer className={styles.foot}>
      <Button icon={ArrowLeft} directional off={at === 0} onPress={() => onGo(at - 1)}>
        <Words id="bar.back" />
      </Button>
      <p className={styles.verdict} role="status" data-verdict={item.verdict}>
        <b>{say('bar.position', { slide: at + 1, slides: items.length })}</b>
        <span>
          {item.verdict === 'open' && item.before !== null
            ? say(item.now === null ? 'decks.item.gone' : 'decks.item.changed')
            : say(`decks.item.${item.verdict}`)}
        </span>
      </p>
      <Button icon={ArrowRight} directional off={at === items.length - 1} onPress={() => onGo(at + 1)}>
        <Words id="bar.next" />
      </Button>
      <span className={styles.decide}>
        <Button icon={MessageSquareWarning} onPress={() => setConcern(item.concern)}>
          <Words id={item.verdict === 'concern' ? 'decks.change-concern' : 'decks.note-concern'} />
        </Button>
        {item.verdict === 'approved' && areAllApproved && !isSigned ? (
          <Button variant="primary" icon={PenLine} onPress={() => onGo(items.length)}>
            <Words id="decks.to-signature" />
          </Button>
        ) : (
          <Button
            variant="primary"
            icon={Check}
            off={isBusy || item.verdict === 'approved'}
            onPress={() => void busily(onApprove)}
          >
            <Words id={item.verdict === 'approved' ? 'decks.item.approved' : 'decks.approve'} />
          </Button>
        )}
      </span>
    </footer>
  );
}
