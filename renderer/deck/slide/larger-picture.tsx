import { Maximize2, Minimize2 } from 'lucide-react';
import { type ReactElement, useContext, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { PartsContext, useActivity, useShownUpTo } from '../view/deck-context.ts';
import styles from './larger-picture.module.css';

/**
 * Beside a picture that larger words or a small screen leave little room: makes it as large as the slide, over its words, and small
 * again. The slide's style sheet follows `data-larger`, so that nothing else of the slide is drawn anew. Whoever turns on, to other words
 * of the slide or to another slide, sees words again: nobody has to find the way back.
 */
export function LargerPicture(): ReactElement {
  const say = useWords();
  const { active } = useActivity();
  const { part } = useContext(PartsContext);
  const now = `${part} ${useShownUpTo()}`;
  const [largerAt, setLargerAt] = useState<string | null>(null);
  const isLarger = active && largerAt === now;
  if (largerAt !== null && !isLarger) setLargerAt(null);
  const Sign = isLarger ? Minimize2 : Maximize2;
  return (
    <button
      type="button"
      className={styles.button}
      data-larger={isLarger}
      onClick={() => setLargerAt(isLarger ? null : now)}
    >
      <Sign aria-hidden="true" />
      <span>{say(isLarger ? 'deck.picture-smaller' : 'deck.picture-larger')}</span>
    </button>
  );
}
