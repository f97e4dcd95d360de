import { type Aloud, changedAloud, freshAloud } from './aloud.ts';
import { changedEase, type Ease, freshEase } from './ease.ts';
import {
  changedLead,
  freshLead,
  type Lead,
  type LeadChange,
  leadArrived,
  leadAt,
  leadAtStop,
  leadInDeck,
} from './lead.ts';
import { changedList, type ListChange, type Question } from './questions.ts';
import { nothingToRead, type Reading } from './reading.ts';
import type { SessionRules } from './rules.ts';
import { changedSwitches, knocked, noSwitches, type Switches } from './switches.ts';
import { noTrail, type Trail, traced } from './trail.ts';

/** Panels that show what is in a deck, and so lie over a deck alone. */
const deckPanels = ['contents', 'sources', 'details'] as const;
/** Panels that lie over every screen of a visit, in the order of their buttons. */
export const visitorTools = ['call', 'questions', 'glossary', 'search', 'ease'] as const;
/** Those that lie over every screen of a visit that a consultant leads, in the order of theirs. */
export const presenterTools = ['path', 'questions', 'glossary', 'search', 'take-home', 'screen'] as const;

export type DeckPanel = (typeof deckPanels)[number];
export type VisitorTool = (typeof visitorTools)[number];
export type PresenterTool = (typeof presenterTools)[number];
export type ToolPanel = VisitorTool | PresenterTool;
export type Panel = DeckPanel | ToolPanel;

/** The deck that is open: its id, how many slides it has and which one is shown, from 0. */
export interface OpenDeck {
  id: string;
  slides: number;
  index: number;
  /** How many parts the shown slide is seen in, where its words do not fit; 1 until the page has told. */
  parts: number;
  /** The part that is shown, from 0; {@link lastPart} until it is known how many there are. */
  part: number;
}

/** More parts than any slide has. */
const lastPart = 999;

/**
 * Everything that a visitor did since the first touch. A reset replaces it whole, so nothing that lives here can
 * outlive a visit; nothing that a visitor does may live anywhere else.
 */
export interface Visit {
  language: string;
  deck: OpenDeck | null;
  panel: Panel | null;
  /** What was typed into the search. */
  search: string;
  /** What the visitor wants to ask the care team, in their order. */
  questions: readonly Question[];
  /** What makes the screen easier for them. */
  ease: Ease;
  /** Whether the screen is read to them, and how. */
  aloud: Aloud;
  /** The switches by which they choose, in place of fingers. */
  switches: Switches;
  /** Narrations and videos that are running: name → milliseconds after which they no longer count as activity. */
  media: Readonly<Record<string, number>>;
  /** How long the words on the screen keep it from growing idle. */
  reading: Reading;
  /** What a consultant does besides; null where nobody leads. */
  lead: Lead | null;
  /** Milliseconds since the last touch, key or scroll. */
  idle: number;
  /** Nobody came but to stand at the staff door: when that is closed, nobody is here. */
  isDoorAlone: boolean;
  /** What of the visit is counted when it is over. */
  trail: Trail;
}

/** The visit of somebody who has done nothing yet. */
export function freshVisit(rules: SessionRules): Visit {
  return {
    language: rules.languages[0],
    deck: null,
    panel: null,
    search: '',
    questions: [],
    ease: freshEase,
    aloud: freshAloud,
    switches: noSwitches,
    media: {},
    reading: nothingToRead,
    lead: rules.isLed ? freshLead : null,
    idle: 0,
    isDoorAlone: false,
    trail: noTrail,
  };
}

/** The visit in another language, or as it was when that language is not on offer. */
export function inLanguage(visit: Visit, language: string | undefined, rules: SessionRules): Visit {
  return language !== undefined && rules.languages.includes(language) ? { ...visit, language } : visit;
}

/** The visit with a deck open, at its first slide or at another, and nothing over it; `stop`: as one of the playlist's. */
export function inDeck(
  visit: Visit,
  { id, slides }: Pick<OpenDeck, 'id' | 'slides'>,
  index = 0,
  stop?: number,
): Visit {
  // What is known of a deck that is open already stays known.
  const isOpen = visit.deck?.id === id && visit.deck.slides === slides;
  const lead = visit.lead && leadAtStop(isOpen ? visit.lead : leadInDeck(visit.lead), stop);
  const from = isOpen ? (visit.deck?.index ?? 0) : 0;
  const parts = isOpen ? (visit.deck?.parts ?? 1) : 1;
  const deck = { id, slides, index: from, parts, part: 0 };
  const opened = atFirstPart(atSlide({ ...visit, deck, panel: null, media: {}, lead }, index));
  if (opened.lead === null || opened.lead.route === null) return opened;
  const isForward = opened.lead.route.at >= (visit.lead?.route?.at ?? 0);
  return { ...opened, lead: leadArrived(opened.lead, opened.deck?.index ?? 0, isForward) };
}

