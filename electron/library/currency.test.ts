import { beforeEach, describe, expect, test } from 'vitest';
import { madeDeck, madeWords, TestShelf } from './library.fixture.ts';

let shelf: TestShelf;
beforeEach(() => {
  shelf = new TestShelf();
});
const currency = (languages = ['en', 'es'], more: Parameters<TestShelf['open']>[0] = {}) =>
  shelf.open(more).currency(languages);

describe('without decks', () => {
  test('there is nothing that could be outdated', () => {
    shelf.files.clear();
    const none = { decks: 0, texts: 0, signed: 0, damaged: 0, outdated: 0, next: null };
    expect(currency()).toEqual(none);
  });
});

test('a deck whose file is damaged is counted once it was opened', () => {
  shelf.damage('second.en.', () => '{');
  const library = shelf.open();
  library.deck('second', 'en');
  expect(library.currency(['en'])).toMatchObject({ decks: 1, damaged: 1 });
});

test('slides with an outdated fact are counted in each language, from the day after the review', () => {
  shelf.today = '2026-12-31';
  expect(currency()).toMatchObject({ outdated: 0, next: { day: '2026-12-31', slides: 3 } });
  shelf.today = '2027-01-01';
  expect(currency()).toMatchObject({ outdated: 3, next: null });
});

test('a language without decks of its own counts nothing twice', () => {
  expect(currency(['en', 'fr'])).toEqual(currency(['en']));
});

test('decks count once, and their texts in each language', () => {
  expect(currency()).toMatchObject({ decks: 2, texts: 3, signed: 0, damaged: 0 });
});

test('what the clinic has signed is counted by text', () => {
  const sign = { deck: 'first', jurisdiction: 'us', hash: 'us-hash', on: '2026-11-01' } as const;
  const signOffs = () => [{ ...sign, language: 'es' }];
  expect(currency(['en', 'es'], { signOffs })).toMatchObject({ texts: 3, signed: 1 });
});

test('the words of a tool can be outdated as well, and are no deck', () => {
  shelf = new TestShelf([madeDeck('en', 'first', 1, false), madeWords('en', 'call')]);
  shelf.today = '2027-01-01';
  expect(currency(['en'])).toMatchObject({ decks: 1, texts: 1, outdated: 2 });
});
