/** The words of a glossary as they can be looked up. */
import { languageOf } from '../languages/all.ts';
import { respellingsFor } from '../languages/spelling/respellings.ts';
import { countries } from '../model/countries.ts';
import type { Deck, Jurisdiction } from '../model/library.ts';
import type { LookupTerm } from '../model/lookup.ts';
import { memberFigure } from '../parse/figure/cast.ts';
import type { Ground } from '../parse/ground/ground.ts';

/** The words of a language, for every country. */
export interface MadeTerms {
  terms: (LookupTerm & { jurisdictions?: Jurisdiction[] | undefined })[];
  /** By country, where it spells otherwise. */
  spelling: Deck['spelling'];
}

/** The words of a language; none where it has no glossary. */
export function termsIn(ground: Ground, language: string): MadeTerms {
  const entries = [...(ground.glossaries.get(language)?.values() ?? [])];
  const rules = languageOf(language);
  const lines = entries.flatMap(({ term, meaning }) => [term, meaning]);
  const names = ground.properNames.get(language) ?? [];
  return {
    terms: entries.map(({ id, term, meaning, forms, picture, jurisdictions }) => ({
      id,
      term,
      meaning,
      forms,
      picture: (picture === undefined ? undefined : memberFigure(picture, ground.cast)) ?? null,
      jurisdictions,
    })),
    spelling: rules && respellingsFor(lines, countries, rules, names),
  };
}
