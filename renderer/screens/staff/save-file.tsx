import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import type { Handed } from '../../session-driver/kiosk.ts';
import { Button } from '../../ui/button/button.tsx';
import { handedWords } from './handed-words.ts';
import styles from './staff-page.module.css';

export interface SaveFileProps {
  words: MessageId;
  icon: LucideIcon;
  save: () => Promise<Handed>;
  off?: boolean;
}

/** A button that has the shell write a file for staff, and what came of it. */
export function SaveFile({ words, icon, save, off = false }: SaveFileProps) {
  const say = useWords();
  const [saved, setSaved] = useState<Handed | 'making' | null>(null);
  const begin = () => {
    setSaved('making');
    save().then(setSaved, () => setSaved({ outcome: 'failed' }));
  };
  return (
    <div className={styles.again}>
      <Button icon={icon} off={off || saved === 'making'} onPress={begin}>
        <Words id={words} />
      </Button>
      <p
        className={styles.note}
        role="status"
        data-handed={saved === null || saved === 'making' ? saved : saved.outcome}
      >
        {saved === 'making' && say('paper.making')}
        {saved !== null && saved !== 'making' && <Words {...handedWords(saved)} />}
      </p>
    </div>
  );
}
