/** The hashes to which sign-offs belong. */

import { deckInSpelling } from '../languages/spelling/bundle.ts';
import { type Respelling, respell } from '../languages/spelling/respell.ts';
import type { Country } from '../model/countries.ts';
import { contentHash } from '../model/hash/content-hash.ts';
import type { Figure, Slide, SvgNode } from '../model/library.ts';
import { factsOf, slidesFor, termsOf, withoutTags } from '../model/slides.ts';
import type { DeckText } from '../parse/deck/deck-text.ts';
import type { FigureShelf } from '../parse/figure/shelf.ts';
import type { Ground } from '../parse/ground/ground.ts';
import type { MadeDeck } from './make-deck.ts';

/** Goes up when the meaning of the hashed content changes, so that no old sign-off can fit by chance. */
const hashVersion = 2;

/**
 * For each country, the hash of everything that can be seen there of the deck, in the waiting room or in a consultation: its words in the spelling of the
 * country, its drawings, and the facts, sources and glossary words behind them. Dates of reading and review are not part of it: looking at a fact
 * again without changing it voids no sign-off.
 */
export function hashesOf(
  deck: Omit<MadeDeck, 'hashes' | 'films'>,
  countries: readonly Country[],
  { language, figures }: Pick<DeckText, 'language' | 'figures'>,
  ground: Ground,
): Partial<Record<Country, string>> {
  const light = lightened(deck, figures);
  const hashIn = (country: Country) => {
    const spelled = deckInSpelling(deck, country);
    const shown = spelled === deck ? light : lightened(spelled, figures);
    return contentHash(shownContent(shown, country, language, ground));
  };
  return Object.fromEntries(countries.map((country) => [country, hashIn(country)]));
}

/** A deck without the shapes of its drawings. */
function lightened(
  deck: Omit<MadeDeck, 'hashes' | 'films'>,
  figures: FigureShelf,
): Omit<MadeDeck, 'hashes' | 'films'> {
  return {
    ...deck,
    card: withoutShapes(deck.card, figures),
    slides: deck.slides.map((slide) => ({
      ...slide,
      blocks: withoutTags(slide.blocks).map((block) =>
        'figure' in block ? { ...block, figure: withoutShapes(block.figure, figures) } : block,
      ),
    })),
  };
}

/** A figure whose shapes are replaced by the fingerprint of its drawing, and whose words are kept. */
function withoutShapes(figure: Figure, figures: FigureShelf): Figure {
  const words = textsOf(figure.root);
  const attributes = { drawing: figures.fingerprintOf(figure.id) ?? 'blank' };
  return { ...figure, root: { tag: 'svg', attributes, children: words } };
}

function textsOf(node: SvgNode): string[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [child] : textsOf(child)));
}

/** Whether visitors see a deck or a slide, or only those in a consultation; nothing where everybody does. */
function roomOf({ audience }: Pick<Slide, 'audience'>): Pick<Slide, 'audience'> {
  return audience ? { audience } : {};
}

function shownContent(
  deck: Omit<MadeDeck, 'hashes' | 'films'>,
  country: Country,
  language: string,
  ground: Ground,
): unknown {
  const slides = slidesFor(deck, country);
  const spell = (text: string) => respell(text, deck.spelling?.[country] ?? {});
  const { title, summary, card } = deck;
  const factIds = slides.flatMap((slide) => [...factsOf(slide)]);
  const terms = [...new Set(slides.flatMap((slide) => [...termsOf(slide)]))].sort();
  const glossary = ground.glossaries.get(language);
  return {
    version: hashVersion,
    language,
    country,
    deck: { id: deck.id, title, summary, card, ...roomOf(deck) },
    slides: slides.map((slide) => ({
      id: slide.id,
      title: slide.title,
      blocks: slide.blocks,
      ...roomOf(slide),
    })),
    ...hashedBehind(factIds, deck.spelling?.[country] ?? {}, ground),
    glossary: terms.map((id) => spell(glossary?.get(id)?.meaning ?? id)),
  };
}

/** What is hashed of the facts and sources behind words: what they say, in the spelling of a country. */
export function hashedBehind(
  factIds: readonly string[],
  words: Respelling,
  ground: Ground,
): { facts: unknown[]; sources: unknown[] } {
  const facts = [...new Set(factIds)].sort().flatMap((id) => {
    const fact = ground.facts.get(id);
    return fact
      ? [{ id, statement: respell(fact.statement, words), values: fact.values, authority: fact.authority }]
      : [];
  });
  const sources = [...new Set(facts.flatMap((fact) => fact.authority))].sort();
  return { facts, sources: sources.map((id) => ground.sources.get(id) ?? id) };
}
