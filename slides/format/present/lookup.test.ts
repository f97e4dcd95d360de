import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MadeBundle } from '../compile/bundle.ts';
import type { MadeTerms } from '../compile/terms.ts';
import { assemble, compileContent, presentDeck, presentIndex } from '../index.ts';
import { fileNames } from '../model/bundle.ts';
import { jurisdictionSchema } from '../model/library.ts';
import { lookupBundleSchema, lookupSchema } from '../model/lookup.ts';
import { anyBundles, anyDay } from '../testing/bundle.fixture.ts';
import { frontMatter, soundWith, today } from '../testing/content.fixture.ts';
import { lookupIn, presentLookup } from './lookup.ts';
import type { Presentation } from './presentation.ts';

const noWords: MadeTerms = { terms: [], spelling: undefined };

/** What can be looked up of these decks, out of the files of a library. */
function through(bundles: readonly MadeBundle[], presentation: Presentation) {
  const { files, catalogues } = assemble(bundles, new Map());
  const { entries = [], lookups } = catalogues.en ?? {};
  const { cards } = presentIndex('en', entries, presentation);
  const { country } = presentation;
  const text = files.get(fileNames.lookup('en', country, lookups?.[country] ?? ''));
  if (text === undefined) return undefined;
  return { cards, lookup: presentLookup(lookupBundleSchema.parse(JSON.parse(text)), cards, presentation) };
}

const anyPresentation: fc.Arbitrary<Presentation> = fc.record({
  country: fc.constantFrom(...jurisdictionSchema.options),
  audience: fc.constantFrom('visitors' as const, 'consultation' as const),
  today: anyDay,
  whenExpired: fc.constantFrom('hide' as const, 'show-notice' as const),
  deckOrder: fc.subarray(['third', 'first']),
  signOffs: fc.constant([]),
});

test('Exactly the slides that are shown here today are found, each at its place in its deck', () => {
  fc.assert(
    fc.property(anyBundles, anyPresentation, (bundles, presentation) => {
      const found = through(bundles, presentation);
      if (found === undefined) return;
      lookupSchema.parse(found.lookup);
      const shown = found.cards.flatMap(({ id }) => {
        const made = bundles.find(({ bundle }) => bundle.deck.id === id);
        const deck = made && presentDeck(made.bundle, presentation);
        return (deck?.deck.slides ?? []).map((slide, index) => ({
          deck: id,
          id: slide.id,
          index,
          title: slide.titleText,
        }));
      });
      expect(found.lookup.slides.map(({ deck, id, index, title }) => ({ deck, id, index, title }))).toEqual(
        shown,
      );
    }),
  );
});

describe('The words of a slide', () => {
  const body = `::slide{#only}

# The point

Whom do I call about my leukaemia?

:::questions{theme="For home"}
- Whom do I call at night?
:::

:::callout{tone=note jurisdictions="uk"}
Call the ward.
:::

::::details
Ask about a relapse.
::::
`;
  const { bundles } = compileContent(soundWith({ 'decks/sample/en.md': frontMatter + body }), { today });
  const slide = (country: 'us' | 'uk') => lookupIn(country, 'en', bundles, noWords).slides[0];

  test('are those of the country, in its spelling', () => {
    expect(slide('us')).toMatchObject({ deck: 'sample', title: 'The point' });
    expect(slide('us')?.text).toMatch(/leukemia/);
    expect(slide('us')?.text).not.toMatch(/ward/);
    expect(slide('uk')?.text).toMatch(/leukaemia[\s\S]*Call the ward/);
  });

  test('hold nothing of what is shown only to those who ask for it', () => {
    expect(slide('uk')?.text).not.toMatch(/relapse/);
  });

  test('hold the questions to ask, by theme', () => {
    expect(slide('us')?.prompts).toEqual([{ theme: 'For home', items: ['Whom do I call at night?'] }]);
  });
});

describe('The hard words', () => {
  const made: MadeTerms = {
    terms: [
      { id: 'anaemia', term: 'Anaemia', meaning: 'Few cells.', forms: [], picture: null },
      { id: 'rems', term: 'REMS', meaning: 'Rules.', forms: [], picture: null, jurisdictions: ['us'] },
    ],
    spelling: { us: { Anaemia: 'Anemia' } },
  };
  const terms = (country: 'us' | 'uk' | 'all') =>
    lookupIn(country, 'en', [], made).terms.map(({ term }) => term);

  test('are those that hold in the country, in its spelling', () => {
    expect(terms('us')).toEqual(['Anemia', 'REMS']);
    expect(terms('uk')).toEqual(['Anaemia']);
  });

  test('are only those that hold everywhere where the country is not known', () => {
    expect(terms('all')).toEqual(['Anaemia']);
  });
});
