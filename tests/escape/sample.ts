/** A few attempts for every day, chosen by a seed: some of each group, so that all are made in time. */
import type { Attempt } from './attempt.ts';

/**
 * So many of the attempts, as evenly over the groups as they go, and the same ones for the same seed.
 *
 * @param seed any whole number
 */
export function sampleOf(attempts: readonly Attempt[], count: number, seed: number): Attempt[] {
  const shuffled = attempts
    .map((attempt) => ({ attempt, place: scatter(`${seed} ${attempt.id}`) }))
    .sort((a, b) => a.place - b.place)
    .map(({ attempt }) => attempt);
  const groups = [...new Set(shuffled.map(({ group }) => group))];
  const left = new Map(groups.map((group) => [group, shuffled.filter((attempt) => attempt.group === group)]));
  const chosen: Attempt[] = [];
  while (chosen.length < Math.min(count, attempts.length)) {
    for (const group of groups) {
      const next = chosen.length < count ? left.get(group)?.shift() : undefined;
      if (next) chosen.push(next);
    }
  }
  return chosen;
}

/** A whole number from a text, by FNV-1a (32 bits, http://www.isthe.com/chongo/tech/comp/fnv/). */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
