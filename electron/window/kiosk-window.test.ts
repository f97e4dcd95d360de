import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Display } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import type { DisplayWishes } from './displays.policy.ts';
import { KioskWindows } from './kiosk-window.ts';

const display = (id: number, x: number) =>
  ({ id, bounds: { x, y: 0, width: 1920, height: 1080 } }) as Display;

/** A window that notes what is done to it. */
class Window extends EventEmitter {
  done: string[] = [];
  isGone = false;
  readonly options: BrowserWindowConstructorOptions;
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  isDestroyed = () => this.isGone;
  destroy = () => {
    this.isGone = true;
  };
  setBounds = ({ x }: { x: number }) => this.done.push(`moved to ${x}`);
  setKiosk = (flag: boolean) => this.done.push(flag ? 'locked' : 'unlocked');
  setAlwaysOnTop = (_flag: boolean, level: string) => this.done.push(`on top of ${level}`);
  focus = () => this.done.push('focused');
  restore = () => this.done.push('restored');
}

let displays: Display[];
let made: Window[];
let roles: string[];
let warnings: string[];
const wishes: DisplayWishes = {
  mode: 'kiosk',
  width: 1280,
  height: 800,
  which: 'primary',
  coverOthers: true,
};

beforeEach(() => {
  [displays, made, roles, warnings] = [[display(1, 0)], [], [], []];
});

const open = (more: Partial<DisplayWishes> = {}) => {
  const windows = new KioskWindows({
    screen: { getAllDisplays: () => displays, getPrimaryDisplay: () => displays[0] ?? display(0, 0) },
    make: (options) => {
      const window = new Window(options);
      made.push(window);
      return window as unknown as BrowserWindow;
    },
    preload: '/app/preload.cjs',
    isPackaged: true,
    wishes: () => ({ ...wishes, ...more }),
    warn: (message) => warnings.push(message),
    onMade: (_window, role) => roles.push(role),
  });
  windows.arrange();
  return windows;
};

test('without any display nothing is opened, and it is said', () => {
  displays = [];
  open();
  expect(made).toEqual([]);
  expect(warnings).toEqual(['no display is connected']);
});

test('all displays unplugged leave the windows as they are', () => {
  const windows = open();
  displays = [];
  windows.arrange();
  expect(made.map(({ isGone }) => isGone)).toEqual([false]);
});

test('a display that is not there is said, and the primary one is used', () => {
  open({ which: 3 });
  expect(made[0]?.options).toMatchObject({ x: 0 });
  expect(warnings).toEqual(['there is no display 3; the primary one is used']);
});

test('a screen on which nobody could read is said', () => {
  open({ mode: 'windowed', width: 640, height: 480 });
  expect(warnings).toEqual([expect.stringContaining('640 × 480 points')]);
});

test('a new display is covered, and goes with its cover', () => {
  const windows = open();
  displays = [display(1, 0), display(2, 1920)];
  windows.arrange();
  expect(roles).toEqual(['kiosk', 'cover']);
  displays = [display(1, 0)];
  windows.arrange();
  expect(made.map(({ isGone }) => isGone)).toEqual([false, true]);
});

test('the kiosk moves to the display that is left, and is not made anew', () => {
  const windows = open();
  displays = [display(2, 1920)];
  windows.arrange();
  expect(made).toHaveLength(1);
  expect(made[0]?.done).toEqual([
    'on top of screen-saver',
    'focused',
    'unlocked',
    'moved to 1920',
    'locked',
    'focused',
  ]);
});

test('a window that was destroyed is made anew', () => {
  const windows = open();
  made[0]?.destroy();
  expect(windows.kiosks).toEqual([]);
  windows.arrange();
  expect(roles).toEqual(['kiosk', 'kiosk']);
});

test('a kiosk that is minimised comes back', () => {
  open();
  made[0]?.emit('minimize');
  expect(made[0]?.done.at(-1)).toBe('restored');
});

test('in a window nothing is locked', () => {
  const windows = open({ mode: 'windowed' });
  windows.arrange();
  expect(made[0]?.done).toEqual(['focused', 'moved to 320', 'focused']);
});
