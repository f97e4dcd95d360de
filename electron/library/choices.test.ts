import { expect, test } from 'vitest';
import type { Index } from '../../slides/format/model/catalogue.ts';
import { choicesIn } from './choices.ts';

const card = (id: string): Index['cards'][number] => ({
  id,
  title: `The deck ${id}`,
  summary: '',
  group: 'start',
  minutes: 1,
  slides: 1,
  picture: '0'.repeat(32),
  edition: id,
  signedOn: null,
});
const slide = (deck: string, id: string) => ({
  deck,
  id,
  title: `${deck} ${id}`,
  text: 'words',
  prompts: [],
  index: 0,
  print: 'a'.repeat(16),
});
const library = {
  index: (language: string) => ({
    language,
    cards: language === 'en' ? [card('results'), card('history')] : [],
    tools: [],
    casts: [],
  }),
  lookup: (language: string) => ({
    language,
    terms: [],
    slides: [slide('results', 'cover'), slide('results', 'trial'), slide('other', 'cover')],
  }),
};

test('What can be chosen is the slides of each deck, by name and headline, in the first language that has decks', () => {
  expect(choicesIn(library, ['es', 'en'])).toEqual({
    language: 'en',
    decks: [
      {
        id: 'results',
        title: 'The deck results',
        slides: [
          { id: 'cover', title: 'results cover', print: 'a'.repeat(16) },
          { id: 'trial', title: 'results trial', print: 'a'.repeat(16) },
        ],
      },
      { id: 'history', title: 'The deck history', slides: [] },
    ],
  });
});

test('Nothing can be chosen where no language has decks, or what can be looked up cannot be read', () => {
  expect(choicesIn(library, ['es'])).toBeNull();
  expect(choicesIn({ ...library, lookup: () => null }, ['en'])).toBeNull();
});
