/** What the author's page is told about the decks, as JSON. */
import type { DeckViews } from '../../slides/format/index.ts';
import type { PrintedProblem } from '../content/problems.ts';
import type { Row } from '../content/row.ts';

/** A problem with the slide it stands on, so that the page can show it beside that slide. */
export interface ToldProblem extends PrintedProblem {
  /** The language of the text it stands in; absent for figures, deck.yaml and the like. */
  language?: string;
  slide?: string;
}

export interface ToldDeck {
  name: string;
  /** The deck in each language in which it could be compiled, and what it is drawn with. */
  views: Omit<DeckViews, 'films'>;
  /** Ids of the slides of each language as they are written, also those that cannot be shown. */
  slides: Record<string, string[]>;
  rows: Row[];
  problems: ToldProblem[];
}

/** The event that the server sends when a deck was checked again; it carries the deck's name, or `*` for all. */
export const checkedEvent = 'anteroom:checked';
