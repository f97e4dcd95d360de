/** What can be looked up: from made decks and words to a file a country, and from that to what one clinic has today. */
import type { MadeBundle } from '../compile/bundle.ts';
import type { MadeTerms } from '../compile/terms.ts';
import { deckInSpelling } from '../languages/spelling/bundle.ts';
import { linesOfDeck } from '../languages/spelling/content.ts';
import { respell } from '../languages/spelling/respell.ts';
import { formatVersion } from '../model/bundle.ts';
import type { Card } from '../model/catalogue.ts';
import { isOnHome } from '../model/groups.ts';
import type { Jurisdiction, Slide } from '../model/library.ts';
import type { Lookup, LookupBundle, LookupTerm } from '../model/lookup.ts';
import { holdsIn, questionsOn } from '../model/slides.ts';
import type { Presentation } from './presentation.ts';
import { firstReview, slidesIn } from './sight.ts';

type WordedSlide = LookupBundle['slides'][number];

/** What visitors can look up in a country: the words that hold there, and the slides that they are shown there. */
export function lookupIn(
  country: Jurisdiction,
  language: string,
  bundles: readonly MadeBundle[],
  made: MadeTerms,
): LookupBundle {
  const onHome = bundles.filter(({ bundle }) => isOnHome(bundle.deck.group));
  const slides = onHome.flatMap(({ bundle }) => {
    const shown = { ...bundle.deck, slides: slidesIn(bundle, country, 'visitors') };
    return deckInSpelling(shown, country).slides.map(
      (slide): WordedSlide => ({
        deck: bundle.deck.id,
        ...wordsOf(slide),
        review: firstReview(slide, bundle.facts) ?? null,
      }),
    );
  });
  return { formatVersion, language, terms: termsFor(country, made), slides };
}

function termsFor(country: Jurisdiction, { terms, spelling }: MadeTerms): LookupTerm[] {
  const words = country === 'all' ? undefined : spelling?.[country];
  const write = (text: string) => (words === undefined ? text : respell(text, words));
  return terms
    .filter(({ jurisdictions }) => holdsIn(jurisdictions, country))
    .map(({ jurisdictions: _, term, meaning, ...rest }) => ({
      ...rest,
      term: write(term),
      meaning: write(meaning),
    }));
}

/** What stands behind a button is not looked up: who did not ask for numbers is shown none. */
function wordsOf(slide: Slide): Omit<WordedSlide, 'deck' | 'review'> {
  // Captions are the words of the transcript over again, in pieces.
  const blocks = slide.blocks
    .filter(({ type }) => type !== 'details')
    .map((block) => (block.type === 'video' ? { ...block, captions: [] } : block));
  const others = { title: '', summary: '', slides: [{ ...slide, title: [], titleText: '', blocks }] };
  return {
    id: slide.id,
    title: slide.titleText,
    text: [...new Set(linesOfDeck(others))].filter((line) => line.trim() !== '').join('\n'),
    prompts: questionsOn(slide),
  };
}

/** What can be looked up here today: the slides of these cards, but for those that are left out, in their order. */
export function presentLookup(
  { language, terms, slides }: LookupBundle,
  cards: readonly Pick<Card, 'id'>[],
  { today, whenExpired }: Pick<Presentation, 'today' | 'whenExpired'>,
): Lookup {
  const isShown = ({ review }: WordedSlide) => whenExpired !== 'hide' || review === null || review >= today;
  return {
    language,
    terms,
    slides: cards.flatMap(({ id }) =>
      slides
        .filter((slide) => slide.deck === id && isShown(slide))
        .map(({ review: _, ...slide }, index) => ({ ...slide, index })),
    ),
  };
}
