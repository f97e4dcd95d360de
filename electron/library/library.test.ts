import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../slides/format/model/library.ts';
import { openShelf, type Shelf } from './library.ts';

const figure = {
  id: 'f',
  alt: 'A cell',
  viewBox: [0, 0, 10, 10] as [number, number, number, number],
  root: { tag: 'svg', attributes: {}, children: [] },
  parts: [],
  moves: false,
};

/** A library of decks with one slide each; the slide rests on a fact to be reviewed by the end of 2026. */
const library = (language: string, ...ids: string[]): Library => ({
  language,
  decks: ids.map((id, order) => ({
    id,
    title: id,
    summary: '',
    group: 'start',
    order,
    minutes: 1,
    card: figure,
    status: 'draft',
    hashes: { us: 'us-hash', uk: 'uk-hash', eu: 'eu-hash' },
    slides: [
      {
        id: 'one',
        title: [{ type: 'text', text: 'One' }],
        titleText: 'One',
        layout: 'full',
        blocks: [
          {
            type: 'text',
            prose: [
              {
                type: 'paragraph',
                children: [{ type: 'fact', fact: 'a.fact', children: [{ type: 'text', text: 'So it is' }] }],
              },
            ],
          },
        ],
        facts: ['a.fact'],
        sources: ['a-source'],
      },
    ],
  })),
  facts: {
    'a.fact': {
      id: 'a.fact',
      statement: 'So it is',
      sources: ['a-source'],
      read: ['a-source'],
      verification: 'read',
      readOn: '2026-01-01',
      reviewBy: '2026-12-31',
    },
  },
  sources: {
    'a-source': {
      id: 'a-source',
      title: 'A source',
      publisher: 'A publisher',
      date: '2026',
      kind: 'journal',
      address: 'https://example.org/',
    },
  },
  glossary: {},
});

let files: Record<string, string>;
let reads: string[];
let warnings: string[];
beforeEach(() => {
  files = {
    en: JSON.stringify(library('en', 'first', 'second')),
    es: JSON.stringify(library('es', 'first')),
  };
  [reads, warnings] = [[], []];
});

const open = (more: Partial<Shelf> = {}) =>
  openShelf({
    folder: '/library',
    read: (file) => {
      const language = path.basename(file, '.json');
      reads.push(language);
      const text = files[language];
      if (text === undefined) throw new Error('ENOENT');
      return text;
    },
    today: () => '2026-11-22',
    warn: (line) => warnings.push(line),
    languages: () => Object.keys(files),
    config: () => ({ country: 'us', whenExpired: 'mark', deckOrder: [] }),
    signOffs: () => [],
    ...more,
  });

const empty = { language: 'en', decks: [], facts: {}, sources: {}, glossary: {} };

describe('a language that cannot be shown', () => {
  test('because it is not there is answered in English, and said once', () => {
    const shelf = open();
    expect(shelf.library('fr').language).toBe('en');
    expect(shelf.library('fr').language).toBe('en');
    expect(warnings).toEqual([
      expect.stringMatching(/fr\.json: cannot be read \(ENOENT\)\. English is shown instead\.$/),
    ]);
  });

  test.each([
    ['cut off', '{"language":"es","decks":[{'],
    ['of another shape', '{"language":"es","decks":{}}'],
    ['empty', ''],
  ])('because its file is %s is answered in English', (_name, text) => {
    files.es = text;
    expect(open().library('es').language).toBe('en');
    expect(warnings).toHaveLength(1);
  });

  test('in English either gives an empty library', () => {
    files = { en: 'null' };
    expect(open().library('es')).toEqual(empty);
    expect(warnings.at(-1)).toMatch(/There are no slides to show\.$/);
  });
});

test('each language is read once', () => {
  const shelf = open();
  for (const language of ['es', 'en', 'es', 'en']) shelf.library(language);
  expect(reads).toEqual(['es', 'en']);
});

test('the clinic’s order of decks holds', () => {
  const shelf = open({ config: () => ({ country: 'us', whenExpired: 'mark', deckOrder: ['second'] }) });
  expect(shelf.library('en').decks.map(({ id }) => id)).toEqual(['second', 'first']);
});

test('a fact past its review date marks its slide', () => {
  const [deck] = open({ today: () => '2027-01-01' }).library('en').decks;
  expect(deck?.slides[0]?.beingReviewed).toBe(true);
});

test('or hides it, where the clinic says so', () => {
  const shelf = open({
    today: () => '2027-01-01',
    config: () => ({ country: 'us', whenExpired: 'hide', deckOrder: [] }),
  });
  expect(shelf.library('en').decks).toEqual([]);
});

test('the day is asked anew at each call, because a kiosk runs for months', () => {
  let today = '2026-12-31';
  const shelf = open({ today: () => today });
  expect(shelf.library('en').decks[0]?.slides[0]?.beingReviewed).toBeFalsy();
  today = '2027-01-01';
  expect(shelf.library('en').decks[0]?.slides[0]?.beingReviewed).toBe(true);
});

test('the clinic’s choices are asked anew at each call, because its files may change', () => {
  let deckOrder: string[] = [];
  const shelf = open({ config: () => ({ country: 'us', whenExpired: 'mark', deckOrder }) });
  expect(shelf.library('en').decks[0]?.id).toBe('first');
  deckOrder = ['second'];
  expect(shelf.library('en').decks[0]?.id).toBe('second');
});

test('every deck is known in each of its languages, with what can be signed of it', () => {
  files.fr = '{';
  expect(open().known()).toEqual([
    { id: 'first', language: 'en', hashes: { us: 'us-hash', uk: 'uk-hash', eu: 'eu-hash' } },
    { id: 'second', language: 'en', hashes: expect.anything() },
    { id: 'first', language: 'es', hashes: expect.anything() },
  ]);
});

test('a sign-off of this very content is shown with its day', () => {
  const signOff = {
    deck: 'first',
    language: 'en',
    jurisdiction: 'us' as const,
    hash: 'us-hash',
    on: '2026-10-01',
  };
  const [deck] = open({ signOffs: () => [signOff] }).library('en').decks;
  expect(deck?.signedOn).toBe('2026-10-01');
});
