/** A clock that a test turns by hand. */
import type { Later } from './flow.ts';

export function handMadeTime(): { later: Later; pass: (seconds: number) => void } {
  let now = 0;
  const waiting = new Set<{ at: number; run: () => void }>();
  return {
    later(run, milliseconds) {
      const one = { at: now + milliseconds, run };
      waiting.add(one);
      return () => waiting.delete(one);
    },
    pass(seconds) {
      now += seconds * 1000;
      for (const one of [...waiting]) {
        if (one.at > now) continue;
        waiting.delete(one);
        one.run();
      }
    },
  };
}
