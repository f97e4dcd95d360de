import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCovered, PageKeeper, type Watch } from './page-keeper.ts';

const page = 'app://anteroom/index.html';
const safe = 'app://anteroom/safe.html';
const cover = 'app://anteroom/cover.html';

/** A page as far as its keeper knows it: it notes what is loaded, and loading ends as the test says. */
class Page extends EventEmitter {
  loaded: string[] = [];
  crashed = 0;
  isGone = false;
  broken = new Set<string>();
  painted = 0;
  /** What a picture of the window shows; null where none can be had. */
  picture: number[] | null = [0, 0, 0, 255, 90, 90, 90, 255];
  capturePage = () =>
    this.picture === null
      ? Promise.reject(new Error('Current display surface not available for capture'))
      : Promise.resolve({ isEmpty: () => false, toBitmap: () => Uint8Array.from(this.picture ?? []) });
  /** The addresses to which something could lead back. */
  behind: string[] = [];
  navigationHistory = {
    clear: () => {
      this.behind = [];
    },
  };
  invalidate = () => {
    this.painted += 1;
  };
  isDestroyed = () => this.isGone;
  forcefullyCrashRenderer = () => {
    this.crashed += 1;
  };
  loadURL = (url: string) => {
    this.behind.push(...this.loaded.slice(-1));
    this.loaded.push(url);
    return this.broken.has(url) ? Promise.reject(new Error('ERR_FAILED')) : Promise.resolve();
  };
  crash(reason = 'crashed') {
    this.emit('render-process-gone', {}, { reason, exitCode: 5 });
  }
  get contents() {
    return this as unknown as WebContents;
  }
}

let shown: Page;
let log: string[];
let events: string[];
let isQuitting: boolean;
let asked: number;
/** Whether a page answers at once when it is asked. */
let isAnswering: boolean;
let keeper: PageKeeper;
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  shown = new Page();
  [log, events, isQuitting, asked, isAnswering] = [[], [], false, 0, true];
  watch = {
    now: () => Date.now(),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    log: (message) => log.push(message),
    isQuitting: () => isQuitting,
    giveUp: () => events.push('gave up'),
    recovered: () => events.push('recovered'),
    ask: () => {
      asked += 1;
      if (isAnswering) keeper.heard();
    },
    size: () => ({ width: 1920, height: 1080 }),
  };
});
afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const keep = (first: 'page' | 'safe' = 'page') => {
  keeper = new PageKeeper(shown.contents, watch);
  keeper.start(first);
  return keeper;
};

describe('a load that overtakes another', () => {
  const isAborted = Object.assign(new Error("ERR_ABORTED (-3) loading 'app://anteroom/'"), { errno: -3 });
  /** A page whose loads end by hand; how each ends is told by the order in which they began. */
  const byHand = () => {
    const ends: { well: () => void; badly: (error: Error) => void }[] = [];
    shown.loadURL = (url) => {
      shown.loaded.push(url);
      return new Promise((well, badly) => ends.push({ well, badly }));
    };
    return ends;
  };

  test('goes on although it is told of the other’s end, and nothing leads back from it', async () => {
    const ends = byHand();
    keep().anew();
    shown.behind = ['about:blank'];
    for (const { badly } of ends) badly(isAborted);
    await pass(1);
    expect(shown.loaded).toEqual([page, page]);
    shown.emit('did-finish-load');
    expect([shown.behind, log]).toEqual([[], []]);
  });

  test('gives way to the safe screen when it ends neither well nor badly and the page stays silent', async () => {
    const ends = byHand();
    keep().anew();
    for (const { badly } of ends) badly(isAborted);
    await pass(60_000);
    expect(shown.loaded).toEqual([page, page, safe]);
  });

  test('that is the only one is taken at its word', async () => {
    const ends = byHand();
    keep();
    ends[0]?.badly(isAborted);
    await pass(1);
    expect(shown.loaded).toEqual([page, safe]);
  });
});