/**
 * The visit with a panel, or none, over what is shown. What is in a deck is not shown where none is open, and a tool only to
 * whom it is for.
 */
export function withPanel(visit: Visit, panel: Panel | null): Visit {
  const tools: readonly Panel[] = visit.lead === null ? visitorTools : presenterTools;
  const isThere =
    panel === null ||
    tools.includes(panel) ||
    (visit.deck !== null && deckPanels.some((each) => each === panel));
  return isThere ? traced({ ...visit, panel }) : visit;
}

/** The visit with nothing open. */
export function atHome(visit: Visit): Visit {
  const lead = visit.lead && { ...leadInDeck(visit.lead), route: null };
  return { ...visit, deck: null, panel: null, media: {}, lead };
}

/**
 * The visit with another slide shown, at its first part, or at its last when it is turned back to; an index beyond either end
 * stops at that end. A slide change ends its media.
 */
export function atSlide(visit: Visit, index: number): Visit {
  if (visit.deck === null || !Number.isInteger(index)) return visit;
  const { slides, index: from, parts } = visit.deck;
  const to = Math.min(Math.max(index, 0), slides - 1);
  const isNextBack = to === lastBefore(from, visit.lead?.passed ?? []);
  return traced({
    ...visit,
    deck: { ...visit.deck, index: to, parts: to === from ? parts : 1, part: isNextBack ? lastPart : 0 },
    panel: null,
    media: {},
    lead: visit.lead && leadAt(visit.lead, from, to),
  });
}

function atFirstPart(visit: Visit): Visit {
  return visit.deck === null ? visit : { ...visit, deck: { ...visit.deck, part: 0 } };
}

/** The last slide before another that is not passed over. */
function lastBefore(index: number, passed: readonly number[]): number {
  const before = index - 1;
  return passed.includes(before) ? lastBefore(before, passed) : before;
}

/** The visit where the page has told in how many parts the shown slide is seen. */
export function withParts(visit: Visit, parts: number): Visit {
  if (visit.deck === null || !Number.isInteger(parts) || parts < 1) return visit;
  return { ...visit, deck: { ...visit.deck, parts, part: Math.min(visit.deck.part, parts - 1) } };
}

/** The visit with another part of the slide shown; one beyond either end is the one at that end. */
export function atPart(visit: Visit, part: number): Visit {
  if (visit.deck === null || !Number.isInteger(part)) return visit;
  const { deck, lead } = visit;
  return {
    ...visit,
    deck: { ...deck, part: Math.min(Math.max(part, 0), deck.parts - 1) },
    lead: lead && leadAt(lead, deck.index, deck.index),
  };
}

/** Letters that can be searched for: longer than any word on a slide, and short enough for one line. */
export const longestSearch = 40;

/** The visit with another text to be searched for, cut at {@link longestSearch} letters. */
export function searching(visit: Visit, search: string): Visit {
  return { ...visit, search: [...search].slice(0, longestSearch).join('') };
}

/** The visit with another list of questions. */
export function withList(visit: Visit, change: ListChange): Visit {
  return { ...visit, questions: changedList(visit.questions, change) };
}

/** The visit with other words, colours or movement. */
export function withEase(visit: Visit, change: Partial<Ease>): Visit {
  return traced({ ...visit, ease: changedEase(visit.ease, change) });
}

/** The visit where it is read aloud otherwise; as it was where a consultant leads, who talks themselves. */
export function withAloud(visit: Visit, change: Partial<Aloud>): Visit {
  return visit.lead === null ? traced({ ...visit, aloud: changedAloud(visit.aloud, change) }) : visit;
}

/** The visit after a press of a switch that did nothing else. Nobody scans where a consultant leads. */
export function withKnock(visit: Visit): Visit {
  if (visit.lead !== null) return visit;
  const switches = knocked(visit.switches);
  // Presses that have led to nothing yet are no act.
  return switches.use === 'none' ? { ...visit, switches } : traced({ ...visit, switches });
}

/** The visit with other switches, or another pace. */
export function withSwitches(visit: Visit, change: Parameters<typeof changedSwitches>[1]): Visit {
  return visit.lead === null
    ? traced({ ...visit, switches: changedSwitches(visit.switches, change) })
    : visit;
}

/** The visit after something that only a consultant does; as it was where nobody leads. */
export function withLead(visit: Visit, change: LeadChange): Visit {
  return visit.lead ? { ...visit, lead: changedLead(visit.lead, change, visit.deck?.index ?? 0) } : visit;
}
