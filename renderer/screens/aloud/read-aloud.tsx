import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { speechOf } from '../../../slides/format/languages/speeches.ts';
import { bringIntoSight, lightUp, outOfSight, rangesIn } from '../../aloud/on-page.ts';
import type { Passage } from '../../aloud/passages.policy.ts';
import { type Sentence, sentencesIn } from '../../aloud/sentences.policy.ts';
import { useKiosk, useSession } from '../kiosk/kiosk-context.ts';
import { useHasVoice, useNarration, useVoiceTags } from './use-aloud.ts';

export interface ReadAloudProps {
  /** What is read. Another list is another screen: it is read from its beginning. */
  passages: readonly Passage[];
  language: string;
  /** Where the words stand, for the style sheet's light; asked for at each sentence. */
  place: () => Element | null;
  /** It is read even where the reading was told to wait: it cannot. */
  isUrgent?: boolean;
  /** Words that are read next lie in another part of the slide, behind what is seen (1) or before it (-1). */
  onOutOfSight?: (by: 1 | -1) => void;
  /** The part of the slide that is shown, where it is seen in parts: when it is turned, it is read from there. */
  part?: number;
}

/**
 * Reads what is on the screen, where somebody asked for it and there is a voice. While it is mounted it is what is read, so
 * only the screen that lies above all others has one; when it goes, it is silent at once.
 */
export function ReadAloud(props: ReadAloudProps) {
  const isOn = useSession(({ context }) => context.visit.aloud.isOn);
  const hasVoice = useHasVoice(props.language);
  return isOn && hasVoice ? <Reading {...props} /> : null;
}

function Reading({ passages, language, place, isUrgent = false, onOutOfSight, part }: ReadAloudProps) {
  const { aloud, session } = useKiosk();
  const isPaused = useSession(({ context }) => context.visit.aloud.isPaused) && !isUrgent;
  const tags = useVoiceTags(language);
  const sentences = useMemo(() => {
    const speech = speechOf(language);
    return speech === undefined ? [] : sentencesIn(passages, speech);
  }, [passages, language]);
  const waits = useEffectEvent(() => isPaused);
  useEffect(() => {
    if (aloud === null || sentences.length === 0) return undefined;
    const choices = () => session.actor.getSnapshot().context.visit.aloud;
    return aloud.narrator.takeUp({ sentences, languages: tags }, choices, { waits: waits() });
  }, [aloud, session, sentences, tags]);
  useEffect(() => {
    if (isPaused) aloud?.narrator.wait();
    else aloud?.narrator.goOn();
  }, [aloud, isPaused]);
  useLight(sentences, place, onOutOfSight, part);
  useFromPart(sentences, place, part);
  return null;
}

/** A sentence that is lit, and whether it is read now. */
interface Lit {
  sentence: Sentence;
  isRead: boolean;
}

/** Lights up the sentence that is read, or before which it waits, and brings it into sight. */
function useLight(
  sentences: readonly Sentence[],
  place: ReadAloudProps['place'],
  onOutOfSight: ReadAloudProps['onOutOfSight'],
  part: number | undefined,
): void {
  const { status, at } = useNarration();
  const isLit = status === 'reading' || status === 'waiting';
  const last = useRef<Lit | null>(null);
  const leads = useRef(false);
  const find = useEffectEvent((now: Lit) => {
    const { sentence, isRead } = now;
    const around = place();
    if (around === null) return undefined;
    const range = rangesIn(around, sentences)[sentences.indexOf(sentence)] ?? null;
    const by = range === null ? 0 : outOfSight(range);
    // Who turns a part by hand is not led back: only a sentence that begins leads to its part, over several if need be.
    leads.current = by !== 0 && isRead && (leads.current || last.current !== now);
    last.current = now;
    if (by !== 0 && leads.current) onOutOfSight?.(by);
    if (range !== null && isRead) bringIntoSight(range);
    const { figure } = sentence;
    const picture = figure === null ? null : around.querySelector(`[data-figure="${CSS.escape(figure)}"]`);
    return lightUp(range, picture);
  });
  const sentence = isLit ? sentences[at] : undefined;
  const isRead = status === 'reading';
  // What is lit may lie in another part after a part was turned.
  const now = useMemo(() => (sentence ? { sentence, isRead } : null), [sentence, isRead]);
  const seen = useMemo(() => ({ now, part }), [now, part]);
  useLayoutEffect(() => (seen.now ? find(seen.now) : undefined), [seen]);
}

/** Goes on with the first sentence of a part that somebody turned to. */
function useFromPart(
  sentences: readonly Sentence[],
  place: ReadAloudProps['place'],
  part: number | undefined,
): void {
  const { aloud } = useKiosk();
  const follow = useEffectEvent((turnedTo: number) => {
    const around = place();
    if (aloud === null || around === null) return;
    const ranges = rangesIn(around, sentences);
    const inParts = (range: Range | null | undefined): range is Range =>
      range?.startContainer.parentElement?.closest('[data-paged="true"]') != null;
    const now = ranges[aloud.narrator.narration.at];
    if (inParts(now) ? outOfSight(now) === 0 : turnedTo === 0) return;
    const first = ranges.findIndex((range) => inParts(range) && outOfSight(range) === 0);
    if (first !== -1) aloud.narrator.goTo(first);
  });
  useEffect(() => {
    if (part === undefined) return undefined;
    // Not before the other part is drawn.
    const frame = requestAnimationFrame(() => follow(part));
    return () => cancelAnimationFrame(frame);
  }, [part]);
}
