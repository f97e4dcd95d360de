import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { readingOf } from '../../../slides/format/model/slides.ts';
import {
  blockPassages,
  type Passage,
  type PassageWords,
  slidePassages,
} from '../../aloud/passages.policy.ts';
import type { Details } from '../../deck/blocks/details/details-view.tsx';
import { Speaking } from '../../i18n/speaking.tsx';
import { type Say, useWords } from '../../i18n/words.tsx';
import { placeOf } from '../../session/index.ts';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { ReadAloud } from './read-aloud.tsx';

export interface ReadSlideProps {
  bundle: DeckBundle;
  slide: Slide;
}

/** Reads the shown slide, in the words and with the voice of its deck. Where it is seen in parts, it leads through them. */
export function ReadSlide(props: ReadSlideProps) {
  return (
    <Speaking language={props.bundle.language}>
      <ReadTheSlide {...props} />
    </Speaking>
  );
}

function ReadTheSlide({ bundle, slide }: ReadSlideProps) {
  const send = useSend();
  const part = useSession(({ context }) => context.visit.deck?.part ?? 0);
  const parts = useSession(({ context }) => context.visit.deck?.parts ?? 1);
  const passages = useSlidePassages(bundle, slide);
  return (
    <ReadAloud
      passages={passages}
      language={bundle.language}
      place={() => document.querySelector(`section.present [data-sheet="${CSS.escape(slide.id)}"]`)}
      onOutOfSight={(by) => send({ type: 'part', part: part + by })}
      {...(parts > 1 ? { part } : {})}
    />
  );
}

function useSlidePassages(bundle: DeckBundle, slide: Slide): readonly Passage[] {
  const say = useWords();
  const { formatDate } = useIntl();
  return useMemo(() => {
    const { signedOn } = bundle.deck;
    const day = signedOn && formatDate(signedOn, { dateStyle: 'long', timeZone: 'UTC' });
    const review = day ? say('deck.reviewed-on', { day }) : say('deck.not-reviewed');
    return [
      ...slidePassages(slide, remarksOn(slide, bundle, say), passageWords(say)),
      ...(slide.layout === 'cover' ? [{ shown: review }] : []),
    ];
  }, [bundle, slide, say, formatDate]);
}

/** The lines of the screen below a headline. */
function remarksOn(slide: Slide, { facts }: DeckBundle, say: Say): string[] {
  const reading = readingOf(slide, facts);
  return [
    ...(slide.beingReviewed ? [say('deck.being-reviewed')] : []),
    ...(reading === 'partly' ? [say('deck.source-partly')] : []),
    ...(reading === 'unread' ? [say('deck.source-unread')] : []),
  ];
}

/** What the screen says around the words of slides. */
export function passageWords(say: Say): PassageWords {
  return {
    doThis: say('deck.do'),
    doNot: say('deck.dont'),
    outOf100: (count) => say('deck.out-of-100', { count }),
    picture: (alt) => say('aloud.picture', { alt }),
  };
}

export interface ReadDetailsProps {
  bundle: DeckBundle;
  details: Details;
  /** What stands above them. */
  title: string;
}

/** Reads what a slide keeps for those who ask for it. */
export function ReadDetails(props: ReadDetailsProps) {
  return (
    <Speaking language={props.bundle.language}>
      <ReadTheDetails {...props} />
    </Speaking>
  );
}

function ReadTheDetails({ bundle, details, title }: ReadDetailsProps) {
  const say = useWords();
  const isSeen = useSession((snapshot) => placeOf(snapshot) === 'deck');
  const passages = useMemo(
    () => [{ shown: title }, ...details.blocks.flatMap((block) => blockPassages(block, passageWords(say)))],
    [details.blocks, title, say],
  );
  const place = () => document.querySelector('[data-screen="details"]');
  return isSeen ? <ReadAloud passages={passages} language={bundle.language} place={place} /> : null;
}
