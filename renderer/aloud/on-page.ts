/** Finds on the page what is read aloud, and lights it up. */
import { placesOf } from './on-page.policy.ts';
import type { Sentence } from './sentences.policy.ts';

/** The name of what is lit up, for the style sheet (`::highlight(aloud)`). */
const lit = 'aloud';

/** What is not there to be read: for assistive technology alone, hidden, or another's (a sign, a label of a small screen). */
const unread = '.visually-hidden, [aria-hidden="true"]:not([data-phone] *), [hidden], button svg, style';

/** For each sentence where it stands inside an element now, or null. */
export function rangesIn(element: Element, sentences: readonly Sentence[]): (Range | null)[] {
  const nodes = textsIn(element);
  const texts = nodes.map(({ data }) => data);
  const found = placesOf(
    sentences.map(({ shown }) => shown),
    texts,
  );
  return found.map((place) => {
    const [from, to] = [place && nodes[place.from.text], place && nodes[place.to.text]];
    if (!place || !from || !to) return null;
    const range = document.createRange();
    range.setStart(from, place.from.offset);
    range.setEnd(to, place.to.offset);
    return range;
  });
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** Lights up words, or a picture, in place of what was lit; returns what puts it out. */
export function lightUp(range: Range | null, picture: Element | null): () => void {
  if (range) CSS.highlights.set(lit, new Highlight(range));
  else CSS.highlights.delete(lit);
  picture?.setAttribute('data-aloud', '');
  return () => {
    CSS.highlights.delete(lit);
    picture?.removeAttribute('data-aloud');
  };
}

/** Brings words into sight in a place that scrolls. */
export function bringIntoSight(range: Range): void {
  const words = range.startContainer.parentElement;
  if (words?.closest('[data-scrolls]')) words.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/**
 * Whether words lie before (-1) or behind (1) what can be seen of a place that shows them in parts, or in sight (0). What
 * begins in sight is in sight.
 */
export function outOfSight(range: Range): -1 | 0 | 1 {
  const place = range.startContainer.parentElement?.closest('[data-paged="true"]');
  const first = range.getClientRects()[0];
  if (!place || !first) return 0;
  const { top, bottom } = place.getBoundingClientRect();
  const middle = (first.top + first.bottom) / 2;
  if (middle < top) return -1;
  return middle > bottom ? 1 : 0;
}
