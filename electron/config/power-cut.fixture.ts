/** A disk on which the power goes, for tests of what is written whole or not at all. */
import fs from 'node:fs';
import type { WriteDisk } from './write.ts';

export class PowerCut extends Error {}

const steps = {
  mkdirSync: true,
  openSync: true,
  writeSync: true,
  fsyncSync: true,
  closeSync: true,
  renameSync: true,
  realpathSync: true,
  rmSync: true,
} as const satisfies Record<keyof WriteDisk, true>;

/**
 * The real disk, on which the power goes before the step of this number, from 0; from then on nothing is done any more.
 * `asked` counts the steps that were asked for.
 */
export function cutBefore(step: number): { disk: WriteDisk; asked: () => number } {
  let count = 0;
  const guarded = Object.fromEntries(
    (Object.keys(steps) as (keyof WriteDisk)[]).map((name) => [
      name,
      (...args: unknown[]) => {
        count += 1;
        if (count > step) throw new PowerCut();
        return (fs[name] as (...given: unknown[]) => unknown)(...args);
      },
    ]),
  );
  return { disk: guarded as unknown as WriteDisk, asked: () => count };
}
