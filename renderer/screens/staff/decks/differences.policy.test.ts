import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Seen } from '../../../../slides/format/model/review.ts';
import { differences, type Stretch } from './differences.policy.ts';

const seen: Seen = {
  title: 'Your cells',
  lines: ['They are made for you.', 'It takes 4 weeks.'],
  facts: [{ id: 'a.b', statement: 'It takes 4 weeks.', sources: ['A study, NEJM, 2018'] }],
  words: ['T cell: a white blood cell'],
  pictures: ['f1'],
};
const said = (stretches: readonly Stretch[] = []) =>
  stretches.map(({ words, isOther }) => (isOther ? `[${words}]` : words)).join('');

describe('what changed of a slide', () => {
  test('that is no more is all of it', () => {
    const { passages, isPictured } = differences(seen, null);
    expect(passages.map(({ what, now }) => `${what}: ${said(now)}`)).toEqual([
      'title: ',
      'text: ',
      'fact: ',
      'word: ',
    ]);
    expect(isPictured).toBe(true);
  });

  test('is a word in its line, on either side', () => {
    const { passages } = differences(seen, {
      ...seen,
      lines: ['They are made for you.', 'It takes 5 weeks.'],
    });
    expect(passages.map(({ what }) => what)).toEqual(['text']);
    expect(said(passages[0]?.before)).toBe('They are made for you.\nIt takes [4] weeks.');
    expect(said(passages[0]?.now)).toBe('They are made for you.\nIt takes [5] weeks.');
  });

  test('is a fact with its source, also one that is new or no more', () => {
    const other = { id: 'c.d', statement: 'Most go home.', sources: [] };
    const { passages } = differences(seen, { ...seen, facts: [other] });
    expect(passages.map(({ what, before, now }) => [what, said(before), said(now)])).toEqual([
      ['fact', '', '[Most go home.]'],
      ['fact', '[It takes 4 weeks.\nA study, NEJM, 2018]', ''],
    ]);
  });

  test('is a drawing that is another', () => {
    expect(differences(seen, { ...seen, pictures: ['f2'] })).toEqual({ passages: [], isPictured: true });
  });

  test('is nothing where all is the same', () => {
    expect(differences(seen, seen)).toEqual({ passages: [], isPictured: false });
  });
});

test('Both columns say what was there and what is, whatever the texts', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
      const { passages } = differences({ ...seen, lines: one }, { ...seen, lines: other });
      const words = (stretches: readonly Stretch[] = []) => stretches.map((each) => each.words).join('');
      const [before, now] = [one.join('\n'), other.join('\n')];
      expect(passages.map((each) => [words(each.before), words(each.now)])).toEqual(
        before === now ? [] : [[before, now]],
      );
    }),
  );
});
