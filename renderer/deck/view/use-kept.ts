import { startTransition, useEffect, useState } from 'react';
import { type Kept, keptAtFirst, prepared, settled, turned } from './kept.policy.ts';

/** Milliseconds after which the neighbours are brought even when the page is never idle. */
const patience = 1000;

/**
 * Keeps book of the slides that are on the page.
 *
 * @param index the slide to show, from 0
 * @param count slides of the deck
 * @param fade milliseconds for which a slide that is left can still be seen
 */
export function useKept(index: number, count: number, fade: number): Kept {
  const [kept, setKept] = useState(() => keptAtFirst(index));
  const now = turned(kept, index);
  if (now !== kept) setKept(now);

  useEffect(() => {
    let timer: number | undefined;
    // Each slide is drawn a little at a time, and a touch in between is answered first.
    const change = (to: (kept: Kept, count: number) => Kept) =>
      startTransition(() => setKept((last) => (last.index === index ? to(last, count) : last)));
    const idle = requestIdleCallback(
      () => {
        if (fade === 0) change(settled);
        else {
          change(prepared);
          timer = window.setTimeout(() => change(settled), fade);
        }
      },
      { timeout: patience },
    );
    return () => {
      cancelIdleCallback(idle);
      clearTimeout(timer);
    };
  }, [index, count, fade]);

  return now;
}
