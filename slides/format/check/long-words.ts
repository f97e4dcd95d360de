/** Words that are too long for the place where they stand: a browser does not know where to part them. */

import type { Block, Slide } from '../model/library.ts';
import { limits } from '../model/limits.ts';
import { longestWord, plainText } from '../model/plain-text.ts';
import { placeOfSlide, shownSlides } from '../parse/deck/deck-text.ts';
import type { DeckView } from './deck-view.ts';

/** Texts that share a narrow place, and the letters that a word may have there. */
interface NarrowPlace {
  name: string;
  texts: string[];
  most: number;
}

/** Names each slide whose headline, lists of do and don't, or table hold a word that does not fit its column. */
export function checkLongWords({ text }: DeckView): void {
  for (const written of shownSlides(text)) {
    for (const { name, texts, most } of narrowPlaces(written.slide)) {
      const longest = texts.find((one) => longestWord(one) > most);
      if (longest === undefined) continue;
      text.reporter.report('long-word', placeOfSlide(written), {
        message: `${name} of “${written.id}” has a word of ${longestWord(longest)} letters: “${longest}”`,
        advice: `Write a word of at most ${most} letters there, and explain the long one in a sentence.`,
      });
    }
  }
}

function narrowPlaces(slide: Slide): NarrowPlace[] {
  const headline = { name: 'the headline', texts: [slide.titleText], most: limits.wordInHeadline };
  return [headline, ...slide.blocks.flatMap(placesOfBlock)];
}

function placesOfBlock(block: Block): NarrowPlace[] {
  if (block.type === 'details') return block.blocks.flatMap(placesOfBlock);
  if (block.type === 'do-dont') {
    const texts = [...block.dos, ...block.donts].map(plainText);
    return [{ name: 'the list', texts, most: limits.wordInColumn }];
  }
  if (block.type !== 'table') return [];
  const texts = [...block.columns.map(({ title }) => title), ...block.rows.flatMap(({ cells }) => cells)];
  const most = block.columns.length > 2 ? limits.wordInTable : limits.wordInColumn;
  return [{ name: 'the table', texts: texts.map(plainText), most }];
}
