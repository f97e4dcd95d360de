import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble, type Presentation, presentDeck, presentIndex } from '../index.ts';
import { type DeckBundle, deckBundleSchema } from '../model/bundle.ts';
import { indexSchema } from '../model/catalogue.ts';
import { countries } from '../model/countries.ts';
import { jurisdictionSchema } from '../model/library.ts';
import { factsOf, holdsIn } from '../model/slides.ts';
import { anyBundle, anyBundles, anyCountry, anyDay } from '../testing/bundle.fixture.ts';

const anyPresentation: fc.Arbitrary<Presentation> = fc.record({
  country: fc.constantFrom(...jurisdictionSchema.options),
  audience: fc.constantFrom('visitors' as const, 'consultation' as const),
  today: anyDay,
  whenExpired: fc.constantFrom('hide' as const, 'show-notice' as const),
  deckOrder: fc.subarray(['third', 'first']),
  signOffs: fc.array(
    fc.record({
      deck: fc.constantFrom('first', 'second'),
      language: fc.constant('en'),
      jurisdiction: anyCountry,
      hash: fc.constantFrom('first-us', 'first-uk', 'second-eu'),
      on: anyDay,
    }),
    { maxLength: 4 },
  ),
  requireSignOff: fc.boolean(),
});

/** The decks as they come out of the files of a library, for one clinic on one day. */
function shownThrough(bundles: Parameters<typeof assemble>[0], presentation: Presentation) {
  const { files, catalogues } = assemble(bundles, new Map());
  const { cards } = presentIndex('en', catalogues.en?.entries ?? [], presentation);
  const decks = (catalogues.en?.entries ?? []).flatMap((entry) => {
    const text = files.get(`${entry.id}.en.${entry.bundle}.json`) ?? 'null';
    return presentDeck(deckBundleSchema.parse(JSON.parse(text)), presentation) ?? [];
  });
  return { cards, decks };
}

test('No clinic ever gets a slide, a block or a deck of another country, nor a fact that only they name', () => {
  fc.assert(
    fc.property(anyBundles, anyPresentation, (bundles, presentation) => {
      const { country } = presentation;
      for (const { deck, facts } of shownThrough(bundles, presentation).decks) {
        const own = country === 'all' ? countries : [country];
        expect(own.filter((one) => deck.hashes[one] === undefined)).toEqual([]);
        const scopes = deck.slides
          .flatMap((slide) => [slide, ...slide.blocks])
          .map(({ jurisdictions }) => jurisdictions);
        expect(scopes.filter((scope) => !holdsIn(scope, country))).toEqual([]);
        const named = new Set(deck.slides.flatMap((slide) => [...factsOf(slide)]));
        expect(Object.keys(facts).filter((fact) => !named.has(fact))).toEqual([]);
      }
    }),
  );
});

test('No visitor ever gets what is kept for a consultation, and a consultation gets all that visitors do', () => {
  fc.assert(
    fc.property(anyBundles, anyPresentation, (bundles, presentation) => {
      const decksFor = (audience: Presentation['audience']) =>
        shownThrough(bundles, { ...presentation, audience }).decks.map(({ deck }) => deck);
      const visitors = decksFor('visitors');
      const kept = visitors.flatMap((deck) => [deck, ...deck.slides]).filter(({ audience }) => audience);
      expect(kept).toEqual([]);
      const consultation = new Map(decksFor('consultation').map((deck) => [deck.id, deck]));
      for (const deck of visitors) {
        const all = consultation.get(deck.id)?.slides.map(({ id }) => id);
        expect(all).toEqual(expect.arrayContaining(deck.slides.map(({ id }) => id)));
      }
    }),
  );
});

test('A card says of its deck what is found when it is opened', () => {
  fc.assert(
    fc.property(anyBundles, anyPresentation, (bundles, presentation) => {
      const { cards, decks } = shownThrough(bundles, presentation);
      const said = (deck: DeckBundle['deck']) => ({ slides: deck.slides.length, signedOn: deck.signedOn });
      expect(
        Object.fromEntries(cards.map((card) => [card.id, { slides: card.slides, signedOn: card.signedOn }])),
      ).toEqual(Object.fromEntries(decks.map(({ deck }) => [deck.id, said(deck)])));
    }),
  );
});

test('Two decks of one edition are the same, whatever the clinic and the day', () => {
  const anyChange = fc.oneof(
    anyDay.map((today) => ({ today })),
    anyCountry.map((country) => ({ country })),
    fc.constantFrom('visitors' as const, 'consultation' as const).map((audience) => ({ audience })),
    fc.constantFrom('hide' as const, 'show-notice' as const).map((whenExpired) => ({ whenExpired })),
    fc.constant({ signOffs: [] }),
    fc.boolean().map((requireSignOff) => ({ requireSignOff })),
  );
  fc.assert(
    fc.property(anyBundle, anyPresentation, anyChange, (bundle, presentation, change) => {
      const [now, then] = [presentation, { ...presentation, ...change }].map((clinic) =>
        shownThrough([bundle], clinic),
      );
      fc.pre(now?.cards[0] !== undefined && now.cards[0].edition === then?.cards[0]?.edition);
      expect(then?.decks).toEqual(now?.decks);
    }),
  );
});

test('What the page gets to know fits the contract', () => {
  fc.assert(
    fc.property(anyBundles, anyPresentation, (bundles, presentation) => {
      const entries = assemble(bundles, new Map()).catalogues.en?.entries ?? [];
      const index = presentIndex('en', entries, presentation);
      expect(indexSchema.parse(index)).toEqual(index);
    }),
  );
});
