/** What an attempt to get out of the kiosk is, as data. */
import type { RowId } from './rows.ts';

/** Shares of the page's width and height, from 0 to 1, from its top left. */
export type Place = readonly [x: number, y: number];

/** Addresses outside the kiosk that notice whoever comes, on this machine, so that an attempt can succeed without a network. */
export interface Outside {
  /** For example `http://127.0.0.1:40123`; every connection to it is counted. */
  origin: string;
  /** A file with text in it, which a page must not read: an absolute path. */
  file: string;
}

/**
 * @param given the places outside, and what the attempt gives along, in which `ORIGIN` and `FILE` have been filled in
 */
export type Script = (given: Outside & { argument: string }) => unknown;

/** How something is tried. Each is done by real input or by a real script, never by calling the lock. */
export type Act =
  /** Keys of a real keyboard, under X's names (`ctrl+t`), one after the other. */
  | { by: 'keys'; keys: readonly string[] }
  /** A button of a mouse (1 left, 2 middle, 3 right, 8 back, 9 forward), pressed at one place and let go at another. */
  | { by: 'mouse'; button: 1 | 2 | 3 | 8 | 9; at: Place; to?: Place; times?: number; held?: 'ctrl' | 'shift' }
  /** The wheel of a mouse (4 up, 5 down), with a key held. */
  | { by: 'wheel'; button: 4 | 5; times: number; held: 'ctrl' | 'shift' | 'alt' }
  /** Fingers on the glass: where each of them is, from one moment to the next; then all are lifted. */
  | { by: 'touch'; moments: readonly (readonly Place[])[]; times?: number }
  /** One finger that lies still for so many milliseconds. */
  | { by: 'hold'; at: Place; lasts: number; tapCount?: number }
  /** Two fingers that pinch by the browser's own gesture; a factor below 1 brings them together. */
  | { by: 'pinch'; at: Place; factor: number }
  /** Something that is dragged in from another window and dropped. */
  | { by: 'drop'; at: Place; what: 'file' | 'link' | 'text' | 'image' }
  /**
   * A script in the page's own world, as hostile content would run. It gives what it has reached, in a few words; '' or
   * anything that is no text is nothing. It is sent as source: it must not use anything from outside itself but its one argument.
   */
  | { by: 'script'; run: Script; argument?: string }
  /** A question to the shell about a permission, as Electron would put it. */
  | { by: 'permission'; name: string; how: 'request' | 'check' | 'device' }
  /** Somebody closes the window from a task bar or a window list. */
  | { by: 'close-window' };

export const groups = {
  keys: 'keys of a browser',
  desktop: 'keys of a desktop and a keyboard',
  mouse: 'a mouse',
  touch: 'fingers',
  links: 'links, windows, addresses',
  files: 'files, clipboard, printing',
  permissions: 'permissions',
  script: 'a hostile script in the page',
  network: 'the network',
  windows: 'other windows',
} as const;
export type Group = keyof typeof groups;

export interface Attempt {
  /** Unique, in small letters and dashes. */
  id: string;
  group: Group;
  row: RowId;
  /** What is tried, in words that go on after “somebody tries to”. */
  tries: string;
  acts: readonly Act[];
  /** What would count as out, besides what counts as out for every attempt (judge.ts). */
  out: string;
  /** Who stops it: a file of the lock, or the part of the preview that stands for Electron there. */
  stoppedBy: string;
}
