/** What the library tells a consultant beside a deck, and what it keeps from everybody else. */
import { beforeEach, describe, expect, test } from 'vitest';
import { formatVersion } from '../../slides/format/model/bundle.ts';
import type { NotesBundle } from '../../slides/format/model/notes.ts';
import { madeDeck, TestShelf } from './library.fixture.ts';

const secret = 'Leave a silence here';

function notesOf(language: string, words: string): NotesBundle {
  const point = { kind: 'watch', words: [{ type: 'text', text: words }] } as const;
  return {
    formatVersion,
    language,
    deck: 'first',
    status: 'draft',
    hashes: { us: 'noted-us', uk: 'noted-uk', eu: 'noted-eu' },
    groups: [{ slides: ['one'], points: [{ ...point, words: [...point.words] }] }],
    facts: {},
    sources: {},
  };
}

const noted = { ...madeDeck('en', 'first', 1, false), notes: notesOf('en', secret) };
const bare = madeDeck('en', 'second', 2, false);
const spanish = madeDeck('es', 'first', 1, false);

let shelf: TestShelf;
beforeEach(() => {
  shelf = new TestShelf([noted, bare, spanish]);
});

describe('the notes of a deck', () => {
  test('are told by slide', () => {
    expect(shelf.open().notes('first', 'en')?.slides.one).toMatchObject([{ kind: 'watch' }]);
  });

  test('are those in English where the language of the deck has none, and say so', () => {
    expect(shelf.open().notes('first', 'es')?.language).toBe('en');
  });

  test('are those of the language where it has some', () => {
    shelf = new TestShelf([noted, { ...spanish, notes: notesOf('es', 'Deje un silencio') }]);
    expect(shelf.open().notes('first', 'es')?.language).toBe('es');
  });

  test.each([
    ['a deck without notes', 'second'],
    ['a deck that there is not', 'third'],
  ])('are nothing for %s, and nothing is said', (_name, id) => {
    expect(shelf.open().notes(id, 'en')).toBeNull();
    expect(shelf.warnings).toEqual([]);
  });

  test('say when the clinic has signed them', () => {
    const signOff = {
      deck: 'first',
      language: 'en',
      jurisdiction: 'us',
      hash: 'noted-us',
      on: '2026-11-01',
    } as const;
    const library = shelf.open({ signOffs: () => [{ ...signOff, part: 'notes' }] });
    expect(library.notes('first', 'en')?.signedOn).toBe('2026-11-01');
  });

  test('are read once, when they are first asked for, and not with their deck', () => {
    const library = shelf.open();
    library.index('en');
    library.deck('first', 'en');
    expect(shelf.reads.filter((name) => name.includes('.notes.'))).toEqual([]);
    library.notes('first', 'en');
    library.notes('first', 'en');
    expect(shelf.reads.filter((name) => name.includes('.notes.'))).toHaveLength(1);
  });

  test('can be signed by hashes of their own', () => {
    const known = shelf
      .open()
      .known()
      .find(({ id, language }) => id === 'first' && language === 'en');
    expect(known?.notes).toEqual({ us: 'noted-us', uk: 'noted-uk', eu: 'noted-eu' });
  });
});

describe('notes that are damaged', () => {
  test.each([
    ['say something else', (text: string) => text.replace('silence', 'shout'), /its content is not the one/],
    ['are cut off', (text: string) => text.slice(0, 80), /cannot be read/],
    [
      'are of another format',
      (text: string) => text.replace('"formatVersion":1', '"formatVersion":9'),
      /this kiosk reads/,
    ],
  ])('because they %s cost no slide, and are named in the log', (_name, change, warning) => {
    shelf.damage('first.notes.en', change);
    const library = shelf.open();
    expect(library.notes('first', 'en')).toBeNull();
    expect(library.deck('first', 'en')).not.toBeNull();
    expect(shelf.warnings).toEqual([expect.stringMatching(warning)]);
    expect(shelf.warnings[0]).toMatch(/first\.notes\.en\.\w+\.json: .* shown without its notes\.$/);
  });
});

test('Nothing that a visitor’s page can ask for holds a word of the notes', () => {
  const library = shelf.open();
  const index = library.index('en');
  const told = [
    index,
    ...index.cards.map(({ id }) => library.deck(id, 'en')),
    ...index.cards.map(({ picture }) => library.picture(picture)),
    ...index.casts.map((hash) => library.cast(hash)),
    library.lookup('en'),
  ];
  expect(JSON.stringify(library.notes('first', 'en'))).toContain(secret);
  expect(JSON.stringify(told)).not.toContain(secret);
  expect(JSON.stringify(told)).not.toContain('noted-us');
});
