/**
 * Slides of the shipped decks on screens that Anteroom is composed for: nothing is cut, nothing is lost. Every sixth
 * deck on one of them, another one for its neighbour, and others when the page has changed;
 * `npm run check:fit` looks at every deck on each, with words of each size.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leastRem } from '../../renderer/theme/millimetres.policy.ts';
import { partOf, seedOfSources } from '../support/part.ts';
import type { Workshop } from './support/deck-page.ts';
import { composedSizes, faultsOf, shippedViews, smallPanels } from './support/fit.ts';
import { sharedWorkshop } from './support/shared-workshop.ts';

const views = shippedViews('2026-11-25');
const languages = [...new Set(views.bundles.map(({ language }) => language))];

const sampled = (place: number) =>
  composedSizes[(place + seedOfSources()) % composedSizes.length] ?? { width: 1920, height: 1080 };

describe.each(languages)('the decks in %s', (language) => {
  const own = views.bundles.filter((bundle) => bundle.language === language);
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await sharedWorkshop({ ...views, bundles: own });
  });
  afterAll(async () => workshop.close());

  it.each(
    partOf(own).map((bundle) => ({
      id: bundle.deck.id,
      bundle,
      ...sampled(own.indexOf(bundle)),
    })),
  )('“$id” fits a screen of $width by $height', async ({ bundle, width, height }) => {
    expect(await faultsOf(workshop, bundle, { size: { width, height } })).toEqual([]);
  });

  it.each(
    partOf(own, { of: 8 }).map((bundle) => ({
      id: bundle.deck.id,
      bundle,
      text: own.indexOf(bundle) % 2 === 0 ? (200 as const) : (150 as const),
      ...sampled(own.indexOf(bundle) + 1),
    })),
  )('“$id” loses nothing at $text % of the usual size of words on $width by $height', async (each) => {
    const { bundle, text, width, height } = each;
    expect(await faultsOf(workshop, bundle, { size: { width, height }, text })).toEqual([]);
  });

  it.each(smallPanels.map((size, place) => ({ bundle: own[place % own.length], ...size })))(
    'a deck loses nothing on a panel of $width by $height',
    async ({ bundle, width, height }) => {
      if (bundle === undefined) throw new Error('there is no deck');
      const options = { size: { width, height }, isSmall: true };
      expect(await faultsOf(workshop, bundle, options)).toEqual([]);
    },
  );
});

// The deck “history” has them on a low screen of 18.5″, for which a clinic said its size.
it('A paragraph that is made of statements of fact is parted between its lines', async () => {
  const size = { width: 911, height: 512, diagonalInches: 18.5, lowerEdgeCm: null };
  const history = views.bundles.filter(({ deck, language }) => deck.id === 'history' && language === 'en');
  const [bundle] = history;
  if (bundle === undefined) throw new Error('there is no deck');
  const workshop = await sharedWorkshop({ ...views, bundles: history });
  const wish = { size, text: 125, isSmall: true, leastRem: leastRem(size) } as const;
  const faults = await faultsOf(workshop, bundle, wish).finally(() => workshop.close());
  expect(faults.filter((fault) => fault.includes('halved'))).toEqual([]);
});
