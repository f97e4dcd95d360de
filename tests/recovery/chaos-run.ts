/** Faults one after the other, chosen by a seed, on one supervised kiosk with a visitor. */
import { chanceOf } from './chance.ts';
import { type Fault, faults } from './faults.ts';
import { type Recovered, strikeAndRecover } from './recover.ts';
import { Supervised } from './supervised.ts';

export interface Chaos {
  recovered: Recovered[];
  /** What did not recover, in the words of the error. */
  failed: { round: number; fault: string; why: string }[];
  /** Lines that were in the log before a fault and are not there, whole and in their order, after it. */
  lost: number;
  /** How often the kiosk was started afresh. */
  starts: number;
}

const clinic = { clinicName: 'Ward 3', country: 'us', languages: ['en', 'es'] };

/** Milliseconds after which crashes count no more; a chaos is not a crash loop, which is another test. */
const forgiven = 11 * 60_000;

/**
 * Strikes so many times. A kiosk that did not recover is ended, and the next round begins with a fresh one.
 *
 * @param among the faults to choose from; each in turn when there are no more rounds than faults
 */
export async function chaos(
  seed: number,
  rounds: number,
  progress: (words: string) => void = () => undefined,
  among: readonly Fault[] = faults,
): Promise<Chaos> {
  const chance = chanceOf(seed);
  const result: Chaos = { recovered: [], failed: [], lost: 0, starts: 1 };
  let on = await Supervised.start({ config: clinic });
  let before: string[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const fault = chance.oneOf(among);
      try {
        const recovered = await strikeAndRecover(on, fault, chance);
        result.recovered.push(recovered);
        progress(`${round + 1} of ${rounds}: ${fault.name}: ${said(recovered)}`);
        const lines = on.diary.lines().map(({ at, words }) => `${at} ${words}`);
        result.lost += missing(before, lines);
        before = lines.slice(-200);
        await on.kiosk.control({ do: 'set-clock', by: forgiven });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        result.failed.push({ round, fault: fault.name, why });
        progress(`${round + 1} of ${rounds}: ${fault.name}: DID NOT RECOVER: ${why}`);
        result.starts += on.exits.length + 1;
        await on.close();
        on = await Supervised.start({ config: clinic });
        before = [];
      }
    }
  } finally {
    result.starts += on.exits.length;
    await on.close();
  }
  return result;
}

function said({ milliseconds }: Recovered): string {
  return milliseconds === null ? 'the visit went on' : `attract after ${(milliseconds / 1000).toFixed(1)} s`;
}

/** How many of these lines are not in the later list. The oldest may have gone with the oldest file of the log. */
function missing(lines: readonly string[], later: readonly string[]): number {
  const there = new Set(later);
  return lines.filter((line) => !there.has(line)).length;
}
