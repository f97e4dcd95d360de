import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import { keptAtFirst, prepared, settled, turned } from './kept.policy.ts';

/** Milliseconds after which the neighbours are brought even when the page is never idle. */
const patience = 1000;

/**
 * Keeps book of the slides that are on the page with their content.
 *
 * @param index the slide to show, from 0
 * @param count slides of the deck
 * @param fadeEnds resolves when the slide that was left cannot be seen any more
 * @returns their places in the deck, in order
 */
export function useKept(index: number, count: number, fadeEnds: () => Promise<void>): readonly number[] {
  const [kept, setKept] = useState(() => keptAtFirst(index));
  const now = turned(kept, index);
  if (now !== kept) setKept(now);
  const waitForFade = useEffectEvent(fadeEnds);

  useEffect(() => {
    let isShown = true;
    // A neighbour is drawn a little at a time, and a touch in between is answered first.
    const change = (to: typeof prepared) =>
      startTransition(() => setKept((last) => (last.index === index ? to(last, count) : last)));
    const whenIdle = async () => {
      change(prepared);
      await waitForFade();
      if (isShown) change(settled);
    };
    const idle = requestIdleCallback(() => void whenIdle(), { timeout: patience });
    return () => {
      isShown = false;
      cancelIdleCallback(idle);
    };
  }, [index, count]);

  return now.places;
}
