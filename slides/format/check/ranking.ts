/** No chart sets trial results of different products side by side: patients and rules differ between trials. */
import { allBlocks } from '../model/slides.ts';
import { placeOfWord, shownSlides } from '../parse/deck/deck-text.ts';
import type { DeckView } from './deck-view.ts';

/** Topics of facts that are products. */
const products = new Set(['kymriah', 'yescarta', 'tecartus', 'breyanzi', 'abecma', 'carvykti', 'aucatzyl']);

export function checkRanking({ text }: DeckView): void {
  for (const written of shownSlides(text)) {
    for (const block of allBlocks(written.slide)) {
      if (block.type !== 'comparison') continue;
      const trials = block.rows
        .map(({ fact }) => fact.split('.'))
        .filter(([topic = '']) => products.has(topic));
      const [first, ...others] = trials;
      const other = others.find(([topic]) => topic !== first?.[0]);
      if (!first || !other) continue;
      text.reporter.report('ranking-across-trials', placeOfWord(written, other.join('.')), {
        message: `the comparison ranks ${first[0]} against ${other[0]}`,
        advice: 'Compare only groups of the same trial; show products in a table or on slides of their own.',
      });
    }
  }
}
