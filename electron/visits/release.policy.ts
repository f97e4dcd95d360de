/**
 * Which numbers of the statistics may be seen. A count is told in steps of five, as “at least so many”, and one below five is
 * told as 0, which means “too few to show”. What is told never narrows down another count by subtraction: neither a part of a
 * whole that is told as well, nor a week of a longer span. Where the steps would give more away, one of them is told lower than
 * it is, or the table is withheld. Pure.
 *
 * Take a whole that is told as W and is the sum of k parts that are told as p₁ … pₖ. Whoever reads each number n as “n to n + 4”
 * learns nothing more of any of them as long as 0 ≤ W − Σp ≤ 4 (k − 1): then each one can still be anything in its step, whatever
 * it is, with the others making up for it. So this is what is seen to, for every sum there is.
 */

/** The least number that is told, and the distance of those that are. */
export const step = 5;

/** Counts by name. */
export type Counts = Readonly<Record<string, number>>;

/** A count that is the sum of others. */
export interface Sum {
  whole: string;
  parts: readonly string[];
}

/** A count that is at most another: whoever opened a deck made a visit. */
export interface Within {
  part: string;
  whole: string;
}

/** What is true of the counts of a span, whatever they are. */
export interface Relations {
  sums: readonly Sum[];
  within: readonly Within[];
}

/** What is told of a span. */
export interface Released {
  /** A multiple of five, at most the true count; 0: too few to show. */
  told: Counts;
  /** Those of which nothing is told here, so that not even “few” is known of them. */
  withheld: ReadonlySet<string>;
  /** What follows for a longer span of which this is a part: at least so many, by the sum of so many told numbers. */
  known: Readonly<Record<string, { atLeast: number; terms: number }>>;
}

interface Bounds {
  floor: number;
  terms: number;
}

/**
 * What may be told of a span.
 *
 * @param counts the true ones
 * @param relations which of them are sums of others, and which are at most another
 * @param inside what was told of the shorter spans that make up this one; it never changes, so this has to fit it
 */
export function release(
  counts: Counts,
  { sums, within }: Relations,
  inside: readonly Released[] = [],
): Released {
  const names = Object.keys(counts);
  const bounds = Object.fromEntries(names.map((name) => [name, boundsOf(name, inside)]));
  const told: Record<string, number> = {};
  for (const name of names) {
    const { floor, terms } = bounds[name] ?? { floor: 0, terms: 0 };
    const highest = terms === 0 ? Number.POSITIVE_INFINITY : floor + slack(terms);
    told[name] = Math.min(stepDown(counts[name] ?? 0), highest);
  }
  const withheld = new Set<string>();
  const floorOf = (name: string) => bounds[name]?.floor ?? 0;
  let open = sums.filter(({ parts }) => parts.length > 0);
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const { part, whole } of within) told[part] = Math.min(told[part] ?? 0, told[whole] ?? 0);
    for (const sum of open) {
      const outcome = settle(told, sum, floorOf);
      if (outcome === 'fits') continue;
      isSettled = false;
      if (outcome === 'lowered') continue;
      for (const part of sum.parts) withheld.add(part);
      open = open.filter((other) => other !== sum);
      break;
    }
  }
  const known = Object.fromEntries(
    names.map((name) => [
      name,
      withheld.has(name)
        ? { atLeast: floorOf(name), terms: bounds[name]?.terms ?? 0 }
        : { atLeast: told[name] ?? 0, terms: 1 },
    ]),
  );
  for (const name of withheld) told[name] = 0;
  return { told, withheld, known };
}

/** How far a whole may be above the sum of so many parts. */
export function slack(parts: number): number {
  return stepDown((step - 1) * (parts - 1));
}

function stepDown(count: number): number {
  return Math.floor(count / step) * step;
}

/** What the shorter spans say: terms 0 where one of them says nothing at all. */
function boundsOf(name: string, inside: readonly Released[]): Bounds {
  const known = inside.map((each) => each.known[name] ?? { atLeast: 0, terms: 0 });
  const floor = known.reduce((sum, { atLeast }) => sum + atLeast, 0);
  const isKnown = known.length > 0 && known.every(({ terms }) => terms > 0);
  return { floor, terms: isKnown ? known.reduce((sum, { terms }) => sum + terms, 0) : 0 };
}

/** Lowers what has to be lowered for this sum, as little as it takes; `stuck` where the shorter spans say too much for that. */
function settle(
  told: Record<string, number>,
  { whole, parts }: Sum,
  floorOf: (name: string) => number,
): 'fits' | 'lowered' | 'stuck' {
  const sum = parts.reduce((all, part) => all + (told[part] ?? 0), 0);
  const above = (told[whole] ?? 0) - sum;
  if (above > slack(parts.length)) {
    const lower = sum + slack(parts.length);
    if (lower < floorOf(whole)) return 'stuck';
    told[whole] = lower;
    return 'lowered';
  }
  if (above >= 0) return 'fits';
  const [largest] = parts
    .filter((part) => (told[part] ?? 0) - step >= floorOf(part))
    .sort((one, other) => (told[other] ?? 0) - (told[one] ?? 0));
  if (largest === undefined) return 'stuck';
  told[largest] = (told[largest] ?? 0) - step;
  return 'lowered';
}
