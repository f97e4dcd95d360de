/** The facts on which slides rest: read, in time, and of the country they are shown in. */

import type { Language } from '../languages/language.ts';
import { escapePattern, wholeWords } from '../languages/text/phrases.ts';
import type { Country } from '../model/countries.ts';
import type { Fact } from '../model/schema/fact.ts';
import { countriesOf, factsOf, slidesFor } from '../model/slides.ts';
import type { SlideText } from '../parse/context.ts';
import { placeOfWord, shownSlides, type WrittenText } from '../parse/deck/deck-text.ts';
import type { Ground } from '../parse/ground/ground.ts';
import type { DeckView } from './deck-view.ts';
import { linesOfSlide } from './words-of.ts';

/** Refuses facts that newer ones have replaced; warns of facts that nobody has read or whose review date has passed. */
export function checkFactsUsed({ text, ground, today }: DeckView): void {
  for (const written of shownSlides(text)) {
    for (const id of written.slide.facts) checkFactUsed(id, written, { text, ground, today });
  }
}

/** The same of one fact, wherever it is named. */
export function checkFactUsed(
  id: string,
  where: { text: SlideText },
  { text, ground, today }: { text: WrittenText; ground: Ground; today: string },
): void {
  const fact = ground.facts.get(id);
  if (fact?.supersededBy !== undefined) {
    text.reporter.report('fact-superseded', placeOfWord(where, id), {
      message: `“${id}” has been replaced by a newer fact`,
      advice: `Rest the words on “${fact.supersededBy}”, and hold them and their numbers against it.`,
    });
    return;
  }
  if (fact?.verification === 'unread') {
    text.reporter.report('fact-unread', placeOfWord(where, id), {
      message: `the source of “${id}” was not read`,
      advice: 'Read the source and correct the fact, or rest the words on one that was read.',
    });
  }
  if (fact && fact.reviewBy < today) {
    text.reporter.report('fact-expired', placeOfWord(where, id), {
      message: `“${id}” was to be reviewed by ${fact.reviewBy}`,
      advice: 'Look at its source again, correct it, and give it a new reviewBy.',
    });
  }
}

/** A fact of one country, shown in another, says whose it is: "in the US …", "the FDA …". */
export function checkFactCountries({ file, text, ground }: DeckView): void {
  for (const written of shownSlides(text)) {
    const reported = new Set<string>();
    for (const country of countriesOf(file.jurisdictions)) {
      for (const slide of slidesFor({ slides: [written.slide] }, country)) {
        const words = linesOfSlide(slide).join(' ');
        for (const id of factsOf(slide)) {
          const fact = ground.facts.get(id);
          if (!fact || reported.has(id) || !isForeign(fact, country, words, text.rules)) continue;
          reported.add(id);
          reportForeign(fact, country, written, text);
        }
      }
    }
  }
}

/** Whether a fact does not hold in a country, and the words do not say whose it is. */
export function isForeign(fact: Fact, country: Country, words: string, language: Language): boolean {
  return !holdsFor(fact, country) && !fact.jurisdiction.some((whose) => namesCountry(words, whose, language));
}

function holdsFor({ jurisdiction }: Fact, country: string): boolean {
  return jurisdiction.includes('all') || jurisdiction.includes(country);
}

/** Reports that words show a fact to people of another country. */
export function reportForeign(
  fact: Fact,
  country: Country,
  where: { text: SlideText },
  { reporter }: Pick<WrittenText, 'reporter'>,
): void {
  const whose = fact.jurisdiction.join(', ');
  reporter.report('fact-jurisdiction', placeOfWord(where, fact.id), {
    message: `“${fact.id}” holds for ${whose}, and this is also shown in ${country}`,
    advice: `Say in words whose rule it is, or limit where it is shown: jurisdictions="${fact.jurisdiction.join(' ')}".`,
  });
}

/** Whether the words name a country by what it is known by, or by its name. */
function namesCountry(words: string, country: string, language: Language): boolean {
  const known: Readonly<Partial<Record<string, string>>> = language.countries ?? {};
  return wholeWords(known[country] ?? officialName(country, language), 'u').test(words);
}

function officialName(country: string, { locales }: Language): string {
  const code = country.toUpperCase();
  return escapePattern(new Intl.DisplayNames(locales.all, { type: 'region' }).of(code) ?? code);
}
