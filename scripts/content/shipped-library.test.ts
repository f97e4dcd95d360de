/** What the library of a kiosk in the waiting room holds of the shipped decks. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TestShelf } from '../../electron/library/library.fixture.ts';
import { assemble, compileContent } from '../../slides/format/index.ts';
import { jurisdictionSchema } from '../../slides/format/model/library.ts';
import { root } from '../run.ts';
import { readSlides } from './read-files.ts';

const today = '2026-11-26';
const { bundles, symbols, words } = compileContent(readSlides(join(root, 'slides')), { today });

function libraryIn(country: (typeof jurisdictionSchema.options)[number]) {
  const shelf = new TestShelf([]);
  for (const [name, text] of assemble(bundles, symbols, words).files) shelf.files.set(name, text);
  shelf.today = today;
  return shelf.open({ config: () => ({ country, whenExpired: 'mark', deckOrder: [] }) });
}

const kept = bundles.flatMap(({ bundle: { deck, language } }) =>
  deck.slides
    .filter(({ audience }) => audience === 'consultant' || deck.audience === 'consultant')
    .map(({ id, titleText }) => ({ deck: deck.id, language, id, titleText })),
);

test('The tables of rates are kept for a consultation', () => {
  const decks = new Set(kept.map(({ deck }) => deck));
  expect([...decks].sort()).toEqual(['results', 'side-effects', 'therapies-compared']);
});

describe.each(jurisdictionSchema.options)(
  'A visitor in “%s” meets nothing that is kept for a consultation',
  (country) => {
    const library = libraryIn(country);
    const shown = ({ deck, language }: (typeof kept)[number]) =>
      library.deck(deck, language)?.deck.slides ?? [];

    test('in a deck', () => {
      expect(kept.filter((slide) => shown(slide).some(({ id }) => id === slide.id))).toEqual([]);
    });

    test('among what can be looked up', () => {
      const titles = new Set(library.lookup('en')?.slides.map(({ title }) => title));
      expect(titles.size).toBeGreaterThan(0);
      expect(kept.filter(({ titleText }) => titles.has(titleText))).toEqual([]);
    });

    test('in the number of slides on a card', () => {
      const { cards, language } = library.index('en');
      const counted = cards.map(({ id, slides }) => ({ id, slides }));
      expect(counted).toEqual(
        cards.map(({ id }) => ({ id, slides: library.deck(id, language)?.deck.slides.length })),
      );
    });
  },
);
