/** Fingers as they are: they lie too long, roll, shake, and their ends are lost. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { handsPace, holdAt, type Point, swipeAcross, trembleOver } from '../support/touch.ts';
import { withBuiltPage } from './support/built-page.ts';
import { type OpenPage, type PageOptions, withPage } from './support/page.ts';
import { goTo, openFirstDeck, screen, touch, waitUntilAsked } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

type Finger = Point & { id?: number };

interface Hand {
  touches: (...points: Finger[]) => Promise<unknown>;
  moves: (...points: Finger[]) => Promise<unknown>;
  lifts: (...points: Finger[]) => Promise<unknown>;
  /** Touches one point after the other, each 120 ms after the last by the touch screen's clock. */
  trembles: (...points: Point[]) => Promise<void>;
}

/** Runs a test in the first deck of a page of its own, with a hand on its glass. */
async function inDeck(
  run: (open: OpenPage & { hand: Hand }) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  await withPage(browser(), options, async (open) => {
    await openFirstDeck(open.page);
    await open.page.waitForTimeout(handsPace);
    await run({ ...open, hand: handOn(await open.context.newCDPSession(open.page)) });
  });
}

function handOn(cdp: CDPSession): Hand {
  const send =
    (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
    (...touchPoints: Finger[]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    touches: send('touchStart'),
    moves: send('touchMove'),
    lifts: send('touchEnd'),
    trembles: (...points) => trembleOver(cdp, points),
  };
}

async function middleOf(page: Page, name: string): Promise<Point> {
  const box = await page.getByRole('button', { name, exact: true }).boundingBox();
  if (box === null) throw new Error(`There is no button "${name}".`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The slide shown, after everything that was touched has had its time to act. */
async function slideAfterAll(page: Page): Promise<string | null> {
  await page.waitForTimeout(300);
  return page.locator('[data-deck]').getAttribute('data-index');
}

describe('A button is pressed once', () => {
  test('by a finger that lies on it for more than a second', () =>
    inDeck(async ({ page }) => {
      await holdAt(page, await middleOf(page, 'Next'), 1200);
      expect(await slideAfterAll(page)).toBe('1');
    }));

  test('by a short touch', () =>
    inDeck(async ({ page }) => {
      await holdAt(page, await middleOf(page, 'Next'), 50);
      expect(await slideAfterAll(page)).toBe('1');
    }));

  test.each([
    [20, 0],
    [0, 20],
    [-14, -14],
  ])('by a finger that rolls by %i, %i px on it', (x, y) =>
    inDeck(async ({ page, hand }) => {
      const next = await middleOf(page, 'Next');
      await hand.touches(next);
      await hand.moves({ x: next.x + x / 2, y: next.y + y / 2 });
      await hand.moves({ x: next.x + x, y: next.y + y });
      await hand.lifts();
      expect(await slideAfterAll(page)).toBe('1');
    }),
  );

  test('by a second finger, while the first one never lifts', () =>
    inDeck(async ({ page, hand }) => {
      const lost = { x: 20, y: 500, id: 0 };
      const second = { ...(await middleOf(page, 'Next')), id: 1 };
      await hand.touches(lost);
      await hand.touches(lost, second);
      await hand.lifts(second);
      expect(await slideAfterAll(page)).toBe('1');
    }));

  test('by a mouse', () =>
    inDeck(async ({ page }) => {
      const { x, y } = await middleOf(page, 'Next');
      await page.mouse.click(x, y);
      expect(await slideAfterAll(page)).toBe('1');
    }));

  test('by assistive software', () =>
    inDeck(async ({ page }) => {
      await page
        .getByRole('button', { name: 'Next', exact: true })
        .evaluate((next: HTMLElement) => next.click());
      expect(await slideAfterAll(page)).toBe('1');
    }));
});

describe('A button is not pressed', () => {
  test('by the second half of a double touch', () =>
    inDeck(async ({ page, hand }) => {
      const next = await middleOf(page, 'Next');
      await hand.trembles(next, { x: next.x + 12, y: next.y - 7 });
      expect(await slideAfterAll(page)).toBe('1');
    }));

  test('by the second half of the double touch that opened its panel', () =>
    inDeck(async ({ page, hand }) => {
      await hand.trembles(await middleOf(page, 'Contents'), { x: 300, y: 540 });
      expect(await slideAfterAll(page)).toBe('0');
      expect(await screen(page, 'contents').count()).toBe(1);
    }));

  test('by a finger that lifts on another one', () =>
    inDeck(async ({ page, hand }) => {
      await hand.touches(await middleOf(page, 'Contents'));
      await hand.moves(await middleOf(page, 'Next'));
      await hand.lifts();
      expect(await slideAfterAll(page)).toBe('0');
      expect(await screen(page, 'contents').count()).toBe(0);
    }));
});

describe('For a hand that shakes, who said so', () => {
  /** Rolls over a button as such a hand does, in four moves, and lifts. */
  const rollOver = async (hand: Hand, from: Point, by: Point) => {
    await hand.touches(from);
    for (const part of [0.4, 1.1, 0.8, 1])
      await hand.moves({ x: from.x + by.x * part, y: from.y + by.y * part });
    // What only brushes the glass counts for nothing.
    await new Promise((lain) => setTimeout(lain, 150));
    await hand.lifts();
  };
  /** Milliseconds from touch to touch that are longer than the kiosk then waits. */
  const steadyPace = 1000;
  const askFor = async (page: Page) => {
    await touch(page, 'Make it easier');
    await touch(page, 'For hands that shake: wait after each touch');
    await page.waitForTimeout(steadyPace);
    await holdAt(page, await middleOf(page, 'Close'), 150);
    await screen(page, 'ease').waitFor({ state: 'detached' });
    await page.waitForTimeout(steadyPace);
  };

  test('a finger that rolls by 55 px and lifts below the button presses it once, although it trembles on', () =>
    inDeck(async ({ page, hand }) => {
      await askFor(page);
      const next = await middleOf(page, 'Next');
      await rollOver(hand, next, { x: 0, y: 55 });
      await hand.trembles(next, { x: next.x + 200, y: next.y });
      expect(await slideAfterAll(page)).toBe('1');
    }));

  test('a finger that is drawn away presses nothing', () =>
    inDeck(async ({ page, hand }) => {
      await askFor(page);
      const next = await middleOf(page, 'Next');
      await rollOver(hand, next, { x: 0, y: -90 });
      expect(await slideAfterAll(page)).toBe('0');
    }));
});

test('A trembling hand that says it has finished does not wake the screen again, wherever its second touch lands', () =>
  withPage(browser(), {}, async ({ page, context, told }) => {
    await goTo(page, 'home');
    await page.waitForTimeout(handsPace);
    const finish = await middleOf(page, 'I have finished');
    await handOn(await context.newCDPSession(page)).trembles(finish, { x: finish.x - 300, y: finish.y - 90 });
    await screen(page, 'attract').waitFor();
    await page.waitForTimeout(300);
    expect((await told()).states.at(-1)).toBe('attract');
  }));

test('A panel is closed by a finger that lies beside it for more than a second', () =>
  withPage(browser(), {}, async ({ page }) => {
    await goTo(page, 'contents');
    await page.waitForTimeout(handsPace);
    await holdAt(page, { x: 6, y: 600 }, 1200);
    await screen(page, 'contents').waitFor({ state: 'detached' });
  }));

test('A finger that lay still until the warning and lifted there presses nothing, and then a swipe works', () =>
  inDeck(
    async ({ page, hand }) => {
      const next = await middleOf(page, 'Next');
      await hand.touches(next);
      await waitUntilAsked(page);
      await hand.lifts();
      await screen(page, 'warning').waitFor({ state: 'detached' });
      expect(await slideAfterAll(page)).toBe('0');
      await page.waitForTimeout(1000);
      await swipeAcross(page, { x: 1400, y: 500 }, { x: 900, y: 500 });
      expect(await slideAfterAll(page)).toBe('1');
      await hand.touches(next);
      await hand.lifts();
      expect(await slideAfterAll(page)).toBe('2');
    },
    { ownClock: true },
  ));

describe('A visit ends by its time, and the log names the spot once', () => {
  const spots = (faults: { where: string; message: string }[]) =>
    faults.filter(({ where }) => where === 'input.stuck').map(({ message }) => message);

  test('although a faulty panel touches the same spot every 12.9 s', () =>
    inDeck(
      async ({ page, hand, told }) => {
        for (let touch = 0; touch < 30; touch += 1) {
          await hand.touches({ x: 960, y: 300 });
          await hand.lifts();
          await page.clock.fastForward(12_900);
          if ((await told()).states.includes('reset')) break;
        }
        expect((await told()).states).toContain('reset');
        expect(spots((await told()).faults)).toEqual([
          'Something that is no visitor keeps touching the spot 50 % from the left and 28 % from the top.',
        ]);
      },
      { ownClock: true },
    ));

  test('although PageDown is held', () =>
    inDeck(
      async ({ page, told }) => {
        for (let repeat = 0; repeat < 400; repeat += 1) {
          await page.keyboard.down('PageDown');
          await page.clock.fastForward(1000);
          if ((await told()).states.includes('reset')) break;
        }
        expect((await told()).states).toContain('reset');
        expect(spots((await told()).faults)).toEqual([
          'Something that is no visitor keeps touching the key PageDown.',
        ]);
      },
      { ownClock: true },
    ));
});

test('A mouse’s arrow is there while a mouse moves, and not when it rests or a finger comes', () =>
  inDeck(
    async ({ page, hand }) => {
      const cursor = () =>
        page.getByRole('button', { name: 'Next' }).evaluate((next) => getComputedStyle(next).cursor);
      expect(await cursor()).toBe('none');
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 310);
      expect(await cursor()).not.toBe('none');
      await hand.touches({ x: 400, y: 400 });
      await hand.lifts();
      expect(await cursor()).toBe('none');
      await page.mouse.move(420, 310);
      expect(await cursor()).not.toBe('none');
      await page.clock.fastForward(6000);
      expect(await cursor()).toBe('none');
    },
    { ownClock: true },
  ));
