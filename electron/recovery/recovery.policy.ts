/**
 * What happens after a crash. Pure: times in milliseconds come in, a decision goes out.
 *
 * - The page crashed: it is loaded again, at most three times a minute; then the shell ends with code 70, so that
 *   the supervisor starts everything afresh.
 * - Twice ended that way within ten minutes: the next start shows the safe screen and tries the page again after
 *   five minutes.
 * - The page cannot be loaded, or is loaded and says nothing for half a minute: the safe screen is shown, and the
 *   page is tried again after five minutes.
 * - The page does not answer when it is asked (`pulse.policy.ts`), or hangs for 15 s after Chromium said so: it is
 *   crashed on purpose, and the first rule applies.
 * - The graphics process crashed twice within ten minutes: the next starts do without the graphics card, for a week,
 *   after which a mended driver gets its chance.
 */

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

export const recoveryTimes = {
  /** How long a hanging page is waited for. */
  hang: 15 * second,
  /** How long a crashed cover stays the colour of paper before it is loaded again. */
  cover: second,
  /** How long a page may take from the start of loading to its first call of the bridge. */
  silence: 30 * second,
  /** How far back crashes of the page count, and how many of them are mended by loading again. */
  crashWindow: minute,
  crashLimit: 3,
  /** How far back ends in a crash loop count, and with how many of them the next start is a safe one. */
  loopWindow: 10 * minute,
  loopLimit: 2,
  /** After how long the safe screen tries the page again. */
  retry: 5 * minute,
  /** How far back crashes of the graphics process count, and how many are too many. */
  gpuWindow: 10 * minute,
  gpuLimit: 2,
  /** How long the kiosk then does without the graphics card. */
  gpuRest: 7 * day,
} as const;

/** What the kiosk remembers from start to start. Times in milliseconds since 1970. */
export interface CrashMemory {
  /** When the kiosk ended in a crash loop. */
  loops: number[];
  /** Since when the graphics card is left alone, or null. */
  withoutGpuSince: number | null;
}

export const noCrashes: CrashMemory = { loops: [], withoutGpuSince: null };

/** What to do when the page is gone, given when it went before (not counting now). */
export function afterPageCrash(earlier: readonly number[], now: number): 'reload' | 'exit' {
  const recent = earlier.filter((time) => within(time, now, recoveryTimes.crashWindow));
  return recent.length < recoveryTimes.crashLimit ? 'reload' : 'exit';
}

/** Whether the graphics process crashed too often, given when it crashed (now included). */
export function isGpuUnreliable(crashes: readonly number[], now: number): boolean {
  return (
    crashes.filter((time) => within(time, now, recoveryTimes.gpuWindow)).length >= recoveryTimes.gpuLimit
  );
}

/** How to start, after what is remembered. A time in the future (the clock was set back) does not count. */
export function planStart(memory: CrashMemory, now: number): { first: 'page' | 'safe'; hardware: boolean } {
  const loops = memory.loops.filter((time) => within(time, now, recoveryTimes.loopWindow));
  const rests = memory.withoutGpuSince !== null && within(memory.withoutGpuSince, now, recoveryTimes.gpuRest);
  return { first: loops.length >= recoveryTimes.loopLimit ? 'safe' : 'page', hardware: !rests };
}

/** The memory after the kiosk ended in a crash loop now; old ends are forgotten. */
export function rememberLoop(memory: CrashMemory, now: number): CrashMemory {
  const recent = memory.loops.filter((time) => within(time, now, recoveryTimes.loopWindow));
  return { ...memory, loops: [...recent, now] };
}

function within(time: number, now: number, span: number): boolean {
  return time <= now && now - time <= span;
}
