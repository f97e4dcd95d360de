/**
 * What a consultant does besides turning slides: step by step through a slide, an empty screen, a word or the card whom
 * to call in place of the slide, looking ahead while the family's screen stands still, and ink. Part of a visit, so that
 * the reset takes all of it along.
 */
import type { Path } from '../../slides/format/model/path.ts';
import { changedInk, freshInk, type Ink, type InkChange, inkOnTurn } from './ink.ts';

/** What of a visit can be taken home: the family's questions, when to call, a topic. */
export type TakenHome = 'questions' | 'call' | 'topic';

/** A text to take home, as one code or one of several (`part`, from 1). */
export interface CodeShown {
  kind: 'code';
  what: TakenHome;
  text: string;
  part: number;
  parts: number;
}

/** What can stand in place of the slide. */
export type Over = { kind: 'term'; term: string } | { kind: 'call' } | CodeShown;

/** What the family sees. */
export interface FamilyView {
  language: string;
  shows:
    | { kind: 'welcome' }
    | { kind: 'blank' }
    | { kind: 'slide'; deck: string; slide: string; step: number | 'all' }
    | Over;
}

export interface Lead {
  /** How many steps each slide of the open deck has, 1 or more; empty until the deck is here. */
  steps: readonly number[];
  /** How many steps of the shown slide are seen, from 1. */
  step: number;
  isBlank: boolean;
  over: Over | null;
  /** What the family goes on seeing while the consultant looks ahead; null while both see the same. */
  frozen: FamilyView | null;
  /** What was said of the family, so that what is not for it is left out; null: nothing. */
  path: Path | null;
  /** Nothing is left out, whatever was said. */
  showsAll: boolean;
  /** The slides of the open deck that are left out, from 0: turning passes over them, and they can still be gone to. */
  passed: readonly number[];
  /** What is drawn and pointed at. */
  ink: Ink;
}

export type LeadChange =
  /** The deck is here: so many steps has each of its slides. */
  | { to: 'steps'; steps: readonly number[] }
  | { to: 'step'; step: number }
  | { to: 'blank'; isBlank: boolean }
  | { to: 'over'; over: Over | null }
  | { to: 'freeze'; view: FamilyView | null }
  | { to: 'path'; path: Path | null }
  | { to: 'show-all'; showsAll: boolean }
  /** So many slides of the open deck are left out now. */
  | { to: 'passed'; slides: readonly number[] }
  | { to: 'ink'; change: InkChange };

export const freshLead: Lead = {
  steps: [],
  step: 1,
  isBlank: false,
  over: null,
  frozen: null,
  path: null,
  showsAll: false,
  passed: [],
  ink: freshInk,
};

/** The steps of a slide, 1 where nobody knows yet. */
export function stepsAt({ steps }: Lead, index: number): number {
  const counted = steps[index] ?? 1;
  return Number.isInteger(counted) ? Math.max(1, counted) : 1;
}

/** What becomes of it by a change, while the slide at `index` is shown. A step beyond either end is the one at that end. */
export function changedLead(lead: Lead, change: LeadChange, index: number): Lead {
  switch (change.to) {
    case 'steps':
      return { ...lead, steps: change.steps };
    case 'step':
      return Number.isInteger(change.step)
        ? { ...lead, over: null, step: Math.min(Math.max(change.step, 1), stepsAt(lead, index)) }
        : lead;
    case 'blank':
      return { ...lead, isBlank: change.isBlank };
    case 'over':
      return { ...lead, over: change.over };
    case 'freeze':
      return { ...lead, frozen: change.view };
    case 'path':
      return { ...lead, path: change.path };
    case 'show-all':
      return { ...lead, showsAll: change.showsAll };
    case 'passed':
      return { ...lead, passed: change.slides };
    case 'ink':
      return { ...lead, ink: changedInk(lead.ink, change.change) };
  }
}

/** Another slide: at its first step when it was come to from before it, and whole when it was come back to. */
export function leadAt(lead: Lead, from: number, to: number): Lead {
  if (from === to) return { ...lead, over: null };
  return { ...lead, over: null, step: to < from ? stepsAt(lead, to) : 1, ink: inkOnTurn(lead.ink) };
}

/** Another deck, of which nobody knows yet what steps it has and what is left out. */
export function leadInDeck(lead: Lead): Lead {
  return { ...lead, over: null, steps: [], step: 1, passed: [], ink: inkOnTurn(lead.ink) };
}

/**
 * What the family is to see.
 *
 * @param slide the slide that the consultant has open; undefined outside of a deck
 */
export function familyViewOf(
  lead: Lead,
  language: string,
  slide: { deck: string; slide: string; index: number } | undefined,
): FamilyView {
  if (lead.isBlank) return { language, shows: { kind: 'blank' } };
  if (lead.frozen !== null) return lead.frozen;
  if (lead.over !== null) return { language, shows: lead.over };
  if (slide === undefined) return { language, shows: { kind: 'welcome' } };
  // A slide without steps is shown whole, so that its pictures may move.
  const step = stepsAt(lead, slide.index) > 1 ? lead.step : 'all';
  return { language, shows: { kind: 'slide', deck: slide.deck, slide: slide.slide, step } };
}