describe('a page that cannot be shown', () => {
  test('gives way to the safe screen, and is tried again every five minutes', async () => {
    shown.broken.add(page);
    keep();
    await pass(1);
    expect(shown.loaded).toEqual([page, safe]);
    await pass(5 * 60_000);
    expect(shown.loaded).toEqual([page, safe, page, safe]);
    shown.broken.clear();
    await pass(5 * 60_000);
    expect(shown.loaded.at(-1)).toBe(page);
  });

  test('leaves the window as it is when even the safe screen fails, and is tried again all the same', async () => {
    shown.broken = new Set([page, safe]);
    keep();
    await pass(1);
    expect(log.at(-1)).toBe('the safe screen cannot be shown (ERR_FAILED)');
    await pass(5 * 60_000);
    expect(shown.loaded).toEqual([page, safe, page, safe]);
  });

  test('is left alone while the kiosk ends', async () => {
    shown.broken.add(page);
    keep();
    isQuitting = true;
    await pass(1);
    expect(shown.loaded).toEqual([page]);
  });

  test('is left alone when its window is gone', async () => {
    shown.broken.add(page);
    keep();
    shown.isGone = true;
    await pass(10 * 60_000);
    expect(shown.loaded).toEqual([page]);
  });
});

describe('a page that stays silent', () => {
  test('is taken for a blank one after half a minute', async () => {
    keep();
    await pass(30_000);
    expect(shown.loaded).toEqual([page, safe]);
    expect(log).toEqual(['the page was loaded and stayed silent']);
  });

  test('is not, once it called the bridge', async () => {
    keep();
    await pass(29_000);
    keeper.heard();
    await pass(10 * 60_000);
    expect(shown.loaded).toEqual([page]);
  });

  test('and calls the bridge at last, while the safe screen is on its way, is tried again all the same', async () => {
    keep();
    await pass(30_000);
    keeper.heard();
    await pass(5 * 60_000);
    expect(shown.loaded).toEqual([page, safe, page]);
  });

  test('is watched again after a crash', async () => {
    keep();
    keeper.heard();
    shown.crash();
    await pass(31_000);
    expect(shown.loaded).toEqual([page, page, safe]);
  });
});

describe('a page that crashes', () => {
  test('is loaded again, and told that it recovered', async () => {
    keep();
    shown.crash('oom');
    await pass(1);
    expect(shown.loaded).toEqual([page, page]);
    expect(events).toEqual(['recovered']);
    expect(log).toEqual(['the page is gone (oom, 5)']);
  });

  test('four times within a minute ends the kiosk', async () => {
    keep();
    for (let crash = 0; crash < 4; crash += 1) {
      shown.crash();
      await pass(10_000);
    }
    expect(events).toEqual(['recovered', 'recovered', 'recovered', 'gave up']);
  });

  test('once every 21 seconds is loaded again for ever', async () => {
    keep();
    for (let crash = 0; crash < 100; crash += 1) {
      shown.crash();
      await pass(21_000);
      keeper.heard();
    }
    expect(events).toEqual(Array.from({ length: 100 }, () => 'recovered'));
  });

  test('while it is loading is judged by the newest load', async () => {
    let failFirst: (error: Error) => void = () => undefined;
    const { loadURL } = shown;
    shown.loadURL = (url) => {
      shown.loadURL = loadURL;
      shown.loaded.push(url);
      return new Promise((_, reject) => {
        failFirst = reject;
      });
    };
    keep();
    shown.crash();
    await pass(1);
    failFirst(new Error('ERR_ABORTED'));
    await pass(1);
    expect(shown.loaded).toEqual([page, page]);
  });

  test('while the kiosk ends may go', async () => {
    keep();
    isQuitting = true;
    shown.crash();
    await pass(10 * 60_000);
    expect(shown.loaded).toEqual([page]);
  });

  test('on the safe screen, while the kiosk ends, may go too', async () => {
    keep('safe');
    isQuitting = true;
    shown.crash();
    await pass(10 * 60_000);
    expect(shown.loaded).toEqual([safe]);
  });
});

test('a last call of a page that has crashed does not keep it from being loaded again', async () => {
  keep();
  shown.crash();
  keeper.heard();
  await pass(1);
  expect(shown.loaded).toEqual([page, page]);
});

test('a page that calls the bridge while it cannot be shown is tried again all the same', async () => {
  shown.broken.add(page);
  keep();
  await pass(1);
  keeper.heard();
  await pass(5 * 60_000);
  expect(shown.loaded).toEqual([page, safe, page, safe]);
});

