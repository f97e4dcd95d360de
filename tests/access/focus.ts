/** Whether one sees where the focus is: what of a control's surroundings changes when it gets it. */
import type { Page } from 'playwright-core';
import { settle } from '../screens/support/visit.ts';
import type { Camera } from './camera.ts';
import { type Box, changedPixels } from './contrast.ts';
import type { Measured } from './tally.ts';

/** As many kinds of control are tried on a screen, from its first to its last. */
const most = 6;
/** How far around a control a ring may reach, in CSS px. */
const around = 12;

/**
 * The controls that are seen as a whole, by their place among all buttons: the first of each kind, since a style sheet gives
 * all controls of a class and a size the same ring.
 */
function controlsOn(page: Page, within: string | null): Promise<number[]> {
  return page.evaluate((part) => {
    const panel = [...document.querySelectorAll('dialog[open]')].at(-1);
    const root = panel ?? (part === null ? document.body : document.querySelector(part)) ?? document.body;
    const isWhole = (one: Element) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const place = one.closest('[data-scrolls], [data-paged="true"]')?.getBoundingClientRect();
      return (
        left >= 0 &&
        right <= innerWidth &&
        top >= Math.max(0, place?.top ?? 0) &&
        bottom <= Math.min(innerHeight, place?.bottom ?? innerHeight)
      );
    };
    const kinds = new Set<string>();
    const isNewKind = (one: Element) => {
      const kind = `${one.className} ${one.ariaPressed} ${one.ariaExpanded}`;
      const isNew = !kinds.has(kind);
      kinds.add(kind);
      return isNew;
    };
    return [...document.querySelectorAll('button')].flatMap((one, place) =>
      root.contains(one) &&
      one.checkVisibility({ visibilityProperty: true }) &&
      one.closest('[inert], [aria-disabled="true"]') === null &&
      one.tabIndex >= 0 &&
      isWhole(one) &&
      isNewKind(one)
        ? [place]
        : [],
    );
  }, within);
}

/**
 * How much changes where a control gets the focus from the keyboard, in rings of 2 px around it (WCAG 2.2, 2.4.13). The pictures
 * are of the whole page: asked for a part, the browser moves the page for a moment, and may show it as it was before.
 */
export async function focusMeasures(page: Page, camera: Camera, within: string | null): Promise<Measured[]> {
  const places = await controlsOn(page, within);
  if (places.length === 0) return [];
  const step = Math.max(1, Math.ceil(places.length / most));
  const found: Measured[] = [];
  // A key first: what has the focus from a finger shows no ring.
  await page.keyboard.press('Tab');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await settle(page);
  const before = await camera.take();
  for (const place of places.filter((_, at) => at % step === 0)) {
    const focused = await page
      .locator('button')
      .nth(place)
      .evaluate((one: HTMLElement) => {
        one.focus();
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x, y, width, height, name: one.textContent || one.ariaLabel || '?' };
      });
    await settle(page);
    const ring = 4 * (focused.width + focused.height);
    const changed = changedPixels(before, await camera.take(), widened(focused));
    found.push({ measure: 'focus', value: changed / ring, what: focused.name });
  }
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return found;
}

function widened({ x, y, width, height }: Box): Box {
  return { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around };
}
