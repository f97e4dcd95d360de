/**
 * What a consultant does besides turning slides: step by step through a slide, an empty screen, a word or the card whom
 * to call in place of the slide, looking ahead while the family's screen stands still, and ink. Part of a visit, so that
 * the reset takes all of it along.
 */
import type { Path } from '../../slides/format/model/path.ts';
import type { Look } from './ease.ts';
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

/** What a film comes to by itself: it stops, it is at its end, or it cannot be played. */
export type FilmCame = 'paused' | 'ended' | 'lost';

/** What the consultant does on the shown slide in place of the family, who touch nothing. */
export interface Led {
  /** The view of its drawing, by its name; null: the one on which it opens. */
  view: string | null;
  /** The part of its picture that is explained; null: none. */
  part: string | null;
  /** Its film, with what it came to by itself, if it did; null: nobody has begun it. */
  film: { plays: boolean; isHeard: boolean; cameTo?: FilmCame } | null;
  /** The views of its drawing that are left out for the family; absent: none. */
  without?: string[];
}

/** Nothing was touched on the slide. */
export const unled: Led = { view: null, part: null, film: null };

/** What can stand in place of the slide. */
export type Over = { kind: 'term'; term: string } | { kind: 'call' } | CodeShown;

/** What the family sees. */
export interface FamilyView {
  language: string;
  /** How its screen looks. */
  ease: Look;
  shows:
    | { kind: 'welcome' }
    | { kind: 'blank' }
    /** `part`: which part is seen, from 0, of a slide whose words do not fit. */
    | { kind: 'slide'; deck: string; slide: string; step: number | 'all'; part: number; led: Led }
    | Over;
}

/** A slide of a playlist, where it stands in its deck today. */
export interface Stop {
  deck: string;
  /** How many slides the deck has. */
  slides: number;
  /** Its place in the deck, from 0. */
  index: number;
}

/** A playlist that is being shown, as if it were a deck. */
export interface Route {
  name: string;
  stops: readonly Stop[];
  /** The stop that is shown, from 0. */
  at: number;
  /** The stops that are left out for the family, from 0. */
  passed: readonly number[];
}

export interface Lead {
  /** How many steps each slide of the open deck has, 1 or more; empty until the deck is here. */
  steps: readonly number[];
  /** How many steps of the shown slide are seen, from 1. */
  step: number;
  isBlank: boolean;
  /** What was touched on the shown slide. */
  led: Led;
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
  /** The playlist that is shown; null where it is a deck. */
  route: Route | null;
  /** The slide was come back to from another deck: it is shown whole as soon as its steps are known. */
  isBack: boolean;
}

/** All that a consultant does but the ink. */
export type Leading = Omit<Lead, 'ink'>;

export type LeadChange =
  /** The deck is here: so many steps has each of its slides. */
  | { to: 'steps'; steps: readonly number[] }
  | { to: 'step'; step: number }
  | { to: 'blank'; isBlank: boolean }
  | { to: 'led'; led: Led }
  /** The film before the family came to this by itself. */
  | { to: 'film-came'; cameTo: FilmCame }
  | { to: 'over'; over: Over | null }
  | { to: 'freeze'; view: FamilyView | null }
  | { to: 'path'; path: Path | null }
  | { to: 'show-all'; showsAll: boolean }
  /** So many slides of the open deck are left out now. */
  | { to: 'passed'; slides: readonly number[] }
  | { to: 'ink'; change: InkChange }
  /** A playlist is shown from now on. Its slide is opened by an act of its own. */
  | { to: 'route'; route: Route | null }
  | { to: 'stops-passed'; stops: readonly number[] };

export const freshLead: Lead = {
  steps: [],
  step: 1,
  isBlank: false,
  led: unled,
  over: null,
  frozen: null,
  path: null,
  showsAll: false,
  passed: [],
  ink: freshInk,
  route: null,
  isBack: false,
};

const allButInk = Object.keys(freshLead).filter((name) => name !== 'ink') as (keyof Leading)[];

/** Whether nothing of a lead is another, but perhaps the ink. */
export function isSameLead(one: Leading | null, other: Leading | null): boolean {
  if (one === null || other === null) return one === other;
  return allButInk.every((name) => one[name] === other[name]);
}

/** The steps of a slide, 1 where nobody knows yet. */
export function stepsAt({ steps }: Pick<Lead, 'steps'>, index: number): number {
  const counted = steps[index] ?? 1;
  return Number.isInteger(counted) ? Math.max(1, counted) : 1;
}