describe('a page that hangs', () => {
  test('is crashed on purpose after 15 seconds', async () => {
    keep();
    shown.emit('unresponsive');
    await pass(14_999);
    expect(shown.crashed).toBe(0);
    await pass(1);
    expect(shown.crashed).toBe(1);
  });

  test('and comes back in time is left alone', async () => {
    keep();
    shown.emit('unresponsive');
    await pass(10_000);
    shown.emit('responsive');
    await pass(60_000);
    expect(shown.crashed).toBe(0);
  });

  test('and crashes by itself is not crashed a second time', async () => {
    keep();
    shown.emit('unresponsive');
    shown.crash();
    await pass(15_000);
    expect(shown.crashed).toBe(0);
  });
});

describe('a page that freezes while nobody touches it', () => {
  test('is crashed on purpose within 15 seconds, and loaded again', async () => {
    keep();
    keeper.heard();
    await pass(60_000);
    isAnswering = false;
    await pass(15_000);
    expect(shown.crashed).toBe(1);
    expect(log).toEqual(['the page hangs: it does not answer']);
    shown.crash('killed');
    await pass(1);
    expect(shown.loaded).toEqual([page, page]);
  });

  test('while it is still loading is left to the end of patience with a silent page', async () => {
    isAnswering = false;
    keep();
    await pass(29_000);
    expect(asked).toBe(0);
    expect(shown.crashed).toBe(0);
  });

  test('while the kiosk ends is left alone', async () => {
    isAnswering = false;
    keep();
    keeper.heard();
    isQuitting = true;
    await pass(60_000);
    expect(shown.crashed).toBe(0);
  });

  test('while the machine sleeps is left alone, and found when it wakes', async () => {
    isAnswering = false;
    keep();
    keeper.heard();
    keeper.hidden('sleep', true);
    await pass(3_600_000);
    expect([asked, shown.crashed]).toEqual([0, 0]);
    keeper.hidden('sleep', false);
    await pass(15_000);
    expect(shown.crashed).toBe(1);
  });

  test('and was crashed is not asked before it has called again', async () => {
    isAnswering = false;
    keep();
    keeper.heard();
    await pass(15_000);
    shown.crash('killed');
    await pass(20_000);
    expect([asked, shown.crashed]).toEqual([1, 1]);
  });
});

/** All of one colour. */
const blank = [9, 9, 9, 255, 9, 9, 9, 255];

describe('a page that is white', () => {
  test('is painted anew at once, crashed on purpose five seconds later, and loaded again', async () => {
    keep();
    keeper.heard();
    await pass(60_000);
    shown.picture = blank;
    await pass(2500);
    expect([shown.painted, shown.crashed]).toEqual([1, 0]);
    await pass(5000);
    expect([shown.painted, shown.crashed]).toEqual([1, 1]);
    expect(log).toEqual(['the page is white: nothing could be seen on it, look after look']);
  });

  test('while the machine sleeps is not looked at, and gets its whole time when it wakes', async () => {
    keep();
    keeper.heard();
    await pass(60_000);
    shown.picture = blank;
    await pass(5000);
    keeper.hidden('sleep', true);
    await pass(3_600_000);
    keeper.hidden('sleep', false);
    await pass(10_999);
    expect(shown.crashed).toBe(0);
    await pass(1);
    expect(shown.crashed).toBe(1);
  });

  test('from the start gives way to the safe screen; that is seen, and so the page is loaded anew', async () => {
    shown.picture = blank;
    keep();
    keeper.heard();
    await pass(11_000);
    expect(shown.loaded).toEqual([page, safe]);
    shown.picture = [0, 0, 0, 255, 9, 9, 9, 255];
    await pass(1000);
    expect(shown.loaded).toEqual([page, safe, page]);
    keeper.heard();
    shown.picture = blank;
    await pass(11_000);
    expect(shown.crashed).toBe(1);
  });

  test('and whose safe screen is white as well, though pictures were seen before, ends the kiosk', async () => {
    shown.broken.add(page);
    keep();
    await pass(5000);
    shown.picture = blank;
    await pass(8000);
    expect(events).toEqual(['gave up']);
  });

  test('because it is asleep, outside the opening hours, is black on purpose', async () => {
    keep();
    keeper.heard();
    await pass(5000);
    keeper.told('asleep');
    shown.picture = blank;
    await pass(3_600_000);
    expect([shown.painted, shown.crashed]).toEqual([0, 0]);
    keeper.told('home');
    await pass(11_000);
    expect(shown.crashed).toBe(1);
  });

  test('because staff look at a picture of one colour is left alone', async () => {
    keep();
    keeper.heard();
    await pass(5000);
    keeper.told('staff');
    shown.picture = blank;
    await pass(60_000);
    expect([shown.painted, shown.crashed]).toEqual([0, 0]);
  });

  test('because a consultant wants it dark is left alone, also after it was loaded anew, until it is not wanted any more', async () => {
    keep();
    keeper.heard();
    await pass(5000);
    keeper.darkened(true);
    shown.picture = blank;
    await pass(60_000);
    keeper.anew();
    keeper.heard();
    await pass(60_000);
    expect([shown.painted, shown.crashed]).toEqual([0, 0]);
    keeper.darkened(false);
    await pass(20_000);
    expect(shown.crashed).toBeGreaterThan(0);
  });

  test('after it has crashed in its sleep is found', async () => {
    keep();
    keeper.heard();
    await pass(5000);
    keeper.told('asleep');
    shown.crash();
    shown.picture = blank;
    await pass(1);
    keeper.heard();
    await pass(11_000);
    expect(shown.crashed).toBe(1);
  });

  test('while the kiosk ends is left alone', async () => {
    keep();
    keeper.heard();
    await pass(5000);
    shown.picture = blank;
    isQuitting = true;
    await pass(60_000);
    expect([shown.painted, shown.crashed]).toEqual([0, 0]);
  });
});

