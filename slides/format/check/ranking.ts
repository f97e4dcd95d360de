/** No chart sets trial results of different products side by side: patients and rules differ between trials. */
import { allBlocks } from '../model/slides.ts';
import { placeOfWord, type ShownSlide, shownSlides } from '../parse/deck/deck-text.ts';
import type { DeckView } from './deck-view.ts';

/** Topics of facts that are products. */
const products = new Set(['kymriah', 'yescarta', 'tecartus', 'breyanzi', 'abecma', 'carvykti', 'aucatzyl']);

export function checkRanking({ text }: DeckView): void {
  for (const written of shownSlides(text)) {
    for (const block of allBlocks(written.slide)) {
      if (block.type === 'comparison') checkProducts(block.rows, written, text);
      if (block.type === 'people') checkPopulation(block.groups, written, text);
    }
  }
}

type Rests = readonly { fact: string }[];

/** Two of these facts that are of two products; undefined where all of them are of one. */
export function twoProducts(
  facts: readonly string[],
): { products: [string, string]; second: string } | undefined {
  const ofProducts = facts.flatMap((fact) => {
    const [topic = ''] = fact.split('.');
    return products.has(topic) ? [{ topic, fact }] : [];
  });
  const [first, ...others] = ofProducts;
  const other = others.find(({ topic }) => topic !== first?.topic);
  return first && other && { products: [first.topic, other.topic], second: other.fact };
}

function checkProducts(rows: Rests, written: ShownSlide, text: DeckView['text']): void {
  const two = twoProducts(rows.map(({ fact }) => fact));
  if (!two) return;
  text.reporter.report('ranking-across-trials', placeOfWord(written, two.second), {
    message: `the comparison ranks ${two.products[0]} against ${two.products[1]}`,
    advice: 'Compare only groups of the same trial; show products in a table or on slides of their own.',
  });
}

/** The first two names of a fact are its product and its trial. */
const trialOf = (fact: string) => fact.split('.').slice(0, 2).join('.');

function checkPopulation(groups: Rests, written: ShownSlide, text: DeckView['text']): void {
  const [first, ...others] = groups;
  const other = others.find(({ fact }) => first && trialOf(fact) !== trialOf(first.fact));
  if (!first || !other) return;
  text.reporter.report('ranking-across-trials', placeOfWord(written, other.fact), {
    message: `the groups are of ${trialOf(first.fact)} and of ${trialOf(other.fact)}`,
    advice: 'Show only groups of the people of one trial, each a part of the one before.',
  });
}
