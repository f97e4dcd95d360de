/**
 * What of a visit is counted when it is over: which decks were open and how far, which settings were used, how it ended. Names
 * and numbers alone: no words, no question, no place on the glass. Part of a visit, so that the reset takes it along.
 */
import type { SessionAct } from './events.ts';
import { placeOf } from './place.ts';
import type { SessionSnapshot } from './session.ts';
import type { Visit } from './visit.ts';

/** What somebody may set for themselves, by the names that statistics know. */
export type Use = 'text' | 'theme' | 'calm' | 'reach' | 'steady' | 'aloud' | 'switches';

/** The furthest slide of a deck that was shown, and the one shown last, from 0. */
interface Reached {
  furthest: number;
  last: number;
}

export interface Trail {
  /** Whether anything was done but to wake the screen. */
  hasActed: boolean;
  /** By deck, in the order in which they were opened first. */
  decks: Readonly<Record<string, Reached>>;
  used: readonly Use[];
}

export const noTrail: Trail = { hasActed: false, decks: {}, used: [] };

/** How a visit ends for who stands before the screen; the shell knows besides when the page was gone. */
export type VisitEnd = 'finished' | 'left' | 'crash' | 'staff' | 'closing' | 'other';

/** What is told of a visit that is over. */
export interface VisitTold {
  language: string;
  decks: ({ deck: string } & Reached)[];
  used: Use[];
  ended: VisitEnd;
  /** Whole seconds since the last sign of life. */
  stillFor: number;
}

/** More seconds without a sign of life say nothing more. */
const mostStill = 3600;
/** As many decks as are told of. */
const mostDecks = 50;

/** The visit with what it has come to now added to what is counted of it. */
export function traced<V extends Pick<Visit, 'trail' | 'deck' | 'ease' | 'aloud' | 'switches'>>(visit: V): V {
  const { trail, deck } = visit;
  const used = [...new Set([...trail.used, ...usesOf(visit)])];
  const decks = deck === null ? trail.decks : { ...trail.decks, [deck.id]: reached(trail, deck) };
  return { ...visit, trail: { hasActed: true, decks, used } };
}

function reached({ decks }: Trail, { id, index }: { id: string; index: number }): Reached {
  return { furthest: Math.max(decks[id]?.furthest ?? 0, index), last: index };
}

function usesOf({ ease, aloud, switches }: Pick<Visit, 'ease' | 'aloud' | 'switches'>): Use[] {
  const inUse: Record<Use, boolean> = {
    text: ease.text !== 100,
    theme: ease.theme !== 'daylight',
    calm: ease.isCalm,
    reach: ease.reach !== null,
    steady: ease.isSteady,
    aloud: aloud.isOn,
    switches: switches.use !== 'none',
  };
  return (Object.keys(inUse) as Use[]).filter((use) => inUse[use]);
}

/**
 * What is to be told of the visit that this act has ended; null where none has ended, where nothing was done in it, or where a
 * consultant led it, of which nothing is counted here.
 */
export function visitEnded(
  before: SessionSnapshot,
  act: SessionAct,
  after: SessionSnapshot,
): VisitTold | null {
  const { visit, rules, session } = before.context;
  const isOver = after.context.session !== session || placeOf(after) === 'staff';
  const wasVisit = !['attract', 'asleep', 'staff', 'reset'].includes(placeOf(before));
  if (!isOver || !wasVisit || rules.isLed || !visit.trail.hasActed) return null;
  return {
    language: visit.language,
    decks: Object.entries(visit.trail.decks)
      .slice(0, mostDecks)
      .map(([deck, { furthest, last }]) => ({ deck, furthest, last })),
    used: [...visit.trail.used],
    ended: endOf(before, act),
    stillFor: Math.min(Math.max(Math.floor(visit.idle / 1000), 0), mostStill),
  };
}

function endOf({ context: { rules, nextRules } }: SessionSnapshot, act: SessionAct): VisitEnd {
  if (act.type === 'finish') return 'finished';
  if (act.type === 'staff-opened') return 'staff';
  if (act.type === 'reset-asked') return act.reason === 'fault' ? 'crash' : 'other';
  // The clinic has closed meanwhile, so that the screen goes dark behind this visitor.
  return rules.screen === 'on' && nextRules !== null && nextRules.screen !== 'on' ? 'closing' : 'left';
}
