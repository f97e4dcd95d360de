import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { tongueOf } from '../../i18n/tongue.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './tick.module.css';

export interface TickProps {
  /** The words of the line; they hold no control of their own. */
  children: ReactNode;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
  /** The language of the words, where it may be another than that of the page. */
  language?: string;
}

/**
 * A line that can be ticked, at least 64 CSS px high where its place asks for nothing else. The tick tells by its shape, so
 * that it is seen without colours, and its room is kept, so that nothing moves.
 */
export function Tick({ children, ticked, onTick, language }: TickProps) {
  return (
    <button type="button" className={styles.tick} aria-pressed={ticked} onClick={() => onTick(!ticked)}>
      <span className={styles.box}>{ticked && <Icon of={Check} />}</span>
      <span className={styles.words} {...(language === undefined ? {} : tongueOf(language))}>
        {children}
      </span>
    </button>
  );
}
