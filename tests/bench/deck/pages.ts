/** Builds the two pages of the bench from one deck, as they would be shipped. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { root } from '../../../scripts/run.ts';
import type { Deck } from '../../../slides/format/model/library.ts';
import { plainSections } from './plain-markup.ts';

/** The two pages, by their paths below the built folder. */
export const pages = {
  ours: 'tests/bench/deck/ours.html',
  plain: 'tests/bench/deck/plain.html',
} as const;

/** Builds both pages into `folder`. */
export async function buildPages(folder: string, deck: Deck): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react(), deckAsModule(deck), deckAsSections(deck)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: Object.values(pages).map((page) => join(root, page)) },
    },
  });
}

function deckAsModule(deck: Deck): Plugin {
  const name = 'virtual:neutral-deck';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? `export const deck = ${JSON.stringify(deck)};` : null),
  };
}

function deckAsSections(deck: Deck): Plugin {
  return {
    name: 'plain-sections',
    transformIndexHtml: (html) => html.replace('<!-- slides -->', () => plainSections(deck)),
  };
}
