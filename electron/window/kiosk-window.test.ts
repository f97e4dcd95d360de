import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Rectangle } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DisplayWishes } from './displays.policy.ts';
import { KioskWindows } from './kiosk-window.ts';

const display = (id: number, x: number) =>
  ({ id, bounds: { x, y: 0, width: 1920, height: 1080 } }) as Display;

/** A window that notes what is done to it. */
class Window extends EventEmitter {
  done: string[] = [];
  isGone = false;
  isLate = false;
  isFull: boolean;
  bounds: Rectangle;
  readonly late: (() => void)[] = [];
  readonly options: BrowserWindowConstructorOptions;
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 800, height = 600, kiosk = false } = options;
    this.bounds = { x, y, width, height };
    this.isFull = kiosk;
  }
  isDestroyed = () => this.isGone;
  destroy = () => {
    this.isGone = true;
    this.emit('closed');
  };
  getBounds = () => ({ ...this.bounds });
  isFullScreen = () => this.isFull;
  setBounds = (bounds: Rectangle) => {
    this.done.push(`moved to ${bounds.x}`);
    // A window in full screen stays where it is, and one on a slow X11 is in full screen for longer than it should.
    if (!this.isFull) this.bounds = { ...bounds };
  };
  setKiosk = (flag: boolean) => {
    this.done.push(flag ? 'locked' : 'unlocked');
    if (this.isLate) this.late.push(() => (this.isFull = flag));
    else this.isFull = flag;
  };
  /** The window manager gets to what it was asked for. */
  catchUp() {
    for (const run of this.late.splice(0)) run();
  }
  setAlwaysOnTop = (_flag: boolean, level: string) => this.done.push(`on top of ${level}`);
  focus = () => this.done.push('focused');
  restore = () => this.done.push('restored');
}

let displays: Display[];
let made: Window[];
let roles: string[];
let warnings: string[];
let lost: number;
let blurred: number;
let isPackaged: boolean;
const wishes: DisplayWishes = {
  mode: 'kiosk',
  width: 1280,
  height: 800,
  which: 'primary',
  coverOthers: true,
  isConsultation: false,
};

beforeEach(() => {
  [displays, made, roles, warnings, lost] = [[display(1, 0)], [], [], [], 0];
  [blurred, isPackaged] = [0, true];
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
    isPackaged,
    wishes: () => ({ ...wishes, ...more }),
    warn: (messages) => warnings.push(...messages),
    onMade: (_window, role) => roles.push(role),
    onBlur: () => {
      blurred += 1;
    },
    onLost: () => {
      lost += 1;
    },
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

describe('a window that loses the focus', () => {
  const blur = (more: Partial<DisplayWishes> = {}) => {
    displays = [display(1, 0), display(2, 1920)];
    const windows = open(more);
    for (const window of made) window.emit('blur');
    return windows;
  };

  test('is told of, a cover as well, and the kiosk’s own is the last to come to the front', () => {
    const windows = blur();
    expect(blurred).toBe(2);
    expect(windows.all).toEqual([made[roles.indexOf('cover')], made[roles.indexOf('kiosk')]]);
  });

  test('is not when it is a window for trying things out', () => {
    blur({ mode: 'windowed' });
    expect(blurred).toBe(0);
  });

  test('is not when a developer runs the kiosk', () => {
    isPackaged = false;
    blur();
    expect(blurred).toBe(0);
  });
});

test('a window whose page closed itself is lost, and one that has no place any more is not', () => {
  displays = [display(1, 0), display(2, 1920)];
  const windows = open();
  displays = [display(1, 0)];
  windows.arrange();
  const [kiosk, cover] = ['kiosk', 'cover'].map((role) => made[roles.indexOf(role)]);
  expect([cover?.isGone, lost]).toEqual([true, 0]);
  kiosk?.destroy();
  expect(lost).toBe(1);
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

describe('a window that stands as planned is left alone', () => {
  const doneAfter = (more: Partial<DisplayWishes>, change: () => void) => {
    const windows = open(more);
    const before = made.map(({ done }) => done.length);
    change();
    const { moved, isSettled } = windows.arrange();
    expect(isSettled).toBe(true);
    expect(moved).toEqual([]);
    return before.map((count, index) => made[index]?.done.slice(count).filter((what) => what !== 'focused'));
  };

  test('when nothing has changed', () => {
    displays = [display(1, 0), display(2, 1920)];
    expect(doneAfter({}, () => undefined)).toEqual([[], []]);
  });

  test('when another display comes', () => {
    expect(
      doneAfter({ which: 'all' }, () => {
        displays = [display(9, -1920), ...displays];
      }),
    ).toEqual([[]]);
    expect(made.map(({ options }) => options.x)).toEqual([0, -1920]);
  });
});

test('only the window whose display has moved is moved, and only that one is told of', () => {
  displays = [display(1, 0), display(2, 1920)];
  const windows = open({ which: 'all' });
  displays = [display(1, 0), display(2, 3000)];
  const { moved, isSettled } = windows.arrange();
  expect(moved).toEqual([made[1]]);
  expect(isSettled).toBe(false);
  expect(made.map(({ bounds }) => bounds.x)).toEqual([0, 3000]);
});

test('a window is told of again when its display moves again', () => {
  const windows = open();
  const told = [100, 200].map((x) => {
    displays = [display(1, x)];
    return windows.arrange().moved.length;
  });
  expect(told).toEqual([1, 1]);
});

test('a kiosk that lost its full screen enters it again, and nobody is told', () => {
  const windows = open();
  for (const window of made) window.isFull = false;
  expect(windows.arrange()).toEqual({ moved: [], isSettled: false });
  expect(made[0]?.isFull).toBe(true);
  expect(windows.arrange(1)).toEqual({ moved: [], isSettled: true });
});

test('a window manager that answers late gets the time that it needs, and the move is told of once', () => {
  const windows = open();
  const [window] = made;
  if (!window) throw new Error('no window was made');
  window.isLate = true;
  displays = [display(1, 500)];
  const told = [0, 1, 2, 3, 4].map((look) => {
    const { moved, isSettled } = windows.arrange(look);
    window.catchUp();
    return `${moved.length} ${isSettled ? 'settled' : 'not yet'}`;
  });
  expect(window.bounds.x).toBe(500);
  expect(window.isFull).toBe(true);
  expect(told).toEqual(['1 not yet', '0 not yet', '0 not yet', '0 not yet', '0 settled']);
});

test('in a window nothing is locked', () => {
  const windows = open({ mode: 'windowed' });
  displays = [display(1, 1920)];
  windows.arrange();
  expect(made[0]?.done).toEqual(['focused', 'moved to 2240', 'focused']);
});
