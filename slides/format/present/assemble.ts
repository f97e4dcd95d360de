/** From made decks to the files that a library consists of. */

import type { MadeBundle } from '../compile/bundle.ts';
import type { MadeTerms } from '../compile/terms.ts';
import { deckInSpelling } from '../languages/spelling/bundle.ts';
import { type CastBundle, fileNames, formatVersion, type PictureBundle } from '../model/bundle.ts';
import type { Catalogue, Entry, Sight } from '../model/catalogue.ts';
import { bundleHash } from '../model/hash/bundle-hash.ts';
import {
  type Deck,
  type Figure,
  type Jurisdiction,
  jurisdictionSchema,
  type SvgNode,
} from '../model/library.ts';
import { lookupIn } from './lookup.ts';
import type { Audience } from './presentation.ts';
import { firstReview, slidesIn } from './sight.ts';

export interface Assembled {
  /** The text of each file by its name. A file comes after all that it refers to, but for films. */
  files: ReadonlyMap<string, string>;
  /** Films and their posters by the names of their files. */
  films: ReadonlyMap<string, Uint8Array>;
  /** By language, each in the order of the bundles. */
  catalogues: Readonly<Record<string, Catalogue>>;
}

/**
 * The library of these decks: a bundle each, its notes, a picture each, the cast that they draw with, and for each language a
 * catalogue and, for each country, what can be looked up. A language that `words` lacks has no words to look up.
 */
export function assemble(
  bundles: readonly MadeBundle[],
  symbols: ReadonlyMap<string, SvgNode>,
  words: Readonly<Record<string, MadeTerms>> = {},
): Assembled {
  const files = new Map<string, string>();
  const add = (content: unknown, name: (hash: string) => string): string => {
    const text = JSON.stringify(content);
    const hash = bundleHash(text);
    files.set(name(hash), text);
    return hash;
  };
  const cast: CastBundle = {
    formatVersion,
    symbols: Object.fromEntries(drawnWith(figuresOf(bundles, words), symbols)),
  };
  const castHash = Object.keys(cast.symbols).length === 0 ? null : add(cast, fileNames.cast);
  const catalogues: Record<string, Catalogue> = {};
  for (const made of bundles) {
    const { language, deck } = made.bundle;

    const { notes } = made;
    const entry = entryOf(made, {
      ...(notes && {
        notes: {
          bundle: add(notes, (hash) => fileNames.notes(deck.id, language, hash)),
          contents: notes.hashes,
        },
      }),
      bundle: add(made.bundle, (hash) => fileNames.deck(deck.id, language, hash)),
      picture: add(pictureOf(made.card), (hash) => fileNames.picture(deck.id, hash)),
      cast: membersIn(figuresOf([made])).size === 0 ? null : castHash,
    });
    catalogues[language] ??= { formatVersion, language, entries: [], lookups: {} };
    catalogues[language].entries.push(entry);
  }
  for (const [language, catalogue] of Object.entries(catalogues)) {
    const own = bundles.filter(({ bundle }) => bundle.language === language);
    const made = words[language] ?? { terms: [], spelling: undefined };
    for (const country of jurisdictionSchema.options) {
      const lookup = lookupIn(country, language, own, made);
      catalogue.lookups[country] = add(lookup, (hash) => fileNames.lookup(language, country, hash));
    }
    files.set(fileNames.catalogue(language), JSON.stringify(catalogue));
  }
  const films = bundles.flatMap((made) => made.films ?? []);
  return {
    files,
    films: new Map(films.map(({ hash, ending, bytes }) => [fileNames.film(hash, ending), bytes])),
    catalogues,
  };
}

/** The card is a picture without words; what it shows is said by the title beside it. */
function pictureOf(card: Figure): PictureBundle {
  return { formatVersion, figure: { ...card, alt: '' } };
}

/** What a catalogue knows of a deck, by what the deck itself says. */
export function entryOf(
  { bundle }: Pick<MadeBundle, 'bundle'>,
  hashes: Pick<Entry, 'bundle' | 'picture' | 'cast' | 'notes'>,
): Entry {
  const { id, title, summary, group, order, minutes, applies } = bundle.deck;
  const countries = sightsOf(bundle, 'visitors');
  const inConsultation = sightsOf(bundle, 'consultation');
  const more = jurisdictionSchema.options.flatMap((country) => {
    const sight = inConsultation[country];
    return sight && !isSame(sight, countries[country]) ? [[country, sight] as const] : [];
  });
  const consultation = more.length === 0 ? {} : { consultation: Object.fromEntries(more) };
  const tags = applies ? { applies } : {};
  return { id, title, summary, group, order, minutes, ...tags, ...hashes, countries, ...consultation };
}

/** What an audience sees of a deck, by country. */
function sightsOf(bundle: MadeBundle['bundle'], audience: Audience): Entry['countries'] {
  return Object.fromEntries(
    jurisdictionSchema.options.flatMap((country) => sightOf(bundle, country, audience) ?? []),
  );
}

const isSame = (a: Sight, b: Sight | undefined) => JSON.stringify(a) === JSON.stringify(b);

function sightOf(
  bundle: MadeBundle['bundle'],
  country: Jurisdiction,
  audience: Audience,
): [Jurisdiction, Sight][] | undefined {
  const slides = slidesIn(bundle, country, audience);
  if (slides.length === 0) return undefined;
  const content = country === 'all' ? undefined : bundle.deck.hashes[country];
  const reviews: Record<string, number> = {};
  for (const slide of slides) {
    const day = firstReview(slide, bundle.facts);
    if (day !== undefined) reviews[day] = (reviews[day] ?? 0) + 1;
  }
  return [
    [
      country,
      { ...spelledHere(bundle.deck, country), ...(content && { content }), slides: slides.length, reviews },
    ],
  ];
}

/** What a country spells otherwise of a card. */
function spelledHere(deck: Deck, country: Jurisdiction): Pick<Sight, 'title' | 'summary'> {
  const { title, summary } = deckInSpelling(deck, country);
  return { ...(title === deck.title ? {} : { title }), ...(summary === deck.summary ? {} : { summary }) };
}

/** Every figure that draws with the cast: of decks, of their cards, and of words. */
function figuresOf(
  bundles: readonly MadeBundle[],
  words: Readonly<Record<string, MadeTerms>> = {},
): readonly Figure[] {
  return [
    ...bundles.flatMap(({ bundle, card }) => [
      card,
      ...bundle.deck.slides.flatMap(({ blocks }) =>
        blocks.flatMap((block) => ('figure' in block ? block.figure : [])),
      ),
    ]),
    ...Object.values(words).flatMap(({ terms }) => terms.flatMap(({ picture }) => picture ?? [])),
  ];
}

/** The members of the cast with which figures are drawn, and those that these take in. */
function drawnWith(figures: readonly Figure[], symbols: ReadonlyMap<string, SvgNode>): [string, SvgNode][] {
  const wanted = membersIn(figures);
  // The set grows while it is walked: a member may take in others.
  for (const name of wanted) for (const inner of membersOf(symbols.get(name))) wanted.add(inner);
  return [...symbols].filter(([name]) => wanted.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function membersIn(figures: readonly Figure[]): Set<string> {
  return new Set(figures.flatMap(({ root }) => membersOf(root)));
}

function membersOf(node: SvgNode | string | undefined): string[] {
  if (node === undefined || typeof node === 'string') return [];
  const own = node.tag === 'use' && node.attributes.href ? [node.attributes.href.slice(1)] : [];
  return [...own, ...node.children.flatMap(membersOf)];
}
