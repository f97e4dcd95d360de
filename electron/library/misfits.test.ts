import { describe, expect, test } from 'vitest';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import { type KnownDeck, unfitSignOffs, unknownInOrder } from './misfits.ts';

const known: KnownDeck[] = [
  { id: 'what-is-car-t', language: 'en', hashes: { all: 'a', us: 'us-1', uk: 'uk-1' }, isOnHome: true },
  { id: 'what-is-car-t', language: 'es', hashes: { all: 'b', us: 'us-2' }, isOnHome: true },
  {
    id: 'side-effects',
    language: 'en',
    hashes: { all: 'c', us: 'us-3' },
    notes: { us: 'noted-us' },
    isOnHome: true,
  },
];
const signOff: SignOff = {
  deck: 'what-is-car-t',
  language: 'en',
  jurisdiction: 'us',
  hash: 'us-1',
  on: '2026-10-01',
};
const place = { file: 'sign-offs/a.json', line: 3, column: 1 };
const unfit = (...changes: Partial<SignOff>[]) =>
  unfitSignOffs(
    known,
    changes.map((change) => ({ ...place, signOff: { ...signOff, ...change } })),
  );

describe('a sign-off that counts for no deck is named with its place', () => {
  test.each<[string, Partial<SignOff>, string, string, RegExp]>([
    [
      'a deck that is misspelt',
      { deck: 'what-is-cart' },
      'deck',
      '"what-is-cart"',
      /Write "what-is-car-t"\.$/,
    ],
    ['a deck like none', { deck: 'xyz' }, 'deck', '"xyz"', /Write one of what-is-car-t, side-effects\.$/],
    ['a language without the deck', { language: 'fr' }, 'language', '"fr"', /not there in this language\./],
    [
      'a country without the deck',
      { language: 'es', jurisdiction: 'uk' },
      'jurisdiction',
      '"uk"',
      /one of us\.$/,
    ],
    ['other content', { hash: 'us-0' }, 'hash', '"us-0"', /shown as not reviewed.* since 2026-10-01\.$/],
    [
      'notes that were changed since',
      { deck: 'side-effects', part: 'notes', hash: 'noted-before' },
      'hash',
      '"noted-before"',
      /not the notes .* since 2026-10-01\.$/,
    ],
    [
      'the notes of a deck without any',
      { part: 'notes', hash: 'noted-us' },
      'part',
      '"notes"',
      /has no notes in this language\./,
    ],
    [
      'the hash of the slides for the notes',
      { deck: 'side-effects', part: 'notes', hash: 'us-3' },
      'hash',
      '"us-3"',
      /Read them again/,
    ],
    ['the content of another country', { hash: 'uk-1' }, 'hash', '"uk-1"', /in us today/],
  ])('%s', (_name, change, field, value, advice) => {
    expect(unfit(change)).toEqual([{ ...place, field, value, advice: expect.stringMatching(advice) }]);
  });

  test('an old one beside that of another deck', () => {
    expect(unfit({ hash: 'us-0' }, { deck: 'side-effects', hash: 'us-3' })).toHaveLength(1);
  });
});

test('a sign-off that fits is not named', () => {
  expect(unfit({}, { deck: 'side-effects', part: 'notes', hash: 'noted-us' })).toEqual([]);
});

test('notes that are signed hide no slides that have to be signed again, nor the other way round', () => {
  const notes = { deck: 'side-effects', part: 'notes' } as const;
  const slides = { deck: 'side-effects' };
  expect(unfit({ ...slides, hash: 'us-0' }, { ...notes, hash: 'noted-us' })).toHaveLength(1);
  expect(unfit({ ...slides, hash: 'us-3' }, { ...notes, hash: 'noted-before' })).toHaveLength(1);
});

test('an old sign-off is in order beside that of today', () => {
  expect(unfit({ hash: 'us-0' }, {})).toEqual([]);
});

test('an id in the order that no deck has is named, and what was meant', () => {
  expect(unknownInOrder(known, ['side-effects', 'side-effect', 'what-is-car-t'], 'k.json')).toEqual([
    { file: 'k.json', field: 'deckOrder', advice: 'There is no deck "side-effect". Write "side-effects".' },
  ]);
});

test('the words of a tool in the order are named as what they are, and never proposed', () => {
  const withTool = [...known, { id: 'call', language: 'en', hashes: { us: 'us-4' }, isOnHome: false }];
  expect(unknownInOrder(withTool, ['call', 'calls'], 'k.json').map(({ advice }) => advice)).toEqual([
    '"call" stands on no card: a button on every screen leads to it. Leave it out.',
    'There is no deck "calls". Write one of what-is-car-t, side-effects.',
  ]);
});

test('without any known deck nothing is said: the library itself is what is wrong', () => {
  expect(unknownInOrder([], ['a'], 'k.json')).toEqual([]);
  expect(unfitSignOffs([], [{ ...place, signOff }])).toEqual([]);
});
