import type { Page } from 'playwright-core';

/** The least side of something to touch, in CSS px, and the least gap between two of them. */
const least = { side: 48, gap: 8 };

/** What stands on a page to be touched, measured in CSS px. */
export interface TouchMeasures {
  /** Each control that is seen. Of a word within a line it is how far a touch around it still reaches it. */
  sides: { name: string; width: number; height: number; isWord: boolean }[];
  /** Two controls that stand near each other; words within a line may be as near as their lines are. */
  gaps: { name: string; apart: number }[];
  /** Controls that lie partly beyond the sides of the screen. */
  outside: string[];
}

/** Measures the controls of the page, or of a part of it; of a panel alone where one is open. */
export function touchMeasures(page: Page, within: string | null = null): Promise<TouchMeasures> {
  return page.evaluate(findInPage, { within, far: least.side / 2 });
}

/** Controls that are too small, or too near to each other, or not wholly on the screen: a line each. */
export async function touchFindings(page: Page): Promise<string[]> {
  const { sides, gaps, outside } = await touchMeasures(page);
  const small = sides.filter(({ width, height }) => Math.min(width, height) < least.side - 0.01);
  const near = gaps.filter(({ apart }) => apart < least.gap - 0.01);
  return [
    ...small.map(({ name, width, height }) => `"${name}" is ${width} × ${height}`),
    ...outside.map((name) => `"${name}" lies partly outside the screen`),
    ...near.map(({ name, apart }) => `${name} are ${apart} apart`),
  ];
}

function findInPage({ within, far }: { within: string | null; far: number }): TouchMeasures {
  /** What is seen of a control in a place that scrolls. */
  const seenOf = (control: Element) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const place = control.closest('[data-scrolls], [data-paged="true"]')?.getBoundingClientRect();
    return {
      left,
      right,
      top: Math.max(top, place?.top ?? top),
      bottom: Math.min(bottom, place?.bottom ?? bottom),
    };
  };
  /** How far around the middle of its first line a touch reaches a word; a word is touched through a box around its letters. */
  const reachOf = (word: Element) => {
    const [line = word.getBoundingClientRect()] = word.getClientRects();
    const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
    const hits = (dx: number, dy: number) =>
      document.elementFromPoint(x + dx, y + dy)?.closest('button') === word;
    const until = (dx: number, dy: number) => {
      let reach = 0;
      while (reach < far && hits(dx * (reach + 0.5), dy * (reach + 0.5))) reach += 0.5;
      return reach;
    };
    return {
      width: Math.max(line.width, 2 * Math.min(until(-1, 0), until(1, 0))),
      height: Math.max(line.height, 2 * Math.min(until(0, -1), until(0, 1))),
    };
  };
  const panel = [...document.querySelectorAll('dialog[open]')].at(-1);
  const top = panel ?? (within === null ? document : document.querySelector(within)) ?? document;
  const controls = [...top.querySelectorAll('button')]
    .filter(
      (button) =>
        button.checkVisibility({ visibilityProperty: true }) &&
        !button.closest('[inert], [aria-hidden=true]'),
    )
    .map((button) => ({
      name: button.textContent || button.ariaLabel || '?',
      button,
      isWord:
        button.matches(':is(p, li, td, dd, figcaption) [aria-expanded]') &&
        getComputedStyle(button).display === 'inline-block',
      box: button.getBoundingClientRect(),
      seen: seenOf(button),
    }))
    .filter(({ box, seen }) => box.width > 0 && seen.bottom > seen.top);
  const sides = controls.map(({ name, button, isWord, box }) => ({
    name,
    isWord,
    ...(isWord ? reachOf(button) : { width: box.width, height: box.height }),
  }));
  const outside = controls
    .filter(({ box }) => box.left < 0 || box.right > innerWidth + 0.5)
    .map(({ name }) => name);
  const own = controls.filter(({ isWord }) => !isWord);
  const gaps = own.flatMap((one, place) =>
    own.slice(place + 1).map((other) => {
      const across = Math.max(one.seen.left, other.seen.left) - Math.min(one.seen.right, other.seen.right);
      const down = Math.max(one.seen.top, other.seen.top) - Math.min(one.seen.bottom, other.seen.bottom);
      return { name: `"${one.name}" and "${other.name}"`, apart: Math.max(across, down) };
    }),
  );
  return { sides, gaps, outside };
}

/** Words that are cut off: elements whose text does not fit into what is shown of them. A line each. */
export function clippedFindings(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate((part) => {
    // A line box may be lower than its letters: a quarter of their height above and below is not a cut.
    const cut = (box: DOMRect, inside: DOMRect) =>
      box.right > inside.right + 1 ||
      box.left < inside.left - 1 ||
      box.bottom > inside.bottom + box.height / 4 ||
      box.top < inside.top - box.height / 4;
    const whole = document.querySelector(part) ?? document;
    return [...whole.querySelectorAll('button, header, footer, nav, h1, h2, p, dialog')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !element.matches('.visually-hidden'),
      )
      .flatMap((element) => {
        const inside = element.getBoundingClientRect();
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const lost: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.parentElement?.closest('.visually-hidden, svg')) continue;
          const scrolls = node.parentElement?.closest('[data-scrolls], [data-paged="true"]');
          if (scrolls && element.contains(scrolls)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          if ([...range.getClientRects()].some((box) => box.width > 0 && cut(box, inside)))
            lost.push(`"${node.textContent}" in <${element.localName}>`);
        }
        return lost;
      });
  }, within);
}
