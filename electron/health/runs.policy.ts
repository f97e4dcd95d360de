/** What the log tells of how the kiosk ran: its restarts and why, and what of the screen failed. Pure. */

/** A line of the log; times in milliseconds since 1970. */
export interface Line {
  at: number;
  text: string;
}

/**
 * Why the kiosk had to be started: somebody asked it to end; it gave up after crashes; the computer was restarted; or it
 * stopped without a word, as when it is ended from outside or loses its power.
 */
export type Cause = 'asked' | 'crash' | 'computer' | 'silent';

/** What keeps being touched, of which no visitor is the cause: a spot in hundredths of the screen, or a key. */
export type Stuck = { x: number; y: number } | { key: string };

export interface Runs {
  /** The starts that followed an earlier one, oldest first. */
  restarts: { at: number; why: Cause }[];
  /** When the page was gone, hung, or could not be shown. */
  page: number[];
  /** When the graphics process was gone. */
  graphics: number[];
  /** What kept being touched, and when it was noticed. */
  stuck: { at: number; what: Stuck }[];
}

/** How the lines that count begin. A test holds them to what the shell writes. */
export const told = {
  /** A run, and when the computer was started: before anything that may be wrong with the settings. */
  begins: /^the computer was started at (\S+)$/,
  asked: /^ends (?:as it was asked to|with code \d+, as staff wanted)/,
  crash: /^ends with code 70 /,
  page: /^the page (?:is gone|hangs|cannot be shown|was loaded and stayed silent)/,
  graphics: /^the graphics process is gone/,
  stuck:
    /^page: input\.stuck: .* keeps touching the (?:spot (\d+) % from the left and (\d+) % from the top|key (.+))\.$/,
} as const;

/** What the lines of the log, oldest first, tell. */
export function runsIn(lines: readonly Line[]): Runs {
  return {
    restarts: restartsIn(lines),
    page: timesOf(lines, told.page),
    graphics: timesOf(lines, told.graphics),
    stuck: lines.flatMap(({ at, text }) => {
      const what = stuckIn(text);
      return what === undefined ? [] : [{ at, what }];
    }),
  };
}

function restartsIn(lines: readonly Line[]): Runs['restarts'] {
  const restarts: Runs['restarts'] = [];
  let hasRun = false;
  let why: Cause = 'silent';
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, text } of lines) {
    const booted = told.begins.exec(text)?.[1];
    if (booted !== undefined) {
      // Whoever restarts a computer ends the kiosk on the way: that is the cause, and not how it ended.
      if (hasRun) restarts.push({ at, why: Date.parse(booted) > last ? 'computer' : why });
      [hasRun, why] = [true, 'silent'];
    } else if (told.crash.test(text)) why = 'crash';
    else if (told.asked.test(text) && why !== 'crash') why = 'asked';
    last = at;
  }
  return restarts;
}

function timesOf(lines: readonly Line[], pattern: RegExp): number[] {
  return lines.filter(({ text }) => pattern.test(text)).map(({ at }) => at);
}

function stuckIn(text: string): Stuck | undefined {
  const [, x, y, key] = told.stuck.exec(text) ?? [];
  if (key !== undefined) return { key };
  return x === undefined ? undefined : { x: Number(x), y: Number(y) };
}
