/** Whether a number that a text mentions is one of a fact's values. */
import type { Fact, Value } from '../../model/schema/fact.ts';
import type { Mention } from './mentions.ts';

/** How a mention stands to a fact: it says a value, says it rounded (and lies below or above it), or says another. */
export type Match = { kind: 'exact' } | { kind: 'rounded'; exact: number } | { kind: 'none' };

const none: Match = { kind: 'none' };
const exact: Match = { kind: 'exact' };

/** A rounded count may differ from its value by this share of it. */
const roundingShare = 0.05;

/** The best match of a mention among the values of a fact. */
export function matchMention(
  mention: Mention,
  fact: Pick<Fact, 'values' | 'statement'>,
  spelling: string,
): Match {
  const values = Object.values(fact.values);
  switch (mention.kind) {
    case 'exact':
      return best(values.map((value) => matchExact(mention, value)));
    case 'percent':
      return best(percents(values).map((percent) => matchRounded(mention.value, percent, 0.5)));
    case 'share':
      return says(fact.statement, spelling)
        ? exact
        : best(percents(values).map((p) => matchRounded(mention.value, p, 3)));
    case 'vague':
      return says(fact.statement, spelling) || largest(values) >= 2 * mention.value ? exact : none;
    case 'ratio':
      return matchRatio(mention.value, mention.of ?? 100, values);
  }
}

function best(matches: Match[]): Match {
  return (
    matches.find((match) => match.kind === 'exact') ??
    matches.find((match) => match.kind === 'rounded') ??
    none
  );
}

function matchExact({ value, unit }: Mention, candidate: Value): Match {
  if ('date' in candidate) {
    const [year, , day] = candidate.date.split('-').map(Number);
    return unit === undefined && (value === year || value === day) ? exact : none;
  }
  if (candidate.unit === 'percent') return none;
  if (unit !== undefined && candidate.unit !== unit && !countable.has(candidate.unit)) return none;
  if (unit !== undefined && countable.has(candidate.unit)) return none;
  return best(numbersOf(candidate).map((number) => matchCount(value, number)));
}

/** Units that count things: a number of these is never followed by a unit of time or temperature. */
const countable = new Set([
  'people',
  'doses',
  'cases',
  'products',
  'centres',
  'lines',
  'times',
  'usd',
  'gbp',
  'eur',
]);

function matchCount(said: number, number: number): Match {
  if (said === number) return exact;
  const near = Math.abs(said - number) <= Math.abs(number) * roundingShare;
  const whole = Number.isInteger(number) ? number >= 20 : true;
  return near && whole ? { kind: 'rounded', exact: number } : none;
}

function matchRounded(said: number, number: number, tolerance: number): Match {
  if (said === number) return exact;
  return Math.abs(said - number) <= tolerance ? { kind: 'rounded', exact: number } : none;
}

/** "8 out of 10" of 81 percent is rounded; of 80 percent it is exact; "61 of 75" when the fact counts both. */
function matchRatio(said: number, of: number, values: readonly Value[]): Match {
  const counts = values.filter((value) => !('date' in value) && value.unit !== 'percent').flatMap(numbersOf);
  if (counts.includes(said) && counts.includes(of)) return exact;
  return best(
    percents(values).map((percent): Match => {
      const number = (percent * of) / 100;
      if (Math.abs(number - said) < 1e-9) return exact;
      return Math.round(number) === said ? { kind: 'rounded', exact: number } : none;
    }),
  );
}

function percents(values: readonly Value[]): number[] {
  return values.flatMap((value) => (!('date' in value) && value.unit === 'percent' ? numbersOf(value) : []));
}

function numbersOf(value: Value): number[] {
  if ('date' in value) return [];
  return 'value' in value ? [value.value] : [value.min, value.max];
}

function largest(values: readonly Value[]): number {
  return Math.max(0, ...values.flatMap(numbersOf));
}

function says(statement: string, spelling: string): boolean {
  return statement.toLowerCase().includes(spelling.toLowerCase());
}
