import { describe, expect, test } from 'vitest';
import { tableInMarkdown } from './markdown.ts';
import { inWords, Tally } from './tally.ts';
import { isGood, marginOf, measures, thresholdOf } from './thresholds.ts';

const look = '1920x1080 night 100 en';

describe('A tally', () => {
  test('that has measured nothing says so for each measure', () => {
    expect(new Tally().table().match(/nothing measured/g)).toHaveLength(measures.length);
  });

  test('names the worst place of a measure, and how often it was taken', () => {
    const tally = new Tally();
    tally.add('home', look, [{ measure: 'side', value: 50, what: 'Close' }]);
    tally.add('call', look, [{ measure: 'side', value: 47, what: 'Back up' }]);
    const [row] = tally
      .table()
      .split('\n')
      .filter((line) => line.startsWith('side of a control  '));
    expect(row).toMatch(/≥ 48 px\s+47 px\s+2\s+SHORT\s+call, 1920x1080 night 100 en, “Back up”/);
  });

  test('keeps a failure once, as it was at its worst', () => {
    const tally = new Tally();
    for (const [place, value] of [
      ['deck', 6],
      ['home', 4],
      ['call', 5],
    ] as const)
      tally.add(place, look, [{ measure: 'words daylight', value, what: 'Start here' }]);
    expect(tally.failures.map(inWords)).toEqual([
      'contrast of words, daylight: 4.0 : 1, asked 7 : 1: home, 1920x1080 night 100 en, “Start here”, and 2 more like it',
    ]);
  });

  test('says how much falls short that did not before', () => {
    const tally = new Tally();
    const small = { measure: 'side', value: 40, what: 'Close' } as const;
    expect(tally.add('home', look, [small, { ...small, what: 'Next' }])).toBe(2);
    expect(tally.add('deck', look, [small])).toBe(0);
  });

  test('has no failure where all is good, and where nothing is asked', () => {
    const tally = new Tally();
    tally.add('home', look, [
      { measure: 'gap', value: 8, what: 'a and b' },
      { measure: 'axe', value: 0, what: '' },
      { measure: 'capitals small', value: 1, what: 'Next' },
    ]);
    expect(tally.failures).toEqual([]);
  });

  test('puts what falls short of more before what just holds', () => {
    const tally = new Tally();
    tally.add('home', look, [{ measure: 'gap', value: 8, what: 'a and b' }]);
    tally.add('deck', look, [{ measure: 'axe', value: 2, what: 'list' }]);
    expect(tally.nearest(2).map(({ place }) => place)).toEqual(['deck', 'home']);
    expect(tally.nearest(1)).toHaveLength(1);
  });
});

test('Two tallies are one where the second takes over the first: what is worst, how often, and on how many places', () => {
  const [one, other, both] = [new Tally(), new Tally(), new Tally()];
  for (const [tally, place, value] of [
    [one, 'deck', 44],
    [one, 'home', 60],
    [other, 'home', 41],
  ] as const)
    for (const each of [tally, both]) each.add(place, look, [{ measure: 'side', value, what: 'Close' }]);
  const taken = new Tally();
  taken.takeOver(one.record);
  taken.takeOver(other.record);
  expect(taken.table()).toBe(both.table());
  expect(taken.failures).toEqual(both.failures);
});

test('The worst places are not all of one measure, and where nothing was found nothing is near', () => {
  const tally = new Tally();
  for (const place of ['a', 'b', 'c', 'd', 'e'])
    tally.add(place, look, [
      { measure: 'gap', value: 8, what: place },
      { measure: 'axe', value: 0, what: '' },
    ]);
  tally.add('a', look, [{ measure: 'side', value: 50, what: 'Close' }]);
  expect(tally.nearest(10).map(({ measure }) => measure)).toEqual(['gap', 'gap', 'gap', 'side']);
});

test('The page of the docs has a row for each measure, and names what falls short', () => {
  const tally = new Tally();
  tally.add('home', look, [{ measure: 'side', value: 40, what: 'a | b' }]);
  const page = tableInMarkdown(tally, { worst: ['the worst'], minutes: 31, day: '2026-11-26', jobs: 549 });
  expect(page.match(/^\| /gm)).toHaveLength(measures.length + 2);
  expect(page).toContain('a \\| b');
  expect(page).toContain('- side of a control: 40 px, asked 48 px: home');
});

test('The page of the docs says how much of it was measured on an earlier page, and nothing of it where all was measured on one', () => {
  const facts = { worst: [], minutes: 3, day: '2026-11-27', jobs: 549 };
  expect(tableInMarkdown(new Tally(), { ...facts, takenOver: 500 })).toContain(
    '500 of them were measured on an earlier page',
  );
  expect(tableInMarkdown(new Tally(), facts)).not.toContain('earlier page');
});

test.each(measures)('What is asked of “%s” is good, and what is worse is not', (measure) => {
  const { asked, most } = thresholdOf(measure);
  if (asked === null) expect(marginOf(measure, 0)).toBeNull();
  else
    expect([isGood(measure, asked), isGood(measure, most ? asked + 1 : asked * 0.9)]).toEqual([true, false]);
});
