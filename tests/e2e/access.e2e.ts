import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { partOf } from '../support/part.ts';
import { screen, slideIds, times } from './visitor.ts';

/** Every size is measured; axe, which reads structure and colours, runs once for each arrangement. */
const sizes = [
  { width: 1920, height: 1080, axe: true },
  { width: 1080, height: 1920, axe: true },
  { width: 1366, height: 768, axe: false },
  { width: 1280, height: 800, axe: false },
  { width: 3840, height: 2160, axe: false },
];
/** The panels of the bar, by the words on their buttons. */
const panels = [
  ['Contents', 'contents'],
  ['Sources', 'sources'],
  ['Call now', 'call'],
  ['Questions', 'questions'],
] as const;
/** CSS pixels; WCAG 2.2's 2.5.5 asks for 44, our own threshold for 48. */
const smallestTarget = 48;

/** Milliseconds; what comes or goes on the screen does so faster, and pictures and the ring of the warning move longer. */
const longestFade = 1000;

/** Waits until nothing fades in or out any more: colours are judged as they are read, not on their way. */
async function fadesEnd(page: Page): Promise<void> {
  await page.evaluate(async (longest) => {
    const fades = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) <= longest);
    await Promise.allSettled(fades.map(({ finished }) => finished));
  }, longestFade);
}

async function axeFinds(page: Page): Promise<string[]> {
  await fadesEnd(page);
  // Otherwise it opens a page of its own to put its findings together, which the locked kiosk closes.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

/** Buttons that are too small, or that lie over each other or off the screen. */
async function badTargets(page: Page): Promise<string[]> {
  return page.getByRole('button').evaluateAll((buttons, smallest) => {
    // A word in a line is touched through a larger box around it, so that lines stay together: what counts is whether
    // a touch at its edge really reaches the word, and not what a style says.
    const reachOf = (one: Element) => {
      const box = one.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const far = smallest / 2 - 0.5;
      const hit = (dx: number, dy: number) =>
        document.elementFromPoint(x + dx, y + dy)?.closest('button') === one;
      return {
        width: hit(-far, 0) && hit(far, 0) ? smallest : 0,
        height: hit(0, -far) && hit(0, far) ? smallest : 0,
      };
    };
    // What scrolls brings its buttons into sight; that it does so by large buttons and keys has tests of its own.
    const scrolls = (one: Element): boolean => {
      const parent = one.parentElement;
      if (parent === null) return false;
      const isScroller = /auto|scroll|hidden/.test(getComputedStyle(parent).overflowY);
      return (isScroller && parent.scrollHeight > parent.clientHeight + 1) || scrolls(parent);
    };
    const seen = buttons
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'))
      .map((one) => ({
        name: one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '',
        box: one.getBoundingClientRect(),
        scrolls: scrolls(one),
        reach: reachOf(one),
      }))
      .filter(({ box }) => box.width > 0);
    return seen
      .filter(
        ({ box, reach, scrolls }) =>
          Math.max(box.width, reach.width) < smallest ||
          Math.max(box.height, reach.height) < smallest ||
          box.left < -1 ||
          box.right > innerWidth + 1 ||
          (!scrolls && (box.top < -1 || box.bottom > innerHeight + 1)),
      )
      .map(
        ({ name, box }) =>
          `${name}: ${Math.round(box.width)}×${Math.round(box.height)} at ${Math.round(box.left)},${Math.round(box.top)}`,
      );
  }, smallestTarget);
}

/** Text that is cut off because its box is too small for it. */
async function cutText(page: Page): Promise<string[]> {
  return page.locator('[data-screen]').evaluateAll((roots) =>
    roots
      .flatMap((root) => [root, ...root.querySelectorAll('*')])
      .filter(
        (one) =>
          one instanceof HTMLElement &&
          one.checkVisibility({ visibilityProperty: true }) &&
          !one.closest('[inert]'),
      )
      .filter((one) => {
        const style = getComputedStyle(one);
        const clips = style.overflowY !== 'visible' || style.overflowX !== 'visible';
        const isHidden = one.clientWidth <= 1 || one.clientHeight <= 1;
        return (
          clips &&
          !isHidden &&
          (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
        );
      })
      .map(
        (one) =>
          `${one.tagName.toLowerCase()}.${one.className}: ${one.scrollWidth}×${one.scrollHeight} in ${one.clientWidth}×${one.clientHeight}`,
      ),
  );
}

async function expectGood(page: Page, axe = true): Promise<void> {
  if (axe) expect.soft(await axeFinds(page)).toEqual([]);
  expect.soft(await badTargets(page)).toEqual([]);
}

async function throughTheDeck(kiosk: Kiosk, look: () => Promise<void>): Promise<void> {
  const page = await kiosk.page();
  await kiosk.touch(page.getByRole('button', { name: /What is CAR T-cell therapy/ }));
  await expect(page.locator('[data-deck]')).toHaveAttribute('data-index', '0');
  const count = (await slideIds(page)).length;
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await kiosk.touch(page.getByRole('button', { name: 'Next', exact: true }));
    await expect(page.locator('[data-deck]')).toHaveAttribute('data-index', String(index));
    await look();
  }
}

// One of the sizes in `npm test`, all in `npm run test:whole`; `npm run check:fit` measures every slide at each.
for (const { axe, ...size } of partOf(sizes, { of: sizes.length })) {
  test(`Everybody can read and reach every screen and slide at ${size.width} × ${size.height}`, async () => {
    test.setTimeout(240_000);
    const kiosk = await launchKiosk({ size });
    try {
      const page = await kiosk.page();
      await expect(screen(page, 'attract')).toBeVisible();
      await expectGood(page, axe);
      await kiosk.touch({ x: 300, y: 300 });
      await expect(screen(page, 'home')).toBeVisible();
      await expectGood(page, axe);
      await throughTheDeck(kiosk, async () => {
        await expectGood(page, axe);
        expect.soft(await cutText(page)).toEqual([]);
      });
      for (const [button, panel] of panels) {
        await kiosk.touch(page.getByRole('button', { name: button }));
        await expect(screen(page, panel)).toBeVisible();
        await expectGood(page, axe);
        await kiosk.touch(page.getByRole('button', { name: 'Close', exact: true }));
      }
    } finally {
      await kiosk.close();
    }
  });
}

test('The idle warning can be read and answered by everybody', async () => {
  const kiosk = await launchKiosk({ flags: times(3) });
  try {
    await kiosk.touch({ x: 300, y: 300 });
    await expect(screen(await kiosk.page(), 'warning')).toBeVisible();
    await expectGood(await kiosk.page());
  } finally {
    await kiosk.close();
  }
});