test('where the system gives black pictures of every window, the page is shown after one test, and stays', async () => {
  shown.picture = blank;
  keep();
  const lives = setInterval(() => keeper.heard(), 1000);
  await pass(3_600_000);
  clearInterval(lives);
  expect(shown.loaded).toEqual([page, safe, page]);
  expect([shown.crashed, events]).toEqual([0, []]);
});

describe('a window of which no picture can be had', () => {
  test('is taken for covered, and left alone', async () => {
    keep();
    keeper.heard();
    await pass(5000);
    shown.picture = null;
    await pass(3_600_000);
    expect([shown.painted, shown.crashed]).toEqual([0, 0]);
  });

  test('is white once the graphics process was lost', async () => {
    keep();
    keeper.heard();
    await pass(5000);
    shown.picture = null;
    keeper.graphicsLost();
    expect(shown.painted).toBe(1);
    await pass(13_000);
    expect(shown.crashed).toBe(1);
  });

  test('and that never gets an answer either is no different', async () => {
    keep();
    keeper.heard();
    await pass(5000);
    shown.capturePage = () => new Promise<never>(() => undefined);
    keeper.graphicsLost();
    await pass(26_000);
    expect(shown.crashed).toBe(1);
  });
});

test('nothing leads back from the page to the safe screen, nor from that to the page', async () => {
  keep('safe');
  await pass(1);
  expect([shown.loaded, shown.behind]).toEqual([[safe], []]);
  await pass(5 * 60_000);
  expect([shown.loaded, shown.behind]).toEqual([[safe, page], []]);
});

test('a page that is seen stands for ever, however still it is', async () => {
  keep();
  keeper.heard();
  await pass(24 * 3_600_000);
  expect([shown.loaded, shown.painted, shown.crashed]).toEqual([[page], 0, 0]);
});

test('the safe screen, which has no bridge, is asked nothing, even if the page called at last', async () => {
  isAnswering = false;
  keep();
  await pass(30_000);
  keeper.heard();
  await pass(60_000);
  expect([asked, shown.crashed]).toEqual([0, 0]);
});

test('after crash loops the safe screen comes first, and the page five minutes later', async () => {
  keep('safe');
  await pass(5 * 60_000 - 1);
  expect(shown.loaded).toEqual([safe]);
  await pass(1);
  expect(shown.loaded).toEqual([safe, page]);
});

test('a preload that fails is written to the log', () => {
  keep();
  shown.emit('preload-error', {}, '/app/preload.cjs', new Error('broken'));
  expect(log).toEqual(['the preload failed: broken']);
});

describe('a cover', () => {
  test('that cannot be loaded is written to the log', async () => {
    shown.broken.add(cover);
    keepCovered(shown.contents, watch);
    await pass(1);
    expect(log).toEqual(['a display cannot be covered']);
  });

  test('that crashes is loaded again after a second', async () => {
    keepCovered(shown.contents, watch);
    shown.crash();
    await pass(1000);
    expect(shown.loaded).toEqual([cover, cover]);
  });

  test('whose display is gone is not', async () => {
    keepCovered(shown.contents, watch);
    shown.crash();
    shown.isGone = true;
    await pass(1000);
    expect(shown.loaded).toEqual([cover]);
  });
});
