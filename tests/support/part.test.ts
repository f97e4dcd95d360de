import { describe, expect, it } from 'vitest';
import { notTheirTurn, partOf, seedOfSources } from './part.ts';

const cases = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

describe('A part of a long list', () => {
  it('is never empty while there are as many cases as parts', () => {
    for (const seed of [0, 1, 2, 4_294_967_295])
      expect(partOf(cases, { seed, whole: false }).length).toBeGreaterThan(0);
  });

  it('misses no case over as many seeds as there are parts', () => {
    const tried = [7, 8, 9, 10, 11, 12].flatMap((seed) => partOf(cases, { seed, whole: false }));
    expect(tried.toSorted()).toEqual(cases);
  });

  it('is the whole list where everything is tried', () => {
    expect(partOf(cases, { seed: 1, whole: true })).toEqual(cases);
  });

  it('is the same for the same sources', () => {
    expect(seedOfSources()).toBe(seedOfSources());
  });
});

describe('Of the long suites', () => {
  it('each has its turn with one of four seeds in a row', () => {
    const turns = [3, 4, 5, 6].flatMap((seed) => {
      const waiting = notTheirTurn(cases, seed);
      return cases.filter((each) => !waiting.includes(each));
    });
    expect(turns.toSorted()).toEqual(cases);
  });

  it('all have their turn where somebody asks for them by name', () => {
    expect(process.env.ANTEROOM_SAMPLE === '1' ? [] : notTheirTurn(cases)).toEqual([]);
  });
});
