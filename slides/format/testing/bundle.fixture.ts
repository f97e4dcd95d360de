/** Decks for property tests: any countries, facts and review dates, whatever an author would have written. */
import fc from 'fast-check';
import type { MadeBundle } from '../compile/bundle.ts';
import { type DeckBundle, formatVersion } from '../model/bundle.ts';
import { countries } from '../model/countries.ts';
import type { Block, Figure, Jurisdiction, Slide } from '../model/library.ts';

const factIds = ['a.one', 'a.two', 'a.three', 'a.four'];

/** Days around each other, so that what happens on the very day happens often. */
export const anyDay: fc.Arbitrary<string> = fc.constantFrom(
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2026-11-23',
  '2027-01-01',
);

export const anyCountry = fc.constantFrom(...countries);

const someCountries: fc.Arbitrary<Jurisdiction[]> = fc.subarray([...countries], { minLength: 1 });
const jurisdictions = fc.option(fc.oneof(someCountries, fc.constant<Jurisdiction[]>(['all'])), {
  nil: undefined,
});

const anyBlock: fc.Arbitrary<Block> = fc
  .record({ facts: fc.subarray(factIds), scope: jurisdictions })
  .map(({ facts, scope }) => ({
    type: 'text',
    prose: [
      {
        type: 'paragraph',
        children: facts.map((fact) => ({ type: 'fact', fact, children: [{ type: 'text', text: fact }] })),
      },
    ],
    ...(scope === undefined ? {} : { jurisdictions: scope }),
  }));

/** For everybody, or kept for a consultation. */
const anyRoom: fc.Arbitrary<Pick<Slide, 'audience'>> = fc.constantFrom(
  {},
  {},
  { audience: 'consultant' as const },
);

const anySlide: fc.Arbitrary<Omit<Slide, 'id'>> = fc
  .record({ blocks: fc.array(anyBlock, { minLength: 1, maxLength: 3 }), scope: jurisdictions, room: anyRoom })
  .map(({ blocks, scope, room }) => ({
    title: [],
    titleText: 'A slide',
    layout: 'full',
    blocks,
    facts: [...new Set(JSON.stringify(blocks).match(/a\.[a-z]+/g) ?? [])],
    sources: [],
    ...(scope === undefined ? {} : { jurisdictions: scope }),
    ...room,
  }));

const card: Figure = {
  id: 'card',
  alt: 'A card',
  viewBox: [0, 0, 10, 10],
  root: { tag: 'svg', attributes: {}, children: [] },
  parts: [],
  moves: false,
};

function madeBundle(
  id: string,
  shownIn: readonly string[],
  slides: Omit<Slide, 'id'>[],
  reviews: string[],
  room: Pick<Slide, 'audience'>,
): MadeBundle {
  const facts = factIds.map((fact, index) => ({
    id: fact,
    statement: fact,
    sources: [],
    read: [],
    verification: 'read' as const,
    readOn: null,
    reviewBy: reviews[index] ?? '2028-01-01',
  }));
  const bundle: DeckBundle = {
    formatVersion,
    language: 'en',
    deck: {
      id,
      title: id,
      summary: id,
      group: 'start',
      order: 1,
      minutes: 1,
      status: 'draft',
      hashes: Object.fromEntries(shownIn.map((country) => [country, `${id}-${country}`])),
      ...room,
      slides: slides.map((slide, index) => ({ ...slide, id: `slide-${index}` })),
    },
    facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])),
    sources: {},
    glossary: {},
  };
  return { bundle, card };
}

/** A deck of one to six slides, shown in one country or more. */
export const anyBundle: fc.Arbitrary<MadeBundle> = fc
  .record({
    id: fc.constantFrom('first', 'second', 'third'),
    shownIn: someCountries,
    slides: fc.array(anySlide, { minLength: 1, maxLength: 6 }),
    reviews: fc.array(anyDay, { minLength: factIds.length, maxLength: factIds.length }),
    room: anyRoom,
  })
  .map(({ id, shownIn, slides, reviews, room }) => madeBundle(id, shownIn, slides, reviews, room));

/** Up to three decks, each with an id of its own. */
export const anyBundles: fc.Arbitrary<MadeBundle[]> = fc.uniqueArray(anyBundle, {
  maxLength: 3,
  selector: ({ bundle }) => bundle.deck.id,
});
