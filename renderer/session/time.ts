import { afterReading, mostReading, wordsShown } from './reading.ts';
import type { SessionRules } from './rules.ts';
import type { Visit } from './visit.ts';

/** A narration that never reports its end stops counting as activity after half an hour. */
const longestMedia = 30 * 60 * 1000;

/** Milliseconds from `then` to `now`; a clock that was set back counts as no time at all. */
export function elapsed(then: number, now: number): number {
  return Math.max(0, now - then);
}

/** The visit after `ms` in which nobody touched anything. Running media, and words to read, keep it from growing idle. */
export function afterWaiting(visit: Visit, ms: number): Visit {
  const playing = Object.entries(visit.media);
  const covered = Math.max(visit.reading.left, ...playing.map(([, left]) => left));
  return {
    ...visit,
    media: Object.fromEntries(playing.flatMap(([name, left]) => (left > ms ? [[name, left - ms]] : []))),
    reading: afterReading(visit.reading, ms),
    idle: covered > 0 ? Math.max(0, ms - covered) : visit.idle + ms,
  };
}

/** The visit with a narration or video that runs for `lasts` milliseconds, of which half an hour counts. */
export function withMedia(visit: Visit, name: string, lasts: number): Visit {
  return { ...visit, media: { ...visit.media, [name]: Math.min(Math.max(lasts, 0), longestMedia) } };
}

/** The visit where so many characters of words came up. A consultation has time enough of its own. */
export function withWords(visit: Visit, characters: number, { idleSeconds }: SessionRules): Visit {
  if (visit.lead !== null) return visit;
  return { ...visit, reading: wordsShown(visit.reading, characters, mostReading(idleSeconds)) };
}

/** The visit after a narration or video ended. */
export function withoutMedia(visit: Visit, name: string): Visit {
  const { [name]: _ended, ...media } = visit.media;
  return { ...visit, media };
}

/** The visit as the warning comes up: however late it comes, the whole warning is left. */
export function asked(visit: Visit, rules: SessionRules): Visit {
  return { ...visit, idle: rules.idleSeconds * 1000 };
}

/** Whether it is time to ask "Are you still there?". */
export function isIdle(visit: Visit, rules: SessionRules): boolean {
  return visit.idle >= rules.idleSeconds * 1000 && !isGone(visit, rules);
}

/**
 * Whether the visitor must have left: the warning ran out, or so much time is gone that it would have run out unseen
 * because the machine slept or the page hung.
 */
export function isGone(visit: Visit, rules: SessionRules): boolean {
  return visit.idle >= (rules.idleSeconds + rules.warningSeconds) * 1000;
}

/** Whole seconds that a warning which is up still lasts. */
export function secondsLeft(visit: Visit, rules: SessionRules): number {
  return Math.max(0, Math.ceil(rules.idleSeconds + rules.warningSeconds - visit.idle / 1000));
}