/** What becomes of it by a change, while the slide at `index` is shown. A step beyond either end is the one at that end. */
export function changedLead(lead: Lead, change: LeadChange, index: number): Lead {
  switch (change.to) {
    case 'steps': {
      const known = { ...lead, steps: change.steps, isBack: false };
      return lead.isBack ? { ...known, step: stepsAt(known, index) } : known;
    }
    case 'step':
      return Number.isInteger(change.step)
        ? { ...lead, over: null, step: Math.min(Math.max(change.step, 1), stepsAt(lead, index)) }
        : lead;
    case 'blank':
      return { ...lead, isBlank: change.isBlank };
    case 'led':
      return { ...lead, over: null, led: change.led };
    case 'film-came':
      return { ...lead, led: { ...lead.led, film: filmThatCame(lead.led.film, change.cameTo) } };
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
    case 'route':
      return { ...lead, route: change.route };
    case 'stops-passed':
      return { ...lead, route: lead.route && { ...lead.route, passed: change.stops } };
  }
}

/** A film that came to something by itself plays no more. What cannot be played does not come to anything else. */
function filmThatCame(film: Led['film'], cameTo: FilmCame): Led['film'] {
  if (film?.cameTo === 'lost') return film;
  return { plays: false, isHeard: film?.isHeard ?? false, cameTo };
}

/** Another slide: at its first step when it was come to from before it, and whole when it was come back to. */
export function leadAt(lead: Lead, from: number, to: number): Lead {
  if (from === to) return { ...lead, over: null };
  const step = to < from ? stepsAt(lead, to) : 1;
  return { ...lead, over: null, led: unled, step, ink: inkOnTurn(lead.ink) };
}

/** Another deck, of which nobody knows yet what steps it has and what is left out. */
export function leadInDeck(lead: Lead): Lead {
  const { ink } = lead;
  return {
    ...lead,
    over: null,
    led: unled,
    steps: [],
    step: 1,
    passed: [],
    ink: inkOnTurn(ink),
    isBack: false,
  };
}

/** The playlist at one of its stops, come to from another one; no playlist where the slide was opened by itself. */
export function leadAtStop(lead: Lead, stop: number | undefined): Lead {
  const { route } = lead;
  if (route === null || stop === undefined || route.stops[stop] === undefined)
    return { ...lead, route: null };
  return { ...lead, route: { ...route, at: stop }, isBack: stop < route.at && lead.steps.length === 0 };
}

/** The slide of a stop, at its first step when it was come to from an earlier stop, and whole when it was come back to. */
export function leadArrived(lead: Lead, index: number, isForward: boolean): Lead {
  return { ...lead, step: isForward ? 1 : stepsAt(lead, index) };
}

/** The next stop of a playlist on or back that is not left out; undefined at either end. */
export function neighbouringStop({ stops, at, passed }: Route, by: 1 | -1): number | undefined {
  let stop = at + by;
  while (passed.includes(stop)) stop += by;
  return stop >= 0 && stop < stops.length ? stop : undefined;
}

/** The slide that the consultant has open, as `familyViewOf` needs it. */
interface SlideOpen {
  deck: string;
  slide: string;
  index: number;
  part: number;
  view: string | null;
  without: string[];
}

/**
 * What the family is to see.
 *
 * @param look the language of the family, and how its screen looks
 * @param slide the slide that the consultant has open, the part of it, the view on which its drawing opens for this family
 *   (null: its first), and those that are left out for it; undefined outside of a deck
 */
export function familyViewOf(
  lead: Leading,
  look: Pick<FamilyView, 'language' | 'ease'>,
  slide: SlideOpen | undefined,
): FamilyView {
  const { language, ease } = look;
  const seen = (shows: FamilyView['shows']): FamilyView => ({ language, ease, shows });
  if (lead.isBlank) return seen({ kind: 'blank' });
  if (lead.frozen !== null) return lead.frozen;
  if (lead.over !== null) return seen(lead.over);
  if (slide === undefined) return seen({ kind: 'welcome' });
  // A slide without steps is shown whole, so that its pictures may move.
  const step = stepsAt(lead, slide.index) > 1 ? lead.step : 'all';
  const { without } = slide;
  const led = { ...lead.led, view: lead.led.view ?? slide.view, ...(without.length > 0 && { without }) };
  return seen({ kind: 'slide', deck: slide.deck, slide: slide.slide, step, part: slide.part, led });
}
