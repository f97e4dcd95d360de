import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Carrier, factChanges } from './fact-changes.ts';

const fact = (id: string, statement: string, reviewBy = '2027-01-01') => ({
  id,
  statement,
  sources: ['A study, a journal, 2018'],
  checked: { verification: 'read' as const, readOn: '2026-01-01', reviewBy },
});
/** The slides of a deck with these facts. */
const deck = (name: string, ...facts: Carrier['facts']): Carrier => ({
  deck: name,
  language: 'en',
  title: name.toUpperCase(),
  part: 'slides',
  facts,
});
const notes = (carrier: Carrier): Carrier => ({ ...carrier, part: 'notes' });

/** The changes in short: of each fact each edition before and after, with the decks that carry it. */
const told = (before: readonly Carrier[], now: readonly Carrier[]) =>
  factChanges(before, now).map(({ id, ...sides }) => [
    id,
    ...[sides.before, sides.now].map((editions) =>
      editions.map(({ fact: { statement }, decks }) => `${statement}: ${decks.map((each) => each.deck)}`),
    ),
  ]);

const [old, corrected] = [fact('making', '4 weeks'), fact('making', '3 weeks')];

describe('Where decks carry different editions of a fact', () => {
  test('before, both are told, and the deck that the pack brings in step', () => {
    expect(
      told([deck('a', corrected), deck('b', old)], [deck('a', corrected), deck('b', corrected)]),
    ).toEqual([['making', ['3 weeks: a', '4 weeks: b'], ['3 weeks: a,b']]]);
  });

  test('only after, both are told, whichever deck comes last', () => {
    const before = [deck('a', old), deck('b', old)];
    const expected = ['making', ['4 weeks: a,b']];
    expect(told(before, [deck('a', corrected), deck('b', old)])).toEqual([
      [...expected, ['3 weeks: a', '4 weeks: b']],
    ]);
    expect(told(before, [deck('b', old), deck('a', corrected)])).toEqual([
      [...expected, ['4 weeks: b', '3 weeks: a']],
    ]);
  });

  test('before and after, and two of them change places, that is told as well', () => {
    expect(told([deck('a', old), deck('b', corrected)], [deck('a', corrected), deck('b', old)])).toEqual([
      ['making', ['4 weeks: a', '3 weeks: b'], ['3 weeks: a', '4 weeks: b']],
    ]);
  });

  test('and it stays so, nothing of it changes', () => {
    const both = [deck('a', corrected), deck('b', old)];
    expect(told(both, both)).toEqual([]);
    expect(told(both, [...both, deck('c', old)])).toEqual([]);
    const parts = [deck('a', old), notes(deck('a', corrected))];
    expect(told(parts, parts)).toEqual([]);
  });

  test('and the only deck with one of them goes, that edition is told as one of before', () => {
    expect(told([deck('a', corrected), deck('b', old)], [deck('b', old)])).toEqual([
      ['making', ['3 weeks: a', '4 weeks: b'], ['4 weeks: b']],
    ]);
  });

  test('in its slides and in its notes, the deck stands beside both', () => {
    expect(told([deck('a', old)], [deck('a', corrected), notes(deck('a', old))])).toEqual([
      ['making', ['4 weeks: a'], ['3 weeks: a', '4 weeks: a']],
    ]);
  });
});

test('A fact that was held against its source anew does not change', () => {
  const anew = fact('making', '4 weeks', '2028-01-01');
  expect(told([deck('a', old), deck('b', old)], [deck('a', anew), deck('b', old)])).toEqual([]);
});

test('Of a fact that changes, each day on which it was held against its source is told with its own decks', () => {
  const [early, late] = [fact('making', '3 weeks', '2027-06-01'), fact('making', '3 weeks', '2028-01-01')];
  const [change] = factChanges([deck('a', old), deck('b', old)], [deck('a', early), deck('b', late)]);
  expect(
    change?.now.map(({ fact: { checked }, decks }) => [checked?.reviewBy, decks.map((each) => each.deck)]),
  ).toEqual([
    ['2027-06-01', ['a']],
    ['2028-01-01', ['b']],
  ]);
});

test('A fact that comes or goes has no edition on the other side, and a deck is named once', () => {
  const both = [deck('a', old, old), notes(deck('a', old))];
  expect(told([], both)).toEqual([['making', [], ['4 weeks: a']]]);
  expect(told(both, [])).toEqual([['making', ['4 weeks: a'], []]]);
});

const anyLibrary = fc
  .uniqueArray(
    fc.record({
      deck: fc.constantFrom('a', 'b', 'c'),
      part: fc.constantFrom('slides' as const, 'notes' as const),
      facts: fc.uniqueArray(
        fc
          .tuple(fc.constantFrom('one', 'two'), fc.constantFrom('1', '2', '3'))
          .map(([id, said]) => fact(id, said)),
        { selector: ({ id }) => id },
      ),
    }),
    { selector: ({ deck: name, part }) => `${name} ${part}` },
  )
  .map((all) => all.map(({ deck: name, part, facts }) => ({ ...deck(name, ...facts), part })));

test('Whatever two libraries carry, a fact that changes is told with exactly what each deck carries', () => {
  const carried = (library: readonly Carrier[], id: string) =>
    new Set(
      library.flatMap(({ deck: name, facts }) =>
        facts.filter((each) => each.id === id).map(({ statement }) => `${name} ${statement}`),
      ),
    );
  fc.assert(
    fc.property(anyLibrary, anyLibrary, (before, now) => {
      const changes = factChanges(before, now);
      for (const id of ['one', 'two']) {
        const change = changes.find((each) => each.id === id);
        const sides = [
          [carried(before, id), change?.before],
          [carried(now, id), change?.now],
        ] as const;
        if (change === undefined) {
          const [was, is] = sides.map(([all]) => [...all].map((each) => each.slice(2)));
          expect(new Set(is)).toEqual(new Set(was));
          continue;
        }
        for (const [all, editions] of sides)
          expect(
            new Set(
              editions?.flatMap(({ fact: { statement }, decks }) =>
                decks.map((each) => `${each.deck} ${statement}`),
              ),
            ),
          ).toEqual(all);
      }
    }),
  );
});
