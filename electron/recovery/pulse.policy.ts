/**
 * Whether a page is frozen, by asking it. Chromium tells of a frozen page only when an input stays unanswered, so one that
 * nobody touches would stand for ever.
 *
 * The page is asked one thing at a time. What counts is how often the shell looked without an answer and not how much time
 * has passed: a shell that itself was slow, or asleep together with the machine, has looked once.
 */

/** In milliseconds: between two looks, and between an answer and the next question. */
export const pulseTimes = { look: 1000, rest: 1000 } as const;

/**
 * So many looks may a question stay unanswered. With the rest before it a frozen page is found within 8 seconds, so that attract
 * is back within 10. No page of ours is ever silent for as long: the longest that one takes for anything is a fraction of a second.
 */
const patience = 6;

/** A look that comes so many milliseconds after the one before comes late: the machine slept, or the shell was busy. */
const late = 2500;

export interface Pulse {
  /** Whether the page is asked at all. */
  isAwake: boolean;
  /** How many looks the question has been without an answer, or null while none is under way. */
  unanswered: number | null;
  /** When the page was last known to live, and when it was last looked at; null before. */
  livedAt: number | null;
  lookedAt: number | null;
}

export const asleep: Pulse = { isAwake: false, unanswered: null, livedAt: null, lookedAt: null };

/**
 * What happens:
 *
 * - wake: the page can answer from now on; one that is asked already is left at that
 * - rest: it cannot, because it is loading, is gone, or nobody can see it
 * - life: it answered, or called by itself
 * - look: time has passed
 */
export type PulseEvent = { type: 'wake' | 'rest' | 'life' | 'look'; now: number };

/** The pulse afterwards, and what is to be done: ask the page, or take it for frozen. */
export function nextPulse(pulse: Pulse, event: PulseEvent): { pulse: Pulse; act: 'ask' | 'frozen' | null } {
  const { type, now } = event;
  if (type === 'rest') return { pulse: asleep, act: null };
  if (type === 'wake' && !pulse.isAwake) {
    return { pulse: { isAwake: true, unanswered: null, livedAt: now, lookedAt: now }, act: null };
  }
  if (!pulse.isAwake || type === 'wake') return { pulse, act: null };
  if (type === 'life') return { pulse: { ...pulse, unanswered: null, livedAt: now }, act: null };
  return afterLook(pulse, now);
}

function afterLook(before: Pulse, now: number): { pulse: Pulse; act: 'ask' | 'frozen' | null } {
  const pulse = { ...before, lookedAt: now };
  const passed = now - (before.lookedAt ?? now);
  const isOnTime = passed >= 0 && passed <= late;
  if (pulse.unanswered === null) {
    const lived = now - (pulse.livedAt ?? now);
    const isTime = lived < 0 || lived >= pulseTimes.rest;
    return isTime ? { pulse: { ...pulse, unanswered: 0 }, act: 'ask' } : { pulse, act: null };
  }
  // Whatever made the look late may have kept the page from answering too: it gets its whole time again.
  const unanswered = isOnTime ? pulse.unanswered + 1 : 0;
  if (unanswered >= patience) return { pulse: asleep, act: 'frozen' };
  return { pulse: { ...pulse, unanswered }, act: null };
}
