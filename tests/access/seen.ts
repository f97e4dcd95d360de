/** What is seen of words and signs on a page: where each line stands, and how large its letters are. */
import type { Page } from 'playwright-core';
import type { Box } from './contrast.ts';

export interface SeenLine {
  words: string;
  box: Box;
  /** The height of its capitals in CSS px. */
  capitals: number;
  /** It is a label in a drawing. */
  isLabel: boolean;
}

export interface Seen {
  lines: SeenLine[];
  /** The signs on controls, and the marks of where one is. */
  marks: { name: string; box: Box }[];
}

/**
 * Looks at the page, or a part of it; at a panel alone where one is open. What is off (1.4.3 asks nothing of it) is left out, and so
 * is a mark between words, such as a dot, of which no pixel has the full colour.
 */
export function seenOn(page: Page, within: string | null): Promise<Seen> {
  return page.evaluate((part) => {
    const panel = [...document.querySelectorAll('dialog[open]')].at(-1);
    const root = panel ?? (part === null ? document.body : document.querySelector(part)) ?? document.body;
    const pen = document.createElement('canvas').getContext('2d');
    /** Whether it lies in a box of one pixel that shows nothing of it, so that it is there to be heard alone. */
    const isHeardAlone = (element: Element | null): boolean =>
      element !== null &&
      ((element.clientWidth <= 1 && getComputedStyle(element).clipPath !== 'none') ||
        isHeardAlone(element.parentElement));
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !isHeardAlone(element) &&
      element.closest('[inert], :disabled, [aria-disabled="true"]') === null;
    /** Whether a box is seen as a whole: on the screen, in the place that scrolls it, with nothing above it. */
    const isWhole = (box: DOMRect, element: Element) => {
      const place = element.closest('[data-scrolls], [data-paged="true"]')?.getBoundingClientRect();
      const [top, bottom] = [
        Math.max(0, place?.top ?? 0),
        Math.min(innerHeight, place?.bottom ?? innerHeight),
      ];
      if (box.top < top - 1 || box.bottom > bottom + 1 || box.left < -1 || box.right > innerWidth + 1)
        return false;
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return (
        hit === null || hit.contains(element) || element.contains(hit) || element.closest('svg') !== null
      );
    };
    const boxOf = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
    /**
     * How high the capitals of a line are, whose box is as high as its font is above and below its ground line together. A style's
     * own size says nothing of it where a place is zoomed, or a drawing scaled.
     */
    const capitalsOf = (element: Element, { height }: DOMRect) => {
      const { fontSize, fontFamily, fontWeight } = getComputedStyle(element);
      if (pen === null) return Number.NaN;
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const letter = pen.measureText('H');
      const whole = letter.fontBoundingBoxAscent + letter.fontBoundingBoxDescent;
      return (height * letter.actualBoundingBoxAscent) / whole;
    };
    const lines: Seen['lines'] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || !/[\p{L}\p{N}]/u.test(node.textContent ?? '') || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // A blank between two runs of words in other directions has a box of its own.
      const boxes = [...range.getClientRects()].filter(
        (box) => box.width > box.height / 2 && isWhole(box, element),
      );
      lines.push(
        ...boxes.map((box) => ({
          words: node.textContent ?? '',
          box: boxOf(box),
          capitals: capitalsOf(element, box),
          isLabel: element.closest('svg[data-figure]') !== null,
        })),
      );
    }
    const marks = [...root.querySelectorAll('button svg, [data-is]')]
      .filter((one) => isSeen(one) && one.closest('[data-figure]') === null)
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ one, box }) => box.width > 1 && isWhole(box, one))
      .map(({ one, box }) => ({
        name: one.closest('button')?.textContent || one.closest('button')?.ariaLabel || one.localName,
        box: { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 },
      }));
    return { lines, marks };
  }, within);
}
