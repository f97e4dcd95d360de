import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Talk } from '../../../electron/bridge/contract.ts';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { stepsOf } from '../../deck/index.ts';
import { useDeck } from '../../library/use-library.ts';
import {
  type FamilyView,
  familyViewOf,
  type Ink,
  isSameLead,
  type Leading,
  lookOf,
  type OpenDeck,
} from '../../session/index.ts';
import { useKiosk, useSend, useSession } from '../kiosk/kiosk-context.ts';
import { useConsultation } from './consultation-context.ts';
import { placesOf, slidesOnPath } from './path/on-path.policy.ts';
import { useOpensOn, useViewsOut } from './path/use-path.ts';
import { useStopsPassed } from './playlists/use-stops-passed.ts';
import { nothingSpent, type Spent, spentAfter } from './stopwatch.ts';

/** How often the clock is told, in milliseconds. */
const second = 1000;

/** What the consultant's screens know of the talk. */
export interface TalkNow {
  /** What the family sees. */
  view: FamilyView;
  spent: Spent;
}

const TalkContext = createContext<TalkNow | null>(null);

/** The talk as it is now. Throws outside of one. */
export function useTalk(): TalkNow {
  const talk = useContext(TalkContext);
  if (talk === null) throw new Error('A presenter’s screen was shown outside a talk.');
  return talk;
}

/**
 * The lead of the visit without its ink, which changes with each frame while somebody draws (`useInk`). Throws where nobody
 * leads, which no presenter’s page is.
 */
export function useLead(): Leading {
  const lead = useSession<Leading | null>(({ context }) => context.visit.lead, isSameLead);
  if (lead === null) throw new Error('Nobody leads this visit.');
  return lead;
}

/** What is drawn and pointed at. Throws where nobody leads. */
export function useInk(): Ink {
  const ink = useSession(({ context }) => context.visit.lead?.ink);
  if (ink === undefined) throw new Error('Nobody leads this visit.');
  return ink;
}

/** Keeps the family’s screen, and the shell that would have to go on after a crash, in step with the consultant. */
export function Talking({ index, children }: { index: Index; children: ReactNode }) {
  const { kiosk, kept } = useConsultation();
  const { report } = useKiosk();
  const language = useSession(({ context }) => context.visit.language);
  const ease = lookOf(useSession(({ context }) => context.visit.ease));
  const open = useSession(({ context }) => context.visit.deck);
  const questions = useSession(({ context }) => context.visit.questions);
  const lead = useLead();
  const bundle = useOpenBundle(index, language);
  usePassedOver(bundle, lead);
  useStopsPassed(index);
  const spent = useSpent(kept, open?.id);
  const slide = bundle?.deck.slides[open?.index ?? 0];
  const isThere = open === null || slide !== undefined;
  const opensOn = useOpensOn(bundle, slide);
  const without = useViewsOut(bundle, slide);
  const shown =
    open && slide
      ? { deck: open.id, slide: slide.id, index: open.index, part: seenPart(open), view: opensOn, without }
      : undefined;
  useFamilySeen(shown);
  const view = familyViewOf(lead, { language, ease }, shown);
  const said = useLastThere(JSON.stringify(view), isThere);
  const talk: Talk = {
    language,
    ease,
    deck: shown ? { id: shown.deck, slide: shown.slide, step: lead.step } : null,
    isBlank: lead.isBlank,
    led: lead.led,
    frozen: lead.frozen,
    over: lead.over,
    path: lead.path,
    showsAll: lead.showsAll,
    route: lead.route && {
      ...lead.route,
      stops: [...lead.route.stops],
      passed: [...lead.route.passed],
    },
    questions: [...questions],
    elapsed: spent.elapsed,
    spent: spent.decks,
  };
  const told = isThere ? JSON.stringify(talk) : null;
  // Kept first: what the family sees is never ahead of what the page goes on from after a crash.
  useEffect(() => {
    if (told !== null) kiosk.keep(JSON.parse(told)).catch((error: unknown) => report('talk', error));
  }, [kiosk, report, told]);
  useEffect(() => {
    kiosk.show(JSON.parse(said)).catch((error: unknown) => report('family', error));
  }, [kiosk, report, said]);
  return <TalkContext value={{ view: JSON.parse(said), spent }}>{children}</TalkContext>;
}

/** The part of the open slide that is seen as far as its parts are known: of a slide that is come back to, the last. */
function seenPart({ part, parts }: OpenDeck): number {
  return Math.min(part, parts - 1);
}

/**
 * In how many parts the family sees the open slide, as its page tells, so that turning leads through them; and what its film came to
 * by itself.
 */
function useFamilySeen(open: { deck: string; slide: string } | undefined): void {
  const { kiosk } = useConsultation();
  const send = useSend();
  const { deck, slide } = open ?? {};
  useEffect(
    () =>
      kiosk.on('partsSeen', (seen) => {
        if (seen.deck === deck && seen.slide === slide) send({ type: 'parts', parts: seen.parts });
      }),
    [kiosk, send, deck, slide],
  );
  useEffect(
    () =>
      kiosk.on('filmSeen', ({ cameTo, ...seen }) => {
        if (seen.deck === deck && seen.slide === slide)
          send({ type: 'lead', change: { to: 'film-came', cameTo } });
      }),
    [kiosk, send, deck, slide],
  );
}

/** What was said last while all of it was there: a deck that is still on its way leaves the family with what it has. */
function useLastThere(said: string, isThere: boolean): string {
  const [last, setLast] = useState(said);
  if (isThere && said !== last) setLast(said);
  return isThere ? said : last;
}

/** The open deck once it is here; the session learns then how many steps its slides have. */
function useOpenBundle(index: Index, language: string): DeckBundle | undefined {
  const { library } = useKiosk();
  const send = useSend();
  const id = useSession(({ context }) => context.visit.deck?.id);
  const card = index.cards.find((each) => each.id === id);
  const deck = useDeck(library.decks, card, language);
  const bundle = deck.status === 'ready' ? deck.bundle : undefined;
  useEffect(() => {
    if (bundle) send({ type: 'lead', change: { to: 'steps', steps: bundle.deck.slides.map(stepsOf) } });
  }, [bundle, send]);
  return bundle;
}

/** Tells the session which slides of the open deck are left out for the family. */
function usePassedOver(bundle: DeckBundle | undefined, { path, showsAll }: Leading): void {
  const send = useSend();
  useEffect(() => {
    if (bundle === undefined) return;
    const slides = path === null || showsAll ? [] : placesOf(slidesOnPath(path, bundle.deck), 'out');
    send({ type: 'lead', change: { to: 'passed', slides } });
  }, [bundle, path, showsAll, send]);
}

function useSpent(kept: Talk | null, deck: string | undefined): Spent {
  const [spent, setSpent] = useState<Spent>(
    kept ? { elapsed: kept.elapsed, decks: kept.spent } : nothingSpent,
  );
  useEffect(() => {
    let last = performance.now();
    const ticking = window.setInterval(() => {
      const now = performance.now();
      const passed = now - last;
      last = now;
      setSpent((before) => spentAfter(before, passed, deck));
    }, second);
    return () => window.clearInterval(ticking);
  }, [deck]);
  return spent;
}
