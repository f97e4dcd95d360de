/**
 * The log's warnings and errors for staff: each in one of a few kinds, with what it means in the words of the page. Pure.
 */

/** A line of the log; times in milliseconds since 1970. */
export interface LoggedLine {
  at: number;
  level: 'info' | 'warn' | 'error';
  text: string;
}

/** What a trouble is about, as staff may ask for it. */
export const troubleKinds = ['screen', 'settings', 'content', 'machine', 'refused', 'other'] as const;
export type TroubleKind = (typeof troubleKinds)[number];

interface Meaning {
  kind: TroubleKind;
  /** How such a line begins, or what it holds. The first meaning that fits counts. */
  pattern: RegExp;
}

const meaning = (kind: TroubleKind, pattern: RegExp): Meaning => ({ kind, pattern });

/**
 * By name what a line may mean, in the order in which they are tried. A test holds each to the words of the source, so
 * that none loses its meaning when a line is reworded.
 */
export const meanings = {
  'page-gone': meaning('screen', /^the page is gone/),
  'page-hangs': meaning('screen', /^the page hangs/),
  'page-silent': meaning(
    'screen',
    /^the page (?:was loaded and stayed silent|cannot be shown)|^the safe screen cannot be shown/,
  ),
  stuck: meaning('screen', /^page: input\.stuck: /),
  'page-fault': meaning('screen', /^page: |^the preload failed: |^a promise failed: /),
  graphics: meaning('screen', /^the graphics process is gone|^starts without the graphics card/),
  display: meaning(
    'screen',
    /^no display is connected|^there is no display |^a display cannot be covered|^a window does not come to stand|^the screen is too small|^Wayland /,
  ),
  'settings-kept': meaning('settings', /: The settings stay as they were\.$/),
  'settings-later': meaning('settings', / has changed\. It takes effect at the next start\.$/),
  content: meaning('content', /^[^:]*(?::[^:]*)?[\\/]library[\\/][^:]*\.(?:json|webm|webp|png|jpg): /),
  'sign-off': meaning('settings', /^[^:]*(?::[^:]*)?[\\/]sign-offs(?:[\\/][^:]*)?(?::\d+:\d+)?: /),
  switch: meaning('settings', /^command line: /),
  settings: meaning('settings', /^(?:the settings|(?:[A-Za-z]:)?[\\/][^:]*)(?::\d+:\d+)?: /),
  storage: meaning('machine', /^the data folder cannot be used|^the kiosk does not start: it has no folder/),
  records: meaning(
    'machine',
    /^the database(?:’s sign-offs)? |^the audit cannot be written|^the history of sign-offs cannot/,
  ),
  pins: meaning('machine', /^new PINs for /),
  system: meaning('machine', /^the system refuses to /),
  clock: meaning('machine', /^the clock was set /),
  crash: meaning(
    'machine',
    /^ends with code 70 |^the shell failed|^a window has closed by itself|^the windows cannot be opened/,
  ),
  twice: meaning('machine', /^the kiosk already runs on this machine/),
  'not-started': meaning('refused', /^the kiosk does not start with /),
  front: meaning('refused', /^another program was in front/),
  denied: meaning('refused', /^denied: |^the bridge refused /),
} as const satisfies Record<string, Meaning>;

export type Means = keyof typeof meanings | 'other';

export interface Trouble {
  /** When it came last. */
  at: number;
  level: 'warn' | 'error';
  kind: TroubleKind;
  means: Means;
  /** The line as the log has it, shortened, for IT. */
  line: string;
  /** How often the same was said without anything else between. */
  times: number;
}

/** No more are told; who needs more reads the log. */
export const mostTroubles = 200;
/** Characters of a line that are told. */
const longestLine = 300;

/** What went wrong by the lines of the log, oldest first: the newest first, and what came again and again once. */
export function troublesIn(lines: readonly LoggedLine[]): Trouble[] {
  const troubles: Trouble[] = [];
  for (const { at, level, text } of lines) {
    if (level === 'info') continue;
    const line = withoutStack(text).slice(0, longestLine);
    const last = troubles.at(-1);
    if (last !== undefined && isSame(last, line))
      Object.assign(last, { at, level, line, times: last.times + 1 });
    else troubles.push({ at, level, ...meaningOf(text), line, times: 1 });
  }
  return troubles.slice(-mostTroubles).reverse();
}

function meaningOf(text: string): Pick<Trouble, 'kind' | 'means'> {
  for (const [means, { kind, pattern }] of Object.entries(meanings) as [keyof typeof meanings, Meaning][]) {
    if (pattern.test(text)) return { kind, means };
  }
  return { kind: 'other', means: 'other' };
}

/** Numbers count up in what is the same. */
function isSame({ line }: Trouble, other: string): boolean {
  return line.replace(/\d+/g, '0') === other.replace(/\d+/g, '0');
}

/** Where in the program it was, which helps nobody on a screen. */
function withoutStack(text: string): string {
  return text.replace(/ ⏎ at .*$/, '');
}
