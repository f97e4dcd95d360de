import { beforeEach, describe, expect, test } from 'vitest';
import { Looking, lookEvery, lookSoon } from './looking.ts';

/** A folder as the system watches it. */
interface Watched {
  folder: string;
  /** Something came into it. */
  hear: () => void;
  /** The watch fails, as it does on some shares. */
  fail: () => void;
  isOpen: boolean;
}

let looks: number;
let isWaiting: boolean;
let look: () => Promise<void>;
let folder: string | null;
let watched: Watched[];
let canWatch: boolean;
/** What waits for its time, one thing at most. */
let next: { run: () => void; milliseconds: number } | null;
let lines: string[];
let looking: Looking;

beforeEach(() => {
  [looks, isWaiting, folder, watched, canWatch, next, lines] = [0, false, '/drop', [], true, null, []];
  look = async () => undefined;
  looking = new Looking({
    packs: {
      look: () => {
        looks += 1;
        return look();
      },
      get isWaiting() {
        return isWaiting;
      },
    },
    dropFolder: () => folder,
    watch: (path, hear) => {
      if (!canWatch) throw new Error('ENOENT');
      const each: Watched = { folder: path, hear, fail: () => undefined, isOpen: true };
      watched.push(each);
      const on = (_event: 'error', failed: () => void) => {
        each.fail = failed;
      };
      const close = () => {
        each.isOpen = false;
      };
      return { on, close };
    },
    later: (run, milliseconds) => {
      const waits = { run, milliseconds };
      next = waits;
      return () => {
        if (next === waits) next = null;
      };
    },
    log: { error: (line) => lines.push(line) },
  });
});

/** Lets the time pass to the next look, and the look end. */
async function pass(): Promise<void> {
  const waits = next;
  next = null;
  waits?.run();
  await new Promise(setImmediate);
}

async function begin(): Promise<void> {
  looking.begin();
  await pass();
}

describe('Where the system tells nothing of a folder', () => {
  beforeEach(() => {
    canWatch = false;
  });

  test('it is looked at all the same, again and again', async () => {
    await begin();
    for (const times of [1, 2, 3]) {
      expect([looks, next?.milliseconds]).toEqual([times, lookEvery]);
      await pass();
    }
  });

  test('each look tries anew to be told, for the folder may be there by then', async () => {
    await begin();
    canWatch = true;
    await pass();
    expect(watched).toMatchObject([{ folder: '/drop', isOpen: true }]);
  });
});

test('A look that fails is said in the log, and is not the last', async () => {
  look = () => Promise.reject(new Error('no disk'));
  await begin();
  expect(lines).toEqual(['content packs cannot be looked for: Error: no disk']);
  expect(next?.milliseconds).toBe(lookEvery);
  await pass();
  expect(looks).toBe(2);
});

test('What comes is looked at soon, and once for many words of the system', async () => {
  await begin();
  for (let word = 0; word < 5; word += 1) watched[0]?.hear();
  expect(next?.milliseconds).toBe(lookSoon);
  await pass();
  expect([looks, next?.milliseconds]).toEqual([2, lookEvery]);
});

test('What is still being copied is looked at soon', async () => {
  isWaiting = true;
  await begin();
  expect(next?.milliseconds).toBe(lookSoon);
});

test('A watch that fails is given up, the looks go on, and the next one watches anew', async () => {
  await begin();
  watched[0]?.fail();
  expect([watched[0]?.isOpen, next?.milliseconds]).toEqual([false, lookEvery]);
  await pass();
  expect(watched.map(({ isOpen }) => isOpen)).toEqual([false, true]);
});

test('Another folder in the settings is watched instead, and a late failure of the old watch is none of the new one', async () => {
  await begin();
  folder = '/other';
  await pass();
  watched[0]?.fail();
  await pass();
  expect(watched.map(({ folder: path, isOpen }) => [path, isOpen])).toEqual([
    ['/drop', false],
    ['/other', true],
  ]);
  folder = null;
  await pass();
  expect(watched.map(({ isOpen }) => isOpen)).toEqual([false, false]);
});
