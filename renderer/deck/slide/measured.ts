import type { Passage } from './parts.policy.ts';

/** What is one thing, whatever it is made of. */
const whole = 'svg, img, video, button, summary, [role="img"], [data-whole]';
/** What is seen, and not read. */
const picture = 'svg, img, video, [role="img"]';
/** What speaks of what follows it. */
const leading = 'h2, h3, h4, caption, thead, dt, legend, [data-leads]';

/** The passages inside an element, in CSS pixels of the screen from the element's top. */
export function passagesIn(element: Element): Passage[] {
  return inside(element, element.getBoundingClientRect().top);
}

function inside(element: Element, from: number): Passage[] {
  return [...element.children].flatMap((child) => passageOf(child, from));
}

function passageOf(element: Element, from: number): Passage[] {
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
  const isPicture = element.matches(picture);
  return [{ top: top - from, bottom: bottom - from, inner, leads: element.matches(leading), isPicture }];
}

/** Whether an element is parted between its lines: words are in it, or in what runs along with them, as a statement of fact does. */
function hasWords(element: Element): boolean {
  return [...element.childNodes].some((node) => {
    const runsAlong = node instanceof Element && getComputedStyle(node).display === 'inline';
    return (node.nodeType === Node.TEXT_NODE || runsAlong) && (node.textContent ?? '').trim() !== '';
  });
}

/** The lines of a paragraph. What stands beside each other in one is joined later. */
function linesOf(element: Element, from: number): Passage[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()]
    .filter(({ height }) => height > 0)
    .map(({ top, bottom }) => ({ top: top - from, bottom: bottom - from, inner: [] }));
}
