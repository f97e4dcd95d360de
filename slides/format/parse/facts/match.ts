/** Whether a number that a text mentions is one of a fact's values. */
import { first } from '../../languages/all.ts';
import { escapePattern, wholeWords } from '../../languages/text/phrases.ts';
import type { Fact, Value } from '../../model/schema/fact.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import { isSamePhone } from './phones.ts';

/**
 * How a mention stands to a fact: it says a value, says it rounded (`said` instead of `exact`), or says another.
 */
export type Match = { kind: 'exact' } | { kind: 'rounded'; said: number; exact: number } | { kind: 'none' };

const none: Match = { kind: 'none' };
const exact: Match = { kind: 'exact' };

/** A rounded count may differ from its value by this share of it. */
const roundingShare = 0.05;

/** A rounded ratio may differ from its value by this share of the whole. */
const ratioTolerance = 0.05;

/** The best match of a mention among the values of a fact. */
export function matchMention(
  mention: Mention,
  fact: Pick<Fact, 'values' | 'statement'>,
  spelling: string,
): Match {
  if (mention.foreign) return none;
  const values = Object.values(fact.values);
  if (mention.kind === 'phone') return values.some((value) => isSamePhone(value, spelling)) ? exact : none;
  if (states(fact.statement, mention, spelling)) return exact;
  if (mention.to !== undefined) return matchRange(mention, mention.to, values);
  switch (mention.kind) {
    case 'share':
      return best(values.map((value) => matchShare(mention.value, value)));
    case 'vague':
      return largest(values) >= 2 * mention.value ? exact : none;
    case 'multiple':
      return best(values.map((value) => matchMultiple(mention.value, value)));
    case 'portion':
      return shares(values).some((share) => holdsPortion(mention, share)) ? exact : none;
    default:
      return matchNumber(mention, values);
  }
}

/** What is said without digits, a fact may say in its statement, which is written in the first language. */
const inWords: ReadonlySet<Mention['kind']> = new Set(['share', 'vague', 'multiple', 'portion']);

function states(statement: string, { kind, value, side }: Mention, spelling: string): boolean {
  if (!inWords.has(kind)) return false;
  // "the most common" holds the word "most" and says no portion.
  if (kind !== 'portion' && wholeWords(escapePattern(spelling), 'iu').test(statement)) return true;
  return findMentions(statement, first, noNames).some(
    (said) => said.kind === kind && said.value === value && said.side === side,
  );
}

const noNames: ReadonlySet<string> = new Set();

/** A range holds a portion where both of its ends do. */
function holdsPortion({ value, side }: Mention, [low, high]: readonly [number, number]): boolean {
  return side === 'above' ? low > value : high < value;
}

function best(matches: Match[]): Match {
  return (
    matches.find((match) => match.kind === 'exact') ??
    matches.find((match) => match.kind === 'rounded') ??
    none
  );
}

/** A single number: exact, a ratio or a percentage. */
function matchNumber(mention: Mention, values: readonly Value[]): Match {
  if (mention.kind === 'ratio') return matchRatio(mention.value, mention.of ?? 100, values);
  if (mention.kind === 'percent')
    return best(percents(values).map((percent) => matchRounded(mention.value, percent, 0.5)));
  return best(values.map((value) => matchExact(mention, value)));
}

/**
 * A range is a range of the fact, end for end, or runs from one single value of the fact to another of the same unit. The
 * lower end of one range and a value beside it do not make a new one.
 */
function matchRange(mention: Mention, to: number, values: readonly Value[]): Match {
  const { to: _, ...lower } = mention;
  const upper = { ...lower, value: to };
  const ofRange = values.map((value) => {
    if (!('min' in value)) return none;
    const { min, max, unit } = value;
    const wholes = mention.of === undefined ? [] : values.filter((other) => isCount(other, mention.of));
    return both(
      matchNumber(lower, [{ value: min, unit }, ...wholes]),
      matchNumber(upper, [{ value: max, unit }, ...wholes]),
    );
  });
  const singles = Map.groupBy(
    values.filter((value) => !('min' in value)),
    (value) => ('unit' in value ? value.unit : 'none'),
  );
  const ofSingles = [...singles.values()].map((own) =>
    both(matchNumber(lower, own), matchNumber(upper, own)),
  );
  return best([...ofRange, ...ofSingles]);
}

/** The number out of which a range of counts is: 30 people of the 75 that the fact names as well. */
function isCount(value: Value, number: number | undefined): boolean {
  return 'value' in value && value.unit !== 'percent' && value.value === number;
}

function both(lower: Match, upper: Match): Match {
  if (lower.kind === 'none' || upper.kind === 'none') return none;
  return lower.kind === 'exact' ? upper : lower;
}

function matchExact({ value, unit }: Mention, candidate: Value): Match {
  if ('date' in candidate) {
    const [year, , day] = candidate.date.split('-').map(Number);
    return unit === undefined && (value === year || value === day) ? exact : none;
  }
  // Emergency numbers are as short as a number that counts.
  if ('phone' in candidate) return unit === undefined && candidate.phone === String(value) ? exact : none;
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
  return near && whole ? { kind: 'rounded', said, exact: number } : none;
}

function matchRounded(said: number, number: number, tolerance: number): Match {
  if (said === number) return exact;
  return Math.abs(said - number) <= tolerance ? { kind: 'rounded', said, exact: number } : none;
}

/** "a third" of 33 percent; "half" of something is also 0.5 of it. */
function matchShare(said: number, value: Value): Match {
  if (!('unit' in value)) return none;
  if (value.unit === 'percent')
    return best(numbersOf(value).map((percent) => matchRounded(said, percent, 3)));
  return numbersOf(value).includes(said / 100) ? exact : none;
}

/** "twice": two times, or a plain two that the statement calls by no unit. */
function matchMultiple(said: number, value: Value): Match {
  const counts = 'unit' in value && (value.unit === 'times' || value.unit === 'count');
  return counts && numbersOf(value).includes(said) ? exact : none;
}

/** "8 out of 10" of 81 percent is rounded; of 80 percent it is exact; "61 of 75" when the fact counts both. */
function matchRatio(said: number, of: number, values: readonly Value[]): Match {
  const counts = values.filter((value) => 'unit' in value && value.unit !== 'percent').flatMap(numbersOf);
  if (counts.includes(said) && counts.includes(of)) return exact;
  return best(
    percents(values).map((percent): Match => {
      const number = (percent * of) / 100;
      if (Math.abs(number - said) < 1e-9) return exact;
      const near = Math.round(number) === said && Math.abs(number - said) <= of * ratioTolerance;
      return near ? { kind: 'rounded', said, exact: number } : none;
    }),
  );
}

function percents(values: readonly Value[]): number[] {
  return values.flatMap((value) => ('unit' in value && value.unit === 'percent' ? numbersOf(value) : []));
}

function numbersOf(value: Value): number[] {
  if (!('unit' in value)) return [];
  return 'value' in value ? [value.value] : [value.min, value.max];
}

/** The shares of 100 among some values, as ranges. */
function shares(values: readonly Value[]): [number, number][] {
  return values.flatMap((value): [number, number][] => {
    if (!('unit' in value) || value.unit !== 'percent') return [];
    return 'value' in value ? [[value.value, value.value]] : [[value.min, value.max]];
  });
}

function largest(values: readonly Value[]): number {
  return Math.max(0, ...values.flatMap(numbersOf));
}
