import { type Anchor, type Anchors, type Box, fitted, wholeSlide } from './anchors.policy.ts';

/** A drawing that the magnifier can show large: its element, and the box in which that stands. */
export interface Drawing {
  element: SVGSVGElement;
  box: Box;
}

/** A slide as it stands on the screen now. */
export interface Measured {
  anchors: Anchors;
  /** By the names of their anchors. */
  drawings: ReadonlyMap<string, Drawing>;
  /** CSS pixels of a rem of the slide, which is smaller where the slide is. */
  rem: number;
}

export const notMeasured: Measured = { anchors: new Map(), drawings: new Map(), rem: 16 };

/** Not of the slide itself: signs of ours, and a place where something may be explained. */
const beside = '.lucide, [data-explain], [aria-hidden="true"]:not(svg):not([data-later])';

/**
 * Measures the words and drawings of a slide, in pixels from the top left of `origin`. Both displays count alike, because
 * they show the same slide to somebody who cannot touch it.
 */
export function measured(slide: HTMLElement, origin: DOMRect): Measured {
  const anchors = new Map<string, Anchor>();
  const drawings = new Map<string, Drawing>();
  const counts = { words: 0, drawings: 0 };
  const boxOf = ({ left, top, width, height }: DOMRect): Box => ({
    left: left - origin.left,
    top: top - origin.top,
    width,
    height,
  });
  const seen = slide.getBoundingClientRect();
  anchors.set(wholeSlide, { kind: 'slide', box: boxOf(seen), isHidden: false });
  for (let node = walker(slide); node.nextNode(); ) {
    const { currentNode } = node;
    if (currentNode instanceof SVGSVGElement) {
      const name = `d${counts.drawings++}`;
      const box = boxOf(currentNode.getBoundingClientRect());
      const { baseVal } = currentNode.viewBox;
      anchors.set(name, {
        kind: 'drawing',
        box: fitted(box, baseVal),
        isHidden: isHidden(currentNode, box),
        seen: seenOf(currentNode, boxOf),
      });
      drawings.set(name, { element: currentNode, box });
    } else if (currentNode instanceof HTMLElement) {
      const box = boxOf(currentNode.getBoundingClientRect());
      anchors.set(`d${counts.drawings++}`, { kind: 'film', box, isHidden: isHidden(currentNode, box) });
    } else if (currentNode instanceof Text) {
      const parent = currentNode.parentElement;
      for (const rect of wordsOf(currentNode)) {
        const box = boxOf(rect);
        const hides = parent === null || isHidden(parent, box) || isOutside(box, seenOf(parent, boxOf));
        anchors.set(`w${counts.words++}`, { kind: 'word', box, isHidden: hides });
      }
    }
  }
  const rootRem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { anchors, drawings, rem: (rootRem * seen.width) / Math.max(window.innerWidth, 1) };
}

/** Goes through words, drawings and films, and not into the latter two. */
function walker(slide: HTMLElement): TreeWalker {
  return document.createTreeWalker(slide, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    if (!(node instanceof Element) || node.matches(beside)) return NodeFilter.FILTER_REJECT;
    const { parentElement } = node;
    if (parentElement?.closest('svg, [data-film]')) return NodeFilter.FILTER_REJECT;
    return node.matches('svg, [data-film]') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
}

/** The boxes of the words of a text, in its order; that of a word which is parted at a line's end is its first part's. */
function wordsOf(text: Text): DOMRect[] {
  if (text.parentElement?.closest('svg, [data-film]')) return [];
  const range = document.createRange();
  return [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects()[0] ?? new DOMRect();
  });
}

/** Of a later step, or only there for a screen reader. */
function isHidden(element: Element, { width, height }: Box): boolean {
  return width < 2 || height < 2 || element.closest('[data-later]') !== null;
}

/** The place of the words of which a part is seen, where an element stands in one. */
function seenOf(element: Element, boxOf: (rect: DOMRect) => Box): Box | undefined {
  const area = element.closest('[data-paged="true"]');
  return area ? boxOf(area.getBoundingClientRect()) : undefined;
}

/** In another part than the one that is seen: parts are cut between lines, so the middle of a word tells. */
function isOutside({ top, height }: Box, seen: Box | undefined): boolean {
  const middle = top + height / 2;
  return seen !== undefined && (middle < seen.top || middle > seen.top + seen.height);
}
