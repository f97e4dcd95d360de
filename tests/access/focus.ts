/** Whether one sees where the focus is: what of a control's surroundings changes when it gets it. */
import type { Page } from 'playwright-core';
import { settle } from '../screens/support/visit.ts';
import type { Camera } from './camera.ts';
import { type Box, changedPixels, type Picture } from './contrast.ts';
import type { Measured } from './tally.ts';

/** As many controls of a screen are tried, from its first to its last. */
const most = 8;
/** How far around a control a ring may reach, in CSS px. */
const around = 12;

/** The controls that are seen as a whole, by their place among all buttons. */
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
    return [...document.querySelectorAll('button')].flatMap((one, place) =>
      root.contains(one) &&
      one.checkVisibility({ visibilityProperty: true }) &&
      one.closest('[inert]') === null &&
      one.tabIndex >= 0 &&
      isWhole(one)
        ? [place]
        : [],
    );
  }, within);
}

/** How much changes where a control gets the focus from the keyboard, in rings of 2 px around it (WCAG 2.2, 2.4.13). */
export async function focusMeasures(page: Page, camera: Camera, within: string | null): Promise<Measured[]> {
  const places = await controlsOn(page, within);
  const step = Math.max(1, Math.ceil(places.length / most));
  const found: Measured[] = [];
  // A key first: what has the focus from a finger shows no ring.
  if (places.length > 0) await page.keyboard.press('Tab');
  for (const place of places.filter((_, at) => at % step === 0)) {
    const control = page.locator('button').nth(place);
    const focused = await control.evaluate((one: HTMLElement) => {
      one.focus();
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height, name: one.textContent || one.ariaLabel || '?' };
    });
    const part = roundedAround(focused);
    const after = await atRest(page, camera, part);
    await control.evaluate((one: HTMLElement) => one.blur());
    const before = await atRest(page, camera, part);
    const ring = 4 * (focused.width + focused.height);
    found.push({ measure: 'focus', value: changedPixels(before, after) / ring, what: focused.name });
  }
  return found;
}

/** As many pictures are taken until two are the same. */
const patience = 8;

/** A part of the page once it has come to rest: on a busy machine a picture may be one of before. */
async function atRest(page: Page, camera: Camera, part: Box): Promise<Picture> {
  let last = await camera.take(part);
  for (let taken = 1; taken < patience; taken += 1) {
    await settle(page);
    const next = await camera.take(part);
    if (isSame(last, next)) return next;
    last = next;
  }
  return last;
}

const isSame = (one: Picture, other: Picture) =>
  one.data.length === other.data.length &&
  Buffer.compare(Buffer.from(one.data), Buffer.from(other.data)) === 0;

function roundedAround({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.max(0, Math.floor(x - around)), Math.max(0, Math.floor(y - around))];
  return { x: left, y: top, width: Math.ceil(width + 2 * around), height: Math.ceil(height + 2 * around) };
}
