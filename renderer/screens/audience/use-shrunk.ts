import { type RefObject, useEffect } from 'react';
import { isCut } from './use-whole.ts';

/** How large the words are beside the smallest that somebody can choose: each smaller one is tried after the one before it. */
const sizes = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

/**
 * Makes what stands in a place smaller until all of it is seen. On a screen of another size it is tried anew.
 *
 * @param place what has a `--shrunk` for its style sheet
 * @param isOn whether its words are the smallest already that somebody can choose
 */
export function useShrunk(place: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    const { current } = place;
    if (current === null || !isOn) return undefined;
    let at = 0;
    const shrink = () => {
      while (at < sizes.length - 1 && isCut(current)) {
        at += 1;
        current.style.setProperty('--shrunk', String(sizes[at]));
      }
    };
    const begin = () => {
      at = 0;
      current.style.removeProperty('--shrunk');
      shrink();
    };
    // Words of a deck come later than the screen that they stand on.
    const words = new MutationObserver(shrink);
    words.observe(current, { childList: true, subtree: true });
    const size = new ResizeObserver(begin);
    size.observe(current);
    return () => {
      words.disconnect();
      size.disconnect();
      current.style.removeProperty('--shrunk');
    };
  }, [place, isOn]);
}
