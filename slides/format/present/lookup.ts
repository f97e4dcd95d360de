/** What can be looked up: from made decks and words to a file a country, and from that to what one clinic has today. */
import type { MadeBundle } from '../compile/bundle.ts';
import type { MadeTerms } from '../compile/terms.ts';
import { deckInSpelling } from '../languages/spelling/bundle.ts';
import { linesOfDeck } from '../languages/spelling/content.ts';
import { respell } from '../languages/spelling/respell.ts';
import { formatVersion } from '../model/bundle.ts';
import type { Card } from '../model/catalogue.ts';
import { isOnHome } from '../model/groups.ts';
import { contentHash } from '../model/hash/content-hash.ts';
import type { Deck, Jurisdiction, Slide } from '../model/library.ts';
import type { Lookup, LookupBundle, LookupTerm } from '../model/lookup.ts';
import { holdsIn, questionsOn, withoutTags } from '../model/slides.ts';
import type { Presentation } from './presentation.ts';
import { firstReview, slidesIn } from './sight.ts';

type WordedSlide = LookupBundle['slides'][number];

/** What can be looked up in a country: the words that hold there, and the slides that are shown there. */
export function lookupIn(
  country: Jurisdiction,
  language: string,
  bundles: readonly MadeBundle[],
  made: MadeTerms,
): LookupBundle {
  const onHome = bundles.filter(({ bundle }) => isOnHome(bundle.deck.group));
  const slides = onHome.flatMap(({ bundle }) => {
    const written = slidesIn(bundle, country, 'consultation');
    const shown = { ...bundle.deck, slides: written };
    return deckInSpelling(shown, country).slides.map(
      (slide, place): WordedSlide => ({
        deck: bundle.deck.id,
        ...wordsOf(slide),
        print: printOf(written[place] ?? slide),
        review: firstReview(slide, bundle.facts) ?? null,
        ...(slide.applies ? { applies: slide.applies } : {}),
        ...roomOf(slide, bundle.deck),
      }),
    );
  });
  return { formatVersion, language, terms: termsFor(country, made), slides };
}

const printDigits = 16;

/** What a slide says, but for the shapes of its drawings, and for whom a part of it is. */
function printOf({ title, blocks }: Slide): string {
  const words = JSON.parse(
    JSON.stringify({ title, blocks: withoutTags(blocks) }, (key, value) => (key === 'root' ? null : value)),
  );
  return contentHash(words).slice(0, printDigits);
}

/** Whether a slide is looked up in a consultation alone. */
function roomOf(slide: Pick<Slide, 'audience'>, deck: Pick<Deck, 'audience'>): Pick<WordedSlide, 'audience'> {
  const audience = slide.audience ?? deck.audience;
  return audience ? { audience } : {};
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
function wordsOf(slide: Slide): Omit<WordedSlide, 'deck' | 'review' | 'audience' | 'applies' | 'print'> {
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
  { today, whenExpired, audience }: Pick<Presentation, 'today' | 'whenExpired' | 'audience'>,
): Lookup {
  const isHere = (slide: WordedSlide) => audience === 'consultation' || slide.audience === undefined;
  const isShown = (slide: WordedSlide) =>
    isHere(slide) && (whenExpired !== 'hide' || slide.review === null || slide.review >= today);
  return {
    language,
    terms,
    slides: cards.flatMap(({ id }) =>
      slides
        .filter((slide) => slide.deck === id && isShown(slide))
        .map(({ review: _review, audience: _audience, ...slide }, index) => ({ ...slide, index })),
    ),
  };
}
