import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon/icon.tsx';
import styles from './choice.module.css';

export interface ChoiceProps {
  children: ReactNode;
  isChosen: boolean;
  onChoose: () => void;
  /** What it would look like; it says nothing that the words do not say. */
  sign?: ReactNode;
  /** Where its words are in a language of their own. */
  language?: string;
}

/** One of several large choices, at least 48 CSS px in each direction. The chosen one is filled and has a tick. */
export function Choice({ children, isChosen, onChoose, sign, language }: ChoiceProps) {
  return (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={isChosen}
      lang={language}
      onClick={() => !isChosen && onChoose()}
    >
      {sign && <span aria-hidden="true">{sign}</span>}
      <span>{children}</span>
      <span className={styles.tick}>{isChosen && <Icon of={Check} />}</span>
    </button>
  );
}
