import { linesFrom } from './lines.policy.ts';
import type { BesideList } from './list-place.policy.ts';
import type { Passage } from './parts.policy.ts';

/** What is one thing, whatever it is made of. */
const whole = 'svg, img, video, button, summary, [role="img"], [data-whole]';
/** What is seen, and not read. */
const picture = 'svg, img, video, [role="img"]';
/** What speaks of what follows it. */
const leading = 'h2, h3, h4, caption, thead, th[scope="row"], dt, legend, [data-leads]';
/** What is known by a name that it holds, and where that is. */
const named = 'tr';
const nameOf = ':scope > th[scope="row"]';

/** What a later step shows, and a place that waits for what is not asked for yet. */
const notSeen = '[data-later], [data-kept-free="true"]';

/** How high the line is that says which part it is, in sizes of type; the style sheet of the words has the same. */
const lineHeight = 1.75;

/** How high a place of words is, in CSS pixels of the screen. */
export interface Room {
  /** For words that are seen whole. */
  whole: number;
  /** For a part of them, above the line that says which it is; 0 where nothing is drawn. */
  ofPart: number;
}

/** The room inside a place of words. */
export function roomIn(frame: HTMLElement): Room {
  const { height: whole } = frame.getBoundingClientRect();
  const line = lineHeight * Number.parseFloat(getComputedStyle(frame).fontSize) * frame.currentCSSZoom;
  return { whole, ofPart: whole === 0 ? 0 : Math.max(1, whole - line) };
}

/**
 * The place of the slide's words around an element, and how much of them is seen at once as they stand now, in CSS pixels of the
 * screen; null outside of one, where nothing is seen in parts.
 */
export function roomAround(element: Element): { frame: HTMLElement; atOnce: number } | null {
  const frame = element.closest<HTMLElement>('[data-words]');
  const words = element.closest('[data-place]');
  if (!frame || !words) return null;
  const { whole, ofPart } = roomIn(frame);
  return { frame, atOnce: words.getBoundingClientRect().height <= whole + 1 ? whole : ofPart };
}

/**
 * What a list of parts below the words of a slide leaves them, and what they need, in CSS pixels of the screen; null where nothing is
 * drawn, or there is no list. It says the same wherever the list stands now: below the words or among them.
 *
 * @param column what holds headline, words and list
 */
export function wordsBeside(column: HTMLElement): BesideList | null {
  const frame = column.querySelector<HTMLElement>('[data-words]');
  const content = frame?.querySelector('[data-place]');
  const list = column.querySelector('[data-parts-list]');
  if (!frame || !content || !list) return null;
  const { height } = frame.getBoundingClientRect();
  if (height === 0) return null;
  const isAmong = content.contains(list);
  const words = passagesIn(content).slice(0, isAmong ? -1 : undefined);
  return {
    room: isAmong ? height - list.getBoundingClientRect().height - gapOf(column) : height,
    needed: Math.max(0, ...words.map(({ bottom }) => bottom)),
    size: Number.parseFloat(getComputedStyle(frame).fontSize) * frame.currentCSSZoom,
  };
}

const gapOf = (element: HTMLElement) =>
  (Number.parseFloat(getComputedStyle(element).rowGap) || 0) * element.currentCSSZoom;

/**
 * The passages inside an element, in CSS pixels of the screen from the element's top; without what a later step shows and
 * without places that are kept free, so that nobody is led through a part in which nothing is seen.
 */
export function passagesIn(element: Element): Passage[] {
  return inside(element, element.getBoundingClientRect().top);
}

function inside(element: Element, from: number): Passage[] {
  return [...element.children].flatMap((child) => passageOf(child, from));
}

function passageOf(element: Element, from: number): Passage[] {
  if (element.matches(notSeen)) return [];
  const { position, display } = getComputedStyle(element);
  if (display === 'contents') return inside(element, from);
  const { top, bottom } = element.getBoundingClientRect();
  // What is out of the flow, or for assistive technology alone, takes no room.
  if (bottom - top < 2 || position === 'absolute') return [];
  const inner = element.matches(whole)
    ? []
    : hasWords(element)
      ? linesOf(element, from)
      : inside(element, from);
  const isPicture = element.matches(picture) || (inner.length > 0 && inner.every((each) => each.isPicture));
  const name = element.matches(named) ? nameIn(element, from) : {};
  return [
    { top: top - from, bottom: bottom - from, inner, leads: element.matches(leading), isPicture, ...name },
  ];
}

/** What is said of a passage again where it is parted. */
function nameIn(element: Element, from: number): Pick<Passage, 'name'> {
  const name = element.querySelector(nameOf);
  const { top = 0, bottom = 0 } = name?.getBoundingClientRect() ?? {};
  const words = name?.textContent?.trim() ?? '';
  return words === '' ? {} : { name: { words, top: top - from, bottom: bottom - from } };
}

/** Whether an element is parted between its lines: words are in it, or in what runs along with them, as a statement of fact does. */
function hasWords(element: Element): boolean {
  return [...element.childNodes].some((node) => {
    const runsAlong = node instanceof Element && getComputedStyle(node).display === 'inline';
    return (node.nodeType === Node.TEXT_NODE || runsAlong) && (node.textContent ?? '').trim() !== '';
  });
}

/** The lines of a paragraph. */
function linesOf(element: Element, from: number): Passage[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const boxes = [...range.getClientRects()].filter(({ height }) => height > 0);
  return linesFrom(boxes, element.getBoundingClientRect()).map(({ top, bottom }) => ({
    top: top - from,
    bottom: bottom - from,
    inner: [],
  }));
}
