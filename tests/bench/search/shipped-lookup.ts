/** What can be looked up of the shipped decks, as a clinic in the US shows them. */
import { assemble, type CompiledContent, presentIndex } from '../../../slides/format/index.ts';
import type { Card } from '../../../slides/format/model/catalogue.ts';
import { localDay } from '../../../slides/format/model/day.ts';
import type { Lookup } from '../../../slides/format/model/lookup.ts';
import { lookupIn, presentLookup } from '../../../slides/format/present/lookup.ts';

/** @throws Error when there is no English text */
export function shippedLookup({ bundles, symbols, words }: CompiledContent): {
  lookup: Lookup;
  cards: readonly Card[];
} {
  const presentation = {
    country: 'us',
    audience: 'visitors',
    today: localDay(new Date()),
    whenExpired: 'show-notice',
    deckOrder: [],
    signOffs: [],
  } as const;
  const english = bundles.filter(({ bundle }) => bundle.language === 'en');
  const catalogue = assemble(bundles, symbols, words).catalogues.en;
  if (catalogue === undefined || words.en === undefined) throw new Error('there are no decks in English');
  const { cards } = presentIndex('en', catalogue.entries, presentation);
  return { lookup: presentLookup(lookupIn('us', 'en', english, words.en), cards, presentation), cards };
}
