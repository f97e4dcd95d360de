/** How much a visitor's page gets before a deck is opened, in bytes. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder, readSlides } from '../../scripts/content/read-files.ts';
import { root } from '../../scripts/run.ts';
import {
  assemble,
  bundlesOf,
  castSymbols,
  compileContent,
  compileDeck,
  loadGround,
  presentIndex,
  sortFiles,
} from '../../slides/format/index.ts';
import { countries } from '../../slides/format/model/countries.ts';
import { syntheticDeck } from './decks.ts';

const most = 2048;
const options = { today: '2026-11-22' };
const slides = readSlides(join(root, 'slides'));
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

function shipped() {
  const { bundles, symbols } = compileContent(slides, options);
  return assemble(bundles, symbols);
}

/** Fifteen decks of twenty slides, on the repository's own facts. */
function synthetic() {
  const ground = loadGround(sortFiles(slides).ground);
  const template = readFolder(join(root, 'scripts/content/new-deck/template'));
  const figures = Object.fromEntries(
    Object.entries(template).filter(([path]) => path.startsWith('figures/')),
  );
  const decks = Array.from({ length: 15 }, (_, number) =>
    compileDeck(ground, syntheticDeck(number, figures), options),
  );
  return assemble(
    decks.flatMap((deck) => Object.values(bundlesOf(ground, deck))),
    castSymbols(ground.cast),
  );
}

describe.each([
  ['the shipped decks', shipped(), 1],
  ['fifteen decks', synthetic(), 15],
])('of %s', (_name, { catalogues }, least) => {
  const all = Object.entries(catalogues);

  it(`a card in the index takes at most ${most} bytes`, () => {
    for (const [language, { entries }] of all) {
      expect(entries.length).toBeGreaterThanOrEqual(least);
      for (const country of countries) {
        const index = presentIndex(language, entries, {
          country,
          audience: 'visitors',
          today: options.today,
          whenExpired: 'show-notice',
          deckOrder: [],
          signOffs: [],
        });
        expect(bytes(index)).toBeLessThanOrEqual(most * (index.cards.length + index.tools.length));
        expect(Math.max(0, ...index.cards.map(bytes))).toBeLessThanOrEqual(most);
      }
    }
  });

  it(`an entry in the catalogue takes at most ${most} bytes`, () => {
    const sizes = all.flatMap(([, { entries }]) => entries.map(bytes));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
  });
});
