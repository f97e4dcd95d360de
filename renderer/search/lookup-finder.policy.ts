/** Searching in what can be looked up: slides, hard words and questions to ask, each by itself. */
import type { Card } from '../../slides/format/model/catalogue.ts';
import type { Lookup, LookupTerm } from '../../slides/format/model/lookup.ts';
import { type Entry, type Finder, find, finderOf } from './finder.policy.ts';

/** A slide that was found, and the deck in which it is. */
export interface FoundSlide {
  card: Card;
  /** Its place in the deck, from 0. */
  index: number;
  title: string;
}

/** A question to ask, and the slide that has it. */
export interface FoundPrompt {
  card: Card;
  index: number;
  theme: string;
  question: string;
}

export interface Found {
  slides: readonly FoundSlide[];
  terms: readonly LookupTerm[];
  prompts: readonly FoundPrompt[];
}

export interface LookupFinder {
  slides: Finder<FoundSlide>;
  terms: Finder<LookupTerm>;
  prompts: Finder<FoundPrompt>;
}

/** How many of each kind are shown: more would not be read. */
const most = { slides: 10, terms: 6, prompts: 10 };

/** A finder of all that can be looked up of these decks. */
export function lookupFinder({ slides, terms }: Lookup, cards: readonly Card[]): LookupFinder {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const known = slides.flatMap((slide) => {
    const card = byId.get(slide.deck);
    return card ? [{ slide, card }] : [];
  });
  return {
    slides: finderOf(
      known.map(
        ({ slide: { title, text, index }, card }): Entry<FoundSlide> => ({
          of: { card, index, title },
          texts: [title, index === 0 ? `${card.title} ${card.summary}` : '', text],
        }),
      ),
    ),
    terms: finderOf(
      terms.map(
        (term): Entry<LookupTerm> => ({
          of: term,
          texts: [[term.term, ...term.forms].join(' '), term.meaning],
        }),
      ),
    ),
    prompts: finderOf(
      known.flatMap(({ slide: { prompts, index }, card }) =>
        prompts.flatMap(({ theme, items }) =>
          items.map(
            (question): Entry<FoundPrompt> => ({
              of: { card, index, theme, question },
              texts: [question, theme],
            }),
          ),
        ),
      ),
    ),
  };
}

/** What is found by a text, the likeliest of each kind first. */
export function findIn({ slides, terms, prompts }: LookupFinder, query: string): Found {
  return {
    slides: find(slides, query).slice(0, most.slides),
    terms: find(terms, query).slice(0, most.terms),
    prompts: find(prompts, query).slice(0, most.prompts),
  };
}
