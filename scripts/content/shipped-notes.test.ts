/** What is noted to the shipped decks: that it is there, that it holds, and that no visitor's page gets a word of it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TestShelf } from '../../electron/library/library.fixture.ts';
import { assemble, compileContent } from '../../slides/format/index.ts';
import { isOnHome } from '../../slides/format/model/groups.ts';
import { type Inline, jurisdictionSchema } from '../../slides/format/model/library.ts';
import { type NotePoint, noteKinds } from '../../slides/format/model/notes.ts';
import { root } from '../run.ts';
import { readSlides } from './read-files.ts';

const today = '2026-11-26';
const { bundles, symbols, words, problems, reports } = compileContent(readSlides(join(root, 'slides')), {
  today,
});
const inEnglish = bundles.filter(
  ({ bundle: { language, deck } }) => language === 'en' && isOnHome(deck.group),
);
const shelf = new TestShelf([]);
for (const [name, text] of assemble(bundles, symbols, words).files) shelf.files.set(name, text);
shelf.today = today;

/**
 * Their own words, stretch by stretch: what is outside of claims, whose words may be those of a fact. A stretch is in one
 * piece wherever its line is handed on, as it is or as plain text.
 */
const ownWordsOf = (line: readonly Inline[]): string[] =>
  line.flatMap((inline) => {
    if (inline.type === 'text') return inline.text.match(/[^.?!]{25,}/g) ?? [];
    return inline.type === 'strong' || inline.type === 'emphasis' ? ownWordsOf(inline.children) : [];
  });
const sentencesIn = (points: readonly NotePoint[]) => points.flatMap(({ words: line }) => ownWordsOf(line));

/** Those of them that a text of JSON holds. */
const foundIn = (text: string, sentences: readonly string[]) =>
  sentences.filter((sentence) => text.includes(JSON.stringify(sentence).slice(1, -1)));

describe.each(inEnglish.map(({ bundle, notes }) => ({ id: bundle.deck.id, notes })))(
  'The notes to $id',
  ({ id, notes }) => {
    test('say something to every slide that states something, in every country', () => {
      const report = reports.find(({ deck, language }) => deck === id && language === 'en');
      expect(report?.noted.slides).toBe(report?.noted.of);
      expect(report?.noted.of).toBeGreaterThan(5);
    });

    test('say what to say first, what families ask, what to watch for, and figures', () => {
      const kinds = new Set(notes?.groups.flatMap(({ points }) => points.map(({ kind }) => kind)));
      expect([...kinds].sort()).toEqual(Object.keys(noteKinds).sort());
    });

    test('name facts that are there, read, current and not replaced, and state nothing without one', () => {
      const found = problems.filter(({ file }) => file === `decks/${id}/en.notes.md`);
      expect(found.map(({ code, line, message }) => `${line}: ${code}: ${message}`)).toEqual([]);
    });
  },
);

describe.each(jurisdictionSchema.options)(
  'A visitor’s page in “%s” gets no sentence of the notes',
  (country) => {
    const library = shelf.open({ config: () => ({ country, whenExpired: 'mark', deckOrder: [] }) });
    const index = library.index('en');
    const sentences = index.cards.flatMap(({ id }) =>
      sentencesIn(Object.values(library.notes(id, 'en')?.slides ?? {}).flat()),
    );

    test('of which there are many', () => {
      expect(sentences.length).toBeGreaterThan(country === 'all' ? 100 : 300);
    });

    test('in an index', () => {
      expect(foundIn(JSON.stringify(index), sentences)).toEqual([]);
    });

    test('in a deck or on a card', () => {
      const told = [
        ...[...index.cards, ...index.tools].map(({ id }) => library.deck(id, 'en')),
        ...index.cards.map(({ picture }) => library.picture(picture)),
      ];
      expect(foundIn(JSON.stringify(told), sentences)).toEqual([]);
    });

    test('among what can be looked up', () => {
      expect(foundIn(JSON.stringify(library.lookup('en')), sentences)).toEqual([]);
    });
  },
);

test('No file but those of the notes holds a sentence of them', () => {
  const sentences = inEnglish.flatMap(({ notes }) =>
    (notes?.groups ?? []).flatMap(({ points }) => sentencesIn(points)),
  );
  const isOfNotes = (name: string) => name.includes('.notes.');
  const texts = (own: boolean) =>
    [...shelf.files]
      .filter(([name]) => isOfNotes(name) === own)
      .map(([, text]) => text)
      .join('\n');
  expect(foundIn(texts(true), sentences).length).toBeGreaterThan(0);
  expect(foundIn(texts(false), sentences)).toEqual([]);
});
