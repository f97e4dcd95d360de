import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangedItem, Changes } from '../../../session-driver/kiosk.ts';
import { counted, factChanges, shownOf } from './changes.policy.ts';

const fact = (id: string, statement: string) => ({ id, statement, sources: ['A study, a journal, 2018'] });
const edition = (id: string, statement: string, ...titles: string[]) => ({
  fact: fact(id, statement),
  decks: titles.map((title) => ({ deck: title.toLowerCase(), language: 'en', title })),
});
const seen = (title: string, ...facts: ReturnType<typeof fact>[]) => ({
  title,
  lines: [],
  facts,
  words: [],
  pictures: [],
});
const item = (id: string, what: ChangedItem['what'], more: Partial<ChangedItem> = {}): ChangedItem => ({
  part: 'slides',
  id,
  what,
  before: null,
  now: null,
  ...more,
});
const deck = { deck: 'results', language: 'en', title: 'Results', losesSignOff: false };

const changes: Changes = {
  decks: [
    {
      ...deck,
      what: 'changed',
      losesSignOff: true,
      items: [
        item('made', 'changed', {
          before: seen('Made', fact('making', '4 weeks')),
          now: seen('Made', fact('making', '3 weeks')),
        }),
        item('old', 'gone', { before: seen('Old', fact('old', '2 of 3')) }),
      ],
    },
    { ...deck, deck: 'parents', title: 'Parents', what: 'new', items: [item('a', 'new'), item('b', 'new')] },
  ],
  facts: [
    { id: 'fresh', before: [], now: [edition('fresh', '9 of 10', 'Parents')] },
    { id: 'old', before: [edition('old', '2 of 3', 'Results')], now: [] },
    {
      id: 'making',
      before: [edition('making', '4 weeks', 'Results', 'Making')],
      now: [edition('making', '3 weeks', 'Results'), edition('making', '4 weeks', 'Making')],
    },
  ],
  stale: [],
};

describe('What a pack changes', () => {
  test('is counted, and a topic that is new as a whole not by its slides', () => {
    expect(counted(changes)).toEqual({
      topics: { new: 1, gone: 0, changed: 1 },
      slides: { new: 0, gone: 1, changed: 1 },
      facts: { new: 1, gone: 1, changed: 1 },
      toSign: 1,
    });
  });

  test('is told of each fact with the topics that change and rest on it, corrected ones first', () => {
    expect(factChanges(changes).map(({ id, what, topics }) => [id, what, topics])).toEqual([
      ['making', 'changed', [{ title: 'Results', language: 'en' }]],
      ['old', 'gone', [{ title: 'Results', language: 'en' }]],
      ['fresh', 'new', []],
    ]);
  });

  test('leaves of a fact no edition out that a topic has, and no topic that has it', () => {
    const [making] = factChanges(changes);
    const told = (editions: (typeof changes.facts)[number]['now'] = []) =>
      editions.map(({ fact: { statement }, decks }) => [statement, ...decks.map(({ title }) => title)]);
    expect(told(making?.before)).toEqual([['4 weeks', 'Results', 'Making']]);
    expect(told(making?.now)).toEqual([
      ['3 weeks', 'Results'],
      ['4 weeks', 'Making'],
    ]);
  });
});

describe('A long list', () => {
  test('that has nothing in it has one part, its first and its last', () => {
    expect(shownOf([], 3)).toEqual({ rows: [], from: 0, to: 0, isFirst: true, isLast: true });
  });

  test('shows each of its rows in one part, whatever part is asked for', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.integer(), (count, each, wild) => {
        const all = Array.from({ length: count }, (_, at) => at);
        const parts = Math.max(Math.ceil(count / each), 1);
        const rows = Array.from({ length: parts }, (_, part) => shownOf(all, part, each).rows).flat();
        expect(rows).toEqual(all);
        const { from, to, rows: some } = shownOf(all, wild, each);
        expect(some.length).toBeLessThanOrEqual(each);
        if (count > 0) expect([from, to]).toEqual([(some[0] ?? 0) + 1, (some.at(-1) ?? 0) + 1]);
      }),
    );
  });
});
