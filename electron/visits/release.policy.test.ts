/** Tries to find out what is hidden, by taking what is told from what else is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counts, type Relations, type Released, release, step } from './release.policy.ts';

type Interval = [low: number, high: number];

/** Somebody who knows every number that is told, that each stands for itself to four more, and what is the sum of what. */
class Snoop {
  readonly #known = new Map<string, Interval>();
  readonly #sums: { whole: string; parts: readonly string[] }[] = [];

  /** Reads what is told of a span. */
  reads(span: string, { told, withheld }: Pick<Released, 'told' | 'withheld'>, { sums }: Relations): this {
    for (const [name, count] of Object.entries(told)) {
      const isOpen = withheld.has(name);
      this.#known.set(`${span} ${name}`, isOpen ? [0, Number.POSITIVE_INFINITY] : [count, count + step - 1]);
    }
    for (const { whole, parts } of sums)
      this.#sums.push({ whole: `${span} ${whole}`, parts: parts.map((part) => `${span} ${part}`) });
    return this;
  }

  /** Knows that a span is made of others. */
  joins(span: string, others: readonly string[], names: readonly string[]): this {
    for (const name of names)
      this.#sums.push({ whole: `${span} ${name}`, parts: others.map((other) => `${other} ${name}`) });
    return this;
  }

  /** Subtracts whatever can be subtracted until nothing new comes of it. */
  thinks(): this {
    for (let hasLearnt = true; hasLearnt; ) {
      hasLearnt = false;
      for (const { whole, parts } of this.#sums) {
        const all = parts.map((part) => this.#of(part));
        const low = all.reduce((sum, [each]) => sum + each, 0);
        const high = all.reduce((sum, [, each]) => sum + each, 0);
        const [wholeLow, wholeHigh] = this.#of(whole);
        hasLearnt = this.#narrow(whole, [low, high]) || hasLearnt;
        for (const [at, part] of parts.entries()) {
          const othersLow = low - (all[at]?.[0] ?? 0);
          const othersHigh = all.reduce((sum, [, each], place) => (place === at ? sum : sum + each), 0);
          hasLearnt = this.#narrow(part, [wholeLow - othersHigh, wholeHigh - othersLow]) || hasLearnt;
        }
      }
    }
    return this;
  }

  knows(span: string, name: string): Interval {
    return this.#of(`${span} ${name}`);
  }

  #of(name: string): Interval {
    return this.#known.get(name) ?? [0, Number.POSITIVE_INFINITY];
  }

  #narrow(name: string, [low, high]: Interval): boolean {
    const [before, after] = this.#of(name);
    const now: Interval = [Math.max(before, low), Math.min(after, high)];
    this.#known.set(name, now);
    return now[0] > before || now[1] < after;
  }
}

const languages = ['en', 'es', 'uk'] as const;
const ends = ['left', 'finished', 'crash', 'staff'] as const;
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const slides = ['one', 'two', 'three'] as const;

const relations = (hasDays: boolean): Relations => ({
  sums: [
    ...(hasDays ? [{ whole: 'all', parts: days }] : []),
    { whole: 'all', parts: languages },
    { whole: 'all', parts: ends },
    { whole: 'deck', parts: slides },
  ],
  within: [{ part: 'deck', whole: 'all' }],
});

/** Visits of a week, few or many. */
const anyWeek = fc
  .array(
    fc.record({
      language: fc.oneof({ weight: 6, arbitrary: fc.constant('en') }, fc.constantFrom(...languages)),
      end: fc.oneof({ weight: 3, arbitrary: fc.constant('left') }, fc.constantFrom(...ends)),
      day: fc.constantFrom(...days),
      slide: fc.constantFrom(...slides, null),
      times: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 19 })),
    }),
    { maxLength: 14 },
  )
  .map((visits): Counts => {
    const counts: Record<string, number> = {};
    for (const name of ['all', 'deck', ...days, ...languages, ...ends, ...slides]) counts[name] = 0;
    const add = (name: string, times: number) => {
      counts[name] = (counts[name] ?? 0) + times;
    };
    for (const { language, end, day, slide, times } of visits) {
      for (const name of ['all', language, end, day]) add(name, times);
      if (slide !== null) for (const name of ['deck', slide]) add(name, times);
    }
    return counts;
  });

const isDay = (name: string) => days.some((day) => day === name);

function sumOf(weeks: readonly Counts[]): Counts {
  const names = Object.keys(weeks[0] ?? {}).filter((name) => !isDay(name));
  return Object.fromEntries(
    names.map((name) => [name, weeks.reduce((sum, week) => sum + (week[name] ?? 0), 0)]),
  );
}

