import { describe, expect, test } from 'vitest';
import type { Lookup } from '../../../../slides/format/model/lookup.ts';
import { noPath } from '../../../../slides/format/model/path.ts';
import { resolved, stopsOut } from './resolved.policy.ts';

const print = (digit: string) => digit.repeat(16);
const slide = (deck: string, id: string, index: number, more = {}): Lookup['slides'][number] => ({
  deck,
  id,
  index,
  title: `${deck} ${id}`,
  text: '',
  prompts: [],
  print: print('a'),
  ...more,
});
const lookup = {
  language: 'en',
  slides: [
    slide('results', 'cover', 0),
    slide('results', 'trial', 1, { applies: { diseases: ['lymphoma'] } }),
    slide('history', 'idea', 0),
  ],
};
const cards = [
  { id: 'results', slides: 2 },
  { id: 'history', slides: 1 },
];
const playlist = (...slides: { deck: string; slide: string; title?: string; print?: string }[]) => ({
  name: 'A talk',
  language: 'en',
  slides,
});

describe('A slide of a playlist', () => {
  test('is shown where it stands today, in the order of the playlist', () => {
    const { stops, passedOver } = resolved(
      playlist({ deck: 'history', slide: 'idea' }, { deck: 'results', slide: 'trial', print: print('a') }),
      lookup,
      cards,
    );
    expect(passedOver).toEqual([]);
    expect(stops).toEqual([
      { deck: 'history', slides: 1, index: 0, title: 'history idea' },
      { deck: 'results', slides: 2, index: 1, title: 'results trial' },
    ]);
  });

  test('is named and passed over when it is gone, by its headline or else by its name', () => {
    const { stops, passedOver } = resolved(
      playlist(
        { deck: 'results', slide: 'lost', title: 'A headline of old' },
        { deck: 'lost', slide: 'cover' },
      ),
      lookup,
      cards,
    );
    expect(stops).toEqual([]);
    expect(passedOver).toEqual([
      { title: 'A headline of old', why: 'gone' },
      { title: 'cover', why: 'gone' },
    ]);
  });

  test('is named and passed over when it says something else than when it was chosen', () => {
    const changed = playlist({ deck: 'results', slide: 'cover', print: print('b') });
    expect(resolved(changed, lookup, cards)).toEqual({
      stops: [],
      passedOver: [{ title: 'results cover', why: 'changed' }],
    });
  });

  test('is not compared with what it says in another language', () => {
    const spanish = { ...playlist({ deck: 'results', slide: 'cover', print: print('b') }), language: 'es' };
    expect(resolved(spanish, lookup, cards).stops).toHaveLength(1);
  });

  test('is left out where it is not for the family', () => {
    const { stops } = resolved(
      playlist({ deck: 'results', slide: 'trial' }, { deck: 'history', slide: 'idea' }),
      lookup,
      cards,
    );
    expect(stopsOut({ ...noPath, disease: 'myeloma' }, stops, lookup, cards)).toEqual([0]);
    expect(stopsOut(noPath, stops, lookup, cards)).toEqual([]);
  });
});
