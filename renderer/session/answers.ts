import type { SessionAct } from './events.ts';
import type { KeyVerdict } from './keys.ts';
import { neighbouringStop, stepsAt } from './lead.ts';
import { type InputPlace, isAtRest } from './place.ts';
import { hasKnocked, isSwitch } from './switches.ts';
import type { Visit } from './visit.ts';

/** What comes of a touch or a key press that the shield let through. */
export interface Answer {
  act: SessionAct | null;
  /** That was all: to its end, the touch or the press does nothing else. */
  isAll: boolean;
}

export interface Touch {
  kind: 'pointer-down' | 'pointer-up' | 'pointer-cancelled' | 'click';
  pointer: number;
  /** The language of the button under it, if it is one. */
  language: string | undefined;
}

/** Fingers that went down on attract, and the language whose button each of them went down on. */
export type Waking = ReadonlyMap<number, string | undefined>;

export const nobodyWakes: Waking = new Map();

const nothing: Answer = { act: null, isAll: false };
const activity: Answer = { act: { type: 'activity' }, isAll: false };
/** Whatever is touched in the warning says "still here" and does nothing else. */
const stays: Answer = { act: { type: 'activity' }, isAll: true };

/** Tab is of a keyboard, and no switch sends it: whoever has one pressed its keys without meaning the frame. */
const noFrame: Answer = { act: { type: 'switches', change: { use: 'none' } }, isAll: false };

function wakes(language: string | undefined, isKnock = false): Answer {
  const by = isKnock ? { isKnock } : {};
  return {
    act: language === undefined ? { type: 'wake', ...by } : { type: 'wake', language, ...by },
    isAll: true,
  };
}

/** What comes of a touch at a place, and which fingers can wake the screen after it. */
export function answerToTouch(
  place: InputPlace,
  touch: Touch,
  waking: Waking,
): { answer: Answer; waking: Waking } {
  if (isAtRest(place)) return touchedAtRest(touch, waking);
  if (place === 'warning') return { answer: stays, waking };
  return { answer: touch.kind === 'pointer-cancelled' ? nothing : activity, waking };
}

/** Attract, or the screen that sleeps, is left when a finger comes up that went down on it, or by a click made by software. */
function touchedAtRest(
  { kind, pointer, language }: Touch,
  waking: Waking,
): { answer: Answer; waking: Waking } {
  if (kind === 'pointer-down') return { answer: nothing, waking: new Map([...waking, [pointer, language]]) };
  if (kind === 'click') return { answer: wakes(language), waking };
  const others = new Map([...waking].filter(([each]) => each !== pointer));
  const isWaker = kind === 'pointer-up' && waking.has(pointer);
  return { answer: isWaker ? wakes(waking.get(pointer)) : nothing, waking: others };
}

/**
 * What comes of a key whose verdict is known.
 *
 * @param key what is pressed
 * @param language that of the button on which the focus is, if it is one of a language
 */
export function answerToKey(
  verdict: KeyVerdict,
  visit: Visit,
  key: string,
  language: string | undefined,
): Answer {
  switch (verdict) {
    case 'wake':
      return wakes(language, isSwitch(key));
    case 'stay':
      return stays;
    case 'close':
      return { act: { type: 'panel', panel: null }, isAll: false };
    case 'type':
      return { act: { type: 'search', text: visit.search + key.toLowerCase() }, isAll: false };
    case 'erase':
      return { act: { type: 'search', text: shortened(visit.search) }, isAll: false };
    case 'leave-door':
      return { act: { type: 'door-closed' }, isAll: true };
    case 'blank':
      return {
        act: visit.lead && { type: 'lead', change: { to: 'blank', isBlank: !visit.lead.isBlank } },
        isAll: false,
      };
    case 'knock':
      return { act: { type: 'knock' }, isAll: false };
    case 'next':
      return { act: turn(visit, 1), isAll: false };
    case 'back':
      return { act: turn(visit, -1), isAll: false };
    case 'digit':
    case 'aim':
    case 'write':
    case 'focus':
      return hasKnocked(visit.switches) ? noFrame : activity;
    case 'switch':
    case 'activate':
    case 'scroll':
    case 'deny':
      return activity;
  }
}

/** A text without its last letter. */
export function shortened(text: string): string {
  return [...text].slice(0, -1).join('');
}

/**
 * One slide on or back, one part of a slide that is seen in parts, or one step where a consultant leads, past what is left out;
 * the session stops at either end. A slide in parts is seen part by part; it has only parts of what its steps show so far, and the next
 * step comes after the last of them.
 */
export function turn(visit: Pick<Visit, 'deck' | 'lead'>, by: 1 | -1): SessionAct {
  const { deck, lead } = visit;
  const { index, parts, part } = deck ?? { index: 0, parts: 1, part: 0 };
  if (parts > 1 && part + by >= 0 && part + by < parts) return { type: 'part', part: part + by };
  if (lead === null) return { type: 'go', index: index + by };
  const step = lead.step + by;
  if (step >= 1 && step <= stepsAt(lead, index)) return { type: 'lead', change: { to: 'step', step } };
  const stop = lead.route === null ? undefined : neighbouringStop(lead.route, by);
  const to = stop === undefined ? undefined : lead.route?.stops[stop];
  if (stop !== undefined && to !== undefined) return { type: 'open', ...to, stop };
  return { type: 'go', index: lead.route === null ? (neighbourOf(visit, by) ?? index) : index };
}

/** The next slide on or back that is not left out; undefined at either end. */
export function neighbourOf({ deck, lead }: Pick<Visit, 'deck' | 'lead'>, by: 1 | -1): number | undefined {
  if (deck === null) return undefined;
  let index = deck.index + by;
  while (lead?.passed.includes(index)) index += by;
  return index >= 0 && index < deck.slides ? index : undefined;
}