function expectHidden(snoop: Snoop, span: string, counts: Counts, { told, withheld }: Released): void {
  for (const [name, count] of Object.entries(told)) {
    if (count > 0 || withheld.has(name)) continue;
    const [low, high] = snoop.knows(span, name);
    expect([span, name, counts[name], low > 0, high < step - 1]).toEqual([
      span,
      name,
      counts[name],
      false,
      false,
    ]);
  }
}

describe('Whatever was counted', () => {
  test('no number is told that is below five, above the truth, or exact', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const { told } = release(week, relations(true));
        for (const [name, count] of Object.entries(told)) {
          expect(count % step).toBe(0);
          expect(count).toBeLessThanOrEqual(week[name] ?? 0);
          if ((week[name] ?? 0) < step) expect(count).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what is hidden of a week cannot be found by subtraction within it', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const released = release(week, relations(true));
        const snoop = new Snoop().reads('week', released, relations(true)).thinks();
        expectHidden(snoop, 'week', week, released);
      }),
      { numRuns: 1000 },
    );
  });

  test('nor between weeks, four weeks and twelve weeks', () => {
    fc.assert(
      fc.property(fc.array(anyWeek, { minLength: 12, maxLength: 12 }), (weeks) => {
        const names = Object.keys(sumOf(weeks));
        const snoop = new Snoop();
        const inWeeks = weeks.map((week) => release(week, relations(true)));
        for (const [at, released] of inWeeks.entries()) snoop.reads(`week ${at}`, released, relations(true));
        const fours = [0, 4, 8].map((from) => {
          const counts = sumOf(weeks.slice(from, from + 4));
          return { from, counts, released: release(counts, relations(false), inWeeks.slice(from, from + 4)) };
        });
        for (const { from, released } of fours) {
          const parts = [0, 1, 2, 3].map((at) => `week ${from + at}`);
          snoop.reads(`four ${from}`, released, relations(false)).joins(`four ${from}`, parts, names);
        }
        const twelve = sumOf(weeks);
        const inTwelve = release(
          twelve,
          relations(false),
          fours.map(({ released }) => released),
        );
        snoop.reads('twelve', inTwelve, relations(false));
        snoop.joins('twelve', ['four 0', 'four 4', 'four 8'], names);
        snoop.joins(
          'twelve',
          weeks.map((_, at) => `week ${at}`),
          names,
        );
        snoop.thinks();
        for (const [at, released] of inWeeks.entries())
          expectHidden(snoop, `week ${at}`, weeks[at] ?? {}, released);
        for (const { from, counts, released } of fours) expectHidden(snoop, `four ${from}`, counts, released);
        expectHidden(snoop, 'twelve', twelve, inTwelve);
      }),
      { numRuns: 300 },
    );
  });

  test('what a kiosk with many visits is told is at most two steps below the truth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 3, maxLength: 3 }), (each) => {
        const [en = 0, es = 0, uk = 0] = each;
        const counts = { all: en + es + uk, en, es, uk };
        const { told, withheld } = release(counts, {
          sums: [{ whole: 'all', parts: languages }],
          within: [],
        });
        expect(withheld.size).toBe(0);
        for (const [name, count] of Object.entries(counts))
          expect(count - (told[name] ?? 0)).toBeLessThan(2 * step);
      }),
    );
  });
});

describe('A snoop', () => {
  const naive = (counts: Counts): Released => ({
    told: Object.fromEntries(
      Object.entries(counts).map(([name, count]) => [name, Math.floor(count / step) * step]),
    ),
    withheld: new Set(),
    known: {},
  });
  const two: Relations = { sums: [{ whole: 'all', parts: ['en', 'es'] }], within: [] };

  test('finds out more than the step where the steps alone are told', () => {
    const counts = { all: 40, en: 36, es: 4 };
    const snoop = new Snoop().reads('week', naive(counts), two).thinks();
    expect(snoop.knows('week', 'es')).toEqual([1, 4]);
  });

  test('learns nothing of the same visits from what is released', () => {
    const counts = { all: 40, en: 36, es: 4 };
    const released = release(counts, two);
    expect(released.told).toEqual({ all: 35, en: 35, es: 0 });
    expect(new Snoop().reads('week', released, two).thinks().knows('week', 'es')).toEqual([0, 4]);
  });

  test('is not told twice of the same number: a part that is all there is', () => {
    const one: Relations = { sums: [{ whole: 'all', parts: ['en'] }], within: [] };
    expect(release({ all: 13, en: 13 }, one).told).toEqual({ all: 10, en: 10 });
  });
});
