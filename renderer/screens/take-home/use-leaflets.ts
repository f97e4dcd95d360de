import { useMemo } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Leaflet } from '../../take-home/codes.policy.ts';
import {
  callLeaflet,
  firstReview,
  plainCallLeaflet,
  questionsLeaflet,
  type TopicWords,
  topicLeaflet,
} from '../../take-home/leaflets.policy.ts';
import { callParts } from '../call/call-parts.ts';
import { useSession, useSettings } from '../kiosk/kiosk-context.ts';
import { inWordsOf, type Prompts } from '../questions/prompts.policy.ts';
import { dayWriter } from '../sources/day-writer.ts';

/** The questions of the visit, in the words of its language. */
export function useQuestionsLeaflet(prompts: Prompts | null): Leaflet {
  const say = useWords();
  const list = useSession(({ context }) => context.visit.questions);
  return useMemo(
    () =>
      questionsLeaflet(
        say('questions.title'),
        list.map((each) => (prompts === null ? each : inWordsOf(prompts, each)).text),
      ),
    [say, list, prompts],
  );
}

/**
 * When to call and whom.
 *
 * @param words the words of the tool; null where they cannot be had
 */
export function useCallLeaflet(words: DeckBundle | null): Leaflet {
  const say = useWords();
  const { contacts } = useSettings();
  const review = useReview(words);
  return useMemo(() => {
    const title = say('call.title');
    if (words === null) return plainCallLeaflet(title, contacts, [say('call.card'), say('call.nobody')]);
    return callLeaflet({
      ...callParts(words),
      contacts,
      words: {
        title,
        orCard: say('call.or-card'),
        beingReviewed: say('call.being-reviewed'),
        review,
      },
    });
  }, [say, contacts, words, review]);
}

/** What a topic says, with its sources and dates. */
export function useTopicLeaflet(bundle: DeckBundle): Leaflet {
  const words = useTopicWords(bundle);
  return useMemo(() => topicLeaflet(bundle, words), [bundle, words]);
}

/** The screen's own words in what a topic says. */
export function useTopicWords(bundle: DeckBundle): TopicWords {
  const say = useWords();
  const { country } = useSettings();
  const review = useReview(bundle);
  return useMemo(() => {
    const day = firstReview(bundle);
    return {
      sources: say('sources.title'),
      review,
      checkedAgain:
        day === null
          ? null
          : say('take-home.checked-again', { day: dayWriter(bundle.language, country)(day) }),
      beingReviewed: say('deck.being-reviewed'),
      doThis: say('deck.do'),
      doNot: say('deck.dont'),
      outOf100: (count) => say('deck.out-of-100', { count }),
    };
  }, [say, country, bundle, review]);
}

/** Whether the clinic has signed a text, and when. */
function useReview(bundle: DeckBundle | null): string {
  const say = useWords();
  const { country } = useSettings();
  const signedOn = bundle?.deck.signedOn ?? null;
  if (bundle === null || signedOn === null) return say('deck.not-reviewed');
  return say('deck.reviewed-on', { day: dayWriter(bundle.language, country)(signedOn) });
}
