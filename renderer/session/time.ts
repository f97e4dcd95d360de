import type { SessionRules } from './rules.ts';
import type { Visit } from './visit.ts';

/** A narration that never reports its end stops counting as activity after half an hour. */
export const longestMedia = 30 * 60 * 1000;

/** Milliseconds from `then` to `now`; a clock that was set back counts as no time at all. */
export function elapsed(then: number, now: number): number {
  return Math.max(0, now - then);
}

/** The visit after `ms` in which nobody touched anything. Running media keep it from growing idle. */
export function afterWaiting(visit: Visit, ms: number): Visit {
  const playing = Object.entries(visit.media);
  const covered = Math.max(0, ...playing.map(([, left]) => left));
  return {
    ...visit,
    media: Object.fromEntries(playing.flatMap(([name, left]) => (left > ms ? [[name, left - ms]] : []))),
    idle: covered > 0 ? Math.max(0, ms - covered) : visit.idle + ms,
    warned: visit.warned + ms,
  };
}

/** Whether it is time to ask "Are you still there?". */
export function isIdle(visit: Visit, rules: SessionRules): boolean {
  return visit.idle >= rules.idleSeconds * 1000;
}

/** Whether so much time is gone that a warning would have run out unseen: the machine slept, or the page hung. */
export function isForgotten(visit: Visit, rules: SessionRules): boolean {
  return visit.idle >= (rules.idleSeconds + rules.warningSeconds) * 1000;
}

/** Whether the warning has run out. */
export function isUnanswered(visit: Visit, rules: SessionRules): boolean {
  return visit.warned >= rules.warningSeconds * 1000;
}

/** Whole seconds that the warning still lasts. */
export function secondsLeft(visit: Visit, rules: SessionRules): number {
  return Math.max(0, Math.ceil(rules.warningSeconds - visit.warned / 1000));
}
