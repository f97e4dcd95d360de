/** The words of the tools as they are shipped, for screens that show little else. */
import { join } from 'node:path';
import { readSlides } from '../../../scripts/content/read-files.ts';
import {
  assemble,
  bundlesOf,
  compileDeck,
  loadGround,
  type Presentation,
  presentDeck,
  presentIndex,
  sortFiles,
} from '../../../slides/format/index.ts';
import { slidesOfTool } from '../../../slides/format/model/tools.ts';
import type { ExampleLibrary } from './example-library.ts';

/** The day on which the tests of the screens take place unless they travel. */
const usualDay = '2026-11-26';

/** A library with the shipped words of every tool, in every language, as a clinic in `country` shows them on a day. */
export function withShippedTools(
  library: ExampleLibrary,
  country: Presentation['country'] = 'us',
  today = usualDay,
): ExampleLibrary {
  const presentation = {
    country,
    audience: 'visitors',
    today,
    whenExpired: 'hide',
    deckOrder: [],
    signOffs: [],
  } as const;
  const words = shippedWords(today);
  const catalogues = Object.values(assemble(words, new Map()).catalogues);
  const tools = catalogues.flatMap(
    ({ language, entries }) => presentIndex(language, entries, presentation).tools,
  );
  const decks = words.flatMap(({ bundle }) => {
    const { edition } =
      tools.find((tool) => tool.id === bundle.deck.id && tool.language === bundle.language) ?? {};
    const shown = presentDeck(bundle, presentation);
    return shown && edition ? [[`${bundle.deck.id} ${bundle.language}`, { ...shown, edition }] as const] : [];
  });
  return {
    ...library,
    index: { ...library.index, tools },
    decks: { ...library.decks, ...Object.fromEntries(decks) },
  };
}

function shippedWords(today: string) {
  const { ground, decks } = sortFiles(readSlides(join(import.meta.dirname, '../../../slides')));
  const loaded = loadGround(ground);
  return decks
    .filter(({ folder }) => slidesOfTool(folder) !== undefined)
    .flatMap((deck) => Object.values(bundlesOf(loaded, compileDeck(loaded, deck, { today }))));
}
