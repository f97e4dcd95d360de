import { describe, expect, test } from 'vitest';
import type { Applies } from '../../../../slides/format/model/applies.ts';
import type { Card } from '../../../../slides/format/model/catalogue.ts';
import type { Lookup } from '../../../../slides/format/model/lookup.ts';
import { noPath, type Path } from '../../../../slides/format/model/path.ts';
import { decksOnPath, lookupOnPath, placesOf, slidesOnPath } from './on-path.policy.ts';

/** Decks by the tags of their slides; the first tag is that of the deck. */
const decks: Record<string, { of?: Applies; slides: (Applies | undefined)[] }> = {
  start: { slides: [undefined, undefined] },
  results: { slides: [undefined, { diseases: ['lymphoma'] }, { diseases: ['myeloma'] }] },
  autoimmune: { of: { diseases: ['autoimmune'] }, slides: [undefined, undefined] },
  children: { of: { ages: ['child'] }, slides: [undefined] },
  rates: { slides: [{ products: ['yescarta'] }, { products: ['carvykti'] }] },
};

const cards = Object.entries(decks).map(
  ([id, { of, slides }]): Card => ({
    id,
    title: id,
    summary: '',
    group: 'start',
    minutes: 1,
    ...(of ? { applies: of } : {}),
    slides: slides.length,
    picture: '0'.repeat(32),
    edition: id,
    signedOn: null,
  }),
);
const lookup: Lookup = {
  language: 'en',
  terms: [],
  slides: Object.entries(decks).flatMap(([deck, { slides }]) =>
    slides.map((applies, index) => ({
      deck,
      id: `${deck}-${index}`,
      title: '',
      text: '',
      print: '0'.repeat(16),
      prompts: [],
      index,
      ...(applies ? { applies } : {}),
    })),
  ),
};
const myeloma: Path = { ...noPath, disease: 'myeloma' };
const child: Path = { ...noPath, age: 'child' };
const names = (some: readonly Card[]) => some.map(({ id }) => id);

describe('The home of a family', () => {
  test('is whole, and in the clinic’s order, as long as nothing was said', () => {
    const home = decksOnPath(noPath, cards, lookup);
    expect(home).toMatchObject({ cards, left: [], slides: 0 });
    expect([...home.forward, ...home.firsts]).toEqual([]);
  });

  test('lacks the decks of which nothing is for it, and says how many slides it lacks with them', () => {
    const home = decksOnPath(myeloma, cards, lookup);
    expect(names(home.left)).toEqual(['autoimmune']);
    // Two of that deck, one of lymphoma, one of Yescarta.
    expect(home.slides).toBe(4);
  });

  test('begins with what was made for it, and says of how many slides that is so', () => {
    const home = decksOnPath(child, cards, lookup);
    expect(names(home.cards)[0]).toBe('children');
    expect(home.forward.get('children')).toBe(1);
    expect(home.forward.has('start')).toBe(false);
  });

  test('opens a deck at the first slide that is for it', () => {
    expect([...decksOnPath(myeloma, cards, lookup).firsts]).toEqual([['rates', 1]]);
  });

  test('leaves a deck out when each of its slides is for others', () => {
    const lymphoma = { ...noPath, product: 'breyanzi' as const };
    expect(names(decksOnPath(lymphoma, cards, lookup).left)).toContain('rates');
  });

  test('leaves whole decks out before the slides are known', () => {
    expect(names(decksOnPath(myeloma, cards, null).left)).toEqual(['autoimmune']);
  });
});

describe('What is found by a family’s consultant', () => {
  test('is nothing that is left out, and first what was made for the family', () => {
    const found = lookupOnPath(myeloma, cards, lookup).slides.map(({ id }) => id);
    expect(found).not.toContain('results-1');
    expect(found).not.toContain('autoimmune-0');
    expect(found[0]).toBe('results-2');
  });

  test('leads to its place in the whole deck, whatever is left out before it', () => {
    const found = lookupOnPath(myeloma, cards, lookup).slides.find(({ id }) => id === 'results-2');
    expect(found?.index).toBe(2);
  });

  test('is everything in its order as long as nothing was said', () => {
    expect(lookupOnPath(noPath, cards, lookup)).toEqual(lookup);
  });
});

test('The places of a deck that are left out are counted from 0', () => {
  const deck = { slides: [{}, { applies: { diseases: ['lymphoma' as const] } }] } as unknown as Parameters<
    typeof slidesOnPath
  >[1];
  expect(placesOf(slidesOnPath(myeloma, deck), 'out')).toEqual([1]);
});
