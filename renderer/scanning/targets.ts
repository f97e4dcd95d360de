import type { Target } from './groups.policy.ts';

/** Something on the page that can be pressed, and where. */
export interface PageTarget extends Target {
  element: HTMLElement;
}

/** Parts of a page whose buttons belong together. */
const parts =
  'nav, fieldset, ul, ol, header, footer, section, [role="tablist"], [role="group"], dialog, main';

/** Places that show a part of what is in them. */
const windows = '[data-paged="true"], [data-scrolls="true"]';

/** What can be pressed and seen now, in the order of the page: of a dialog alone where one is open. */
export function targetsOn(page: Document): PageTarget[] {
  const top = [...page.querySelectorAll('dialog[open]')].at(-1) ?? page.body;
  const known: Element[] = [];
  const partOf = (element: Element) => {
    const part = element.closest(parts) ?? top;
    if (!known.includes(part)) known.push(part);
    return known.indexOf(part);
  };
  return [...top.querySelectorAll<HTMLElement>('button, [role="button"]')]
    .filter(isInSight)
    .map((element) => {
      const { top: from, height } = element.getBoundingClientRect();
      const isFirst = element.closest('[data-scan-first]') !== null;
      return { element, part: partOf(element), isFirst, top: from, height };
    });
}

function isInSight(element: HTMLElement): boolean {
  if (element.closest('[inert], [aria-hidden="true"]') !== null) return false;
  if (element.ariaDisabled === 'true' || element.matches(':disabled')) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { top, bottom, width } = element.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  const around = element.closest(windows)?.getBoundingClientRect();
  const isWithin = around === undefined || (middle > around.top && middle < around.bottom);
  return width > 0 && isWithin && middle > 0 && middle < window.innerHeight;
}
