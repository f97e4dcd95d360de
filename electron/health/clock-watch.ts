/** Looks at the clock now and then, remembers how it was set last, and tells the log. */
import { type Jump, jumpBetween, jumpLine, type Look } from './clock.policy.ts';

/** How often it is looked at, in milliseconds. */
const lookEvery = 60_000;

export interface ClockParts {
  look: () => Look;
  every: (run: () => void, milliseconds: number) => void;
  warn: (line: string) => void;
}

/** Starts looking. What is returned tells how the clock was set last since then; null when it was not. */
export function watchClock({ look, every, warn }: ClockParts): () => Jump | null {
  let before = look();
  let last: Jump | null = null;
  every(() => {
    const now = look();
    const jump = jumpBetween(before, now);
    before = now;
    if (jump === null) return;
    last = jump;
    warn(jumpLine(jump));
  }, lookEvery);
  return () => last;
}
