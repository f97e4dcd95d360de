/** Which facts on the slides run out, and when. */
import type { Country } from '../../slides/format/model/countries.ts';
import type { Deck } from '../../slides/format/model/library.ts';
import type { Fact } from '../../slides/format/model/schema/fact.ts';
import { factsOf, slidesFor } from '../../slides/format/model/slides.ts';
import { addDays } from './days.ts';

export interface Expiring {
  /** `YYYY-MM-DD`: the last day on which the fact may be shown without a new look. */
  reviewBy: string;
  fact: string;
  statement: string;
  /** Where it is shown: `deck/slide`, once for each language and slide. */
  slides: string[];
  /** Its date has passed. */
  isPast: boolean;
}

/** Facts on the slides of the decks whose date lies no more than `days` ahead, the most urgent first. */
export function expiringFacts(
  decks: readonly Pick<Deck, 'id' | 'slides'>[],
  facts: ReadonlyMap<string, Fact>,
  { today, days, country }: { today: string; days: number; country?: Country | undefined },
): Expiring[] {
  const last = addDays(today, days);
  const found = new Map<string, Expiring>();
  for (const deck of decks) {
    const slides = country === undefined ? deck.slides : slidesFor(deck, country);
    for (const slide of slides) {
      for (const id of factsOf(slide)) {
        const fact = facts.get(id);
        if (fact === undefined || fact.reviewBy > last) continue;
        const { reviewBy, statement } = fact;
        const known = found.get(id) ?? {
          reviewBy,
          fact: id,
          statement,
          slides: [],
          isPast: reviewBy < today,
        };
        const place = `${deck.id}/${slide.id}`;
        if (!known.slides.includes(place)) known.slides.push(place);
        found.set(id, known);
      }
    }
  }
  return [...found.values()].sort((a, b) => (`${a.reviewBy} ${a.fact}` < `${b.reviewBy} ${b.fact}` ? -1 : 1));
}
