/** Random touches, swipes, long presses, many fingers and keys, as fast as the page takes them: what a child does, or a faulty panel. */
import type { CDPSession, Page } from 'playwright-core';
import { asksToLeave } from '../../electron/window/way-back.policy.ts';
import { type Chance, chanceOf } from '../recovery/chance.ts';
import { Diary } from '../recovery/diary.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { installLeapingClock } from './clock.ts';

export interface Played {
  inputs: number;
  /** How many of each kind. */
  kinds: Record<string, number>;
  /** Visits that ended, as far back as the log goes. */
  sessions: number;
  /** What the log called an error. */
  errors: string[];
}

const size = { width: 1366, height: 768 };

/** Inputs that are on their way at once: the page takes them one after the other, and nobody waits for each. */
const atOnce = 25;

/** Letters, what leads on a keyboard, and what a browser or a system would act on. */
const keys = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789 ',
  ...['Enter', 'Escape', 'Tab', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ContextMenu'],
  ...Array.from({ length: 12 }, (_, at) => `F${at + 1}`),
];

/** How the browser is told of keys that are held meanwhile. */
const modifierBits = { alt: 1, control: 2, meta: 4, shift: 8 } as const;

type Kind = 'tap' | 'swipe' | 'long press' | 'many fingers' | 'lost finger' | 'key';
const kinds: readonly Kind[] = [
  ...Array<Kind>(8).fill('tap'),
  ...Array<Kind>(3).fill('swipe'),
  'long press',
  ...Array<Kind>(2).fill('many fingers'),
  'lost finger',
  ...Array<Kind>(4).fill('key'),
];

/** @throws Error when attract does not come back after the last input, though nobody is there any more */
export async function play(
  seed: number,
  inputs: number,
  progress: (words: string) => void = () => undefined,
): Promise<Played> {
  const kiosk = await launchKiosk({
    size,
    config: { clinicName: 'Ward 3', country: 'us', languages: ['en', 'es'] },
  });
  try {
    const page = await kiosk.page();
    await page.locator('[data-screen="attract"]').waitFor();
    await installLeapingClock(page);
    const played = await playOn(page, chanceOf(seed), inputs, progress);
    return { ...played, ...(await afterwards(kiosk, page)) };
  } catch (error) {
    throw new Error(`${error}\nThe kiosk said:\n${kiosk.log().slice(-20).join('\n')}`);
  } finally {
    await kiosk.close();
  }
}

async function playOn(page: Page, chance: Chance, inputs: number, progress: (words: string) => void) {
  const cdp = await page.context().newCDPSession(page);
  const counts: Record<string, number> = {};
  const began = performance.now();
  for (let done = 0; done < inputs; ) {
    const batch: Promise<unknown>[] = [];
    for (; batch.length < atOnce && done < inputs; done += 1) {
      const kind = chance.oneOf(kinds);
      counts[kind] = (counts[kind] ?? 0) + 1;
      batch.push(inputOf[kind](cdp, chance));
    }
    // The hand rests: mostly for moments, at times for so long that the visit ends.
    const rest = chance.below(10) === 0 ? chance.below(200_000) : chance.below(8000);
    batch.push(page.evaluate((milliseconds) => window.leapingClock.leap(milliseconds), rest));
    await Promise.all(batch);
    if (done % 5000 < atOnce)
      progress(`${done} inputs in ${Math.round((performance.now() - began) / 1000)} s`);
  }
  await cdp.detach();
  return { inputs, kinds: counts };
}

async function afterwards(kiosk: Kiosk, page: Page): Promise<Pick<Played, 'sessions' | 'errors'>> {
  await page.evaluate(() => window.leapingClock.leap(3_600_000));
  await page.locator('[data-screen="attract"]').waitFor();
  const told = new Diary(kiosk.dataFolder).lines();
  return {
    sessions: told.filter(({ words }) => words === 'session: reset').length,
    errors: kiosk.log().filter((line) => line.startsWith('anteroom: error')),
  };
}

function somewhere(chance: Chance): { x: number; y: number } {
  return { x: chance.below(size.width), y: chance.below(size.height) };
}

async function touch(
  cdp: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: { x: number; y: number }[],
) {
  const touchPoints = points.map((point, id) => ({ ...point, id }));
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
}

const inputOf: Readonly<Record<Kind, (cdp: CDPSession, chance: Chance) => Promise<unknown>>> = {
  tap: (cdp, chance) =>
    Promise.all([touch(cdp, 'touchStart', [somewhere(chance)]), touch(cdp, 'touchEnd', [])]),
  swipe: (cdp, chance) => {
    const [from, to] = [somewhere(chance), somewhere(chance)];
    const on = (part: number) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    return Promise.all([
      touch(cdp, 'touchStart', [from]),
      ...[0.3, 0.6, 1].map((part) => touch(cdp, 'touchMove', [on(part)])),
      touch(cdp, 'touchEnd', []),
    ]);
  },
  'long press': (cdp, chance) => {
    const at = somewhere(chance);
    return Promise.all([
      touch(cdp, 'touchStart', [at]),
      cdp.send('Runtime.evaluate', { expression: 'leapingClock.leap(2500)' }),
      touch(cdp, 'touchEnd', []),
    ]);
  },
  'many fingers': (cdp, chance) => {
    const fingers = Array.from({ length: 2 + chance.below(8) }, () => somewhere(chance));
    return Promise.all([
      ...fingers.map((_, count) => touch(cdp, 'touchStart', fingers.slice(0, count + 1))),
      touch(
        cdp,
        'touchMove',
        fingers.map(({ x, y }) => ({ x: (x + 30) % size.width, y })),
      ),
      touch(cdp, 'touchEnd', []),
    ]);
  },
  'lost finger': (cdp, chance) =>
    Promise.all([
      touch(cdp, 'touchStart', [somewhere(chance)]),
      cdp.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] }),
    ]),
  key: (cdp, chance) => {
    const key = chance.oneOf(keys);
    const wanted = chance.below(5) === 0 ? chance.below(16) : 0;
    const modifiers = endsTheKiosk(key, wanted) ? 0 : wanted;
    const text = key.length === 1 ? { text: key } : {};
    return Promise.all([
      cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: codeOf(key), modifiers, ...text }),
      cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: codeOf(key), modifiers }),
    ]);
  },
};

/** Whether it is the way back of whoever develops the kiosk, which no packaged one has. */
function endsTheKiosk(key: string, modifiers: number): boolean {
  const holds = (bit: number) => (modifiers & bit) !== 0;
  const { alt, control, meta, shift } = modifierBits;
  const held = { alt: holds(alt), control: holds(control), meta: holds(meta), shift: holds(shift) };
  return asksToLeave({ type: 'keyDown', code: codeOf(key), ...held }, false);
}

function codeOf(key: string): string {
  if (/^[a-z]$/.test(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return key === ' ' ? 'Space' : key;
}
