import { Maximize2, Minimize2 } from 'lucide-react';
import { type ReactElement, useContext, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { PartsContext, useActivity, useShownUpTo } from '../view/deck-context.ts';
import styles from './larger-picture.module.css';

/** Whether the picture of a slide fills it, and what changes that. */
export interface LargerPicture {
  isLarger: boolean;
  toggle(): void;
}

/**
 * Lets the picture of a slide fill it, over its words. Whoever turns on, to other words of the slide or to another slide, sees words
 * again: nobody has to find the way back.
 */
export function useLargerPicture(): LargerPicture {
  const { active } = useActivity();
  const { part } = useContext(PartsContext);
  const now = `${part} ${useShownUpTo()}`;
  const [largerAt, setLargerAt] = useState<string | null>(null);
  const isLarger = active && largerAt === now;
  if (largerAt !== null && !isLarger) setLargerAt(null);
  return { isLarger, toggle: () => setLargerAt(isLarger ? null : now) };
}

/** Beside a picture that larger words or a small screen leave little room: makes it as large as the slide, and small again. */
export function LargerPictureButton({ isLarger, toggle }: LargerPicture): ReactElement {
  const say = useWords();
  const Sign = isLarger ? Minimize2 : Maximize2;
  return (
    <button type="button" className={styles.button} data-larger={isLarger} onClick={toggle}>
      <Sign aria-hidden="true" />
      <span>{say(isLarger ? 'deck.picture-smaller' : 'deck.picture-larger')}</span>
    </button>
  );
}
