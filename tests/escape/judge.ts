/** Whether somebody is out, by what is there afterwards: pure, and of every attempt alike. */

/** What can be seen of a kiosk, or of a plain browser, at one moment. */
export interface Sight {
  /** The page's address; null when it does not answer. */
  address: string | null;
  /** Whether this is still the page that was there when the stage was set, and not another one of the same address. */
  isSamePage: boolean;
  /** Every page, tab and tool window of the browser, by its address. */
  targets: readonly string[];
  /** Visible windows on the display, menus and dialogs included; null where there is no display. */
  windows: readonly string[] | null;
  /** Whether one window covers the whole display and has the keyboard; null where there is no display. */
  isInFront: boolean | null;
  /** Whether a key that is allowed still reaches the page. */
  hearsKeys: boolean;
  /** Device pixels for a CSS pixel, and how far the page is pinched. */
  zoom: readonly [ratio: number, pinch: number];
  /** The screen that is shown, by its name in the page. */
  screen: string | null;
  /** Keys, buttons and menus that reached the page and may not, since the last look. */
  seen: readonly string[];
  /** What was selected or copied, since the last look. */
  selected: string;
  /** Files that were not there when the stage was set. */
  files: readonly string[];
  /** What was handed to another program, or asked of the network outside. */
  handed: readonly string[];
  /** Programs that were not there when the stage was set. */
  programs: readonly string[];
}

export type Verdict =
  /** Nothing has changed. */
  | 'stayed'
  /** It was gone for a moment, and came back by itself as it was. */
  | 'came back'
  | 'out'
  /** It could not be tried, which proves nothing. */
  | 'not made';

export interface Judged {
  verdict: Verdict;
  /** Every sign of being out, in words. */
  signs: readonly string[];
}

/**
 * Every sign that somebody has got somewhere, from how it was before to how it is after.
 *
 * @param reached what the attempt itself reports, '' for nothing
 */
export function signsOf(before: Sight, after: Sight, reached: string): string[] {
  const fresh = (now: readonly string[] | null, then: readonly string[] | null) =>
    added(now ?? [], then ?? []);
  const signs = [
    reached,
    after.address === null && 'the page does not answer',
    after.address !== null && after.address !== before.address && `the page is ${after.address}`,
    after.address !== null && !after.isSamePage && 'the page was loaded anew',
    after.screen === null && after.address !== null && 'the page shows no screen of the kiosk',
    ...fresh(after.targets, before.targets).map((target) => `a page or tool opened: ${target}`),
    ...fresh(after.windows, before.windows).map((window) => `a window opened: ${window}`),
    after.isInFront === false && 'it is not in front, over the whole display',
    !after.hearsKeys && 'the keyboard is elsewhere',
    String(after.zoom) !== String(before.zoom) && `the zoom is ${after.zoom.join(', pinched ')}`,
    after.seen.length > 0 && `the page was given ${after.seen.join(', ')}`,
    after.selected !== '' && `text could be taken: ${after.selected}`,
    ...fresh(after.files, before.files).map((file) => `a file was written: ${file}`),
    ...fresh(after.handed, before.handed).map((what) => `it went outside: ${what}`),
    ...fresh(after.programs, before.programs).map((program) => `a program was started: ${program}`),
  ];
  return signs.filter((sign): sign is string => typeof sign === 'string' && sign !== '');
}

/** Signs of having been away that need not last: the page was loaded anew, or its window closed and opened again. */
const passing =
  /^(the page was loaded anew|the page does not answer|the page shows no screen|the keyboard is elsewhere|it is not in front|the kiosk ended with code 70$)/;

/**
 * @param atOnce the signs just after the attempt
 * @param later those after the kiosk was given its time to come back
 */
export function judge(atOnce: readonly string[], later: readonly string[]): Judged {
  const signs = [...new Set([...atOnce, ...later])];
  if (signs.length === 0) return { verdict: 'stayed', signs };
  const isBack = later.length === 0 && atOnce.every((sign) => passing.test(sign));
  return { verdict: isBack ? 'came back' : 'out', signs };
}

/** What is in the one list more often than in the other. */
function added(now: readonly string[], then: readonly string[]): string[] {
  const left = [...then];
  return now.filter((each) => {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
