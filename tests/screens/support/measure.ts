import type { Page } from 'playwright-core';

/** The least side of something to touch, in CSS px, and the least gap between two of them. */
const least = { side: 48, gap: 8 };

/** Controls that are too small, or too near to each other, or not wholly on the screen: a line each. */
export function touchFindings(page: Page): Promise<string[]> {
  return page.evaluate(findInPage, least);
}

function findInPage({ side, gap }: { side: number; gap: number }): string[] {
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
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const controls = [...top.querySelectorAll('button')]
    .filter(
      (button) =>
        button.checkVisibility({ visibilityProperty: true }) &&
        !button.closest('[inert], [aria-hidden=true]'),
    )
    .map((button) => ({
      name: button.textContent || button.ariaLabel || '?',
      box: button.getBoundingClientRect(),
      seen: seenOf(button),
    }))
    .filter(({ box, seen }) => box.width > 0 && seen.bottom > seen.top);
  const small = controls
    .filter(({ box }) => box.width < side - 0.01 || box.height < side - 0.01)
    .map(({ name, box }) => `"${name}" is ${box.width} × ${box.height}`);
  const outside = controls
    .filter(({ box }) => box.left < 0 || box.right > innerWidth + 0.5)
    .map(({ name }) => `"${name}" lies partly outside the screen`);
  const near = controls.flatMap((one, place) =>
    controls.slice(place + 1).flatMap((other) => {
      const across = Math.max(one.seen.left, other.seen.left) - Math.min(one.seen.right, other.seen.right);
      const down = Math.max(one.seen.top, other.seen.top) - Math.min(one.seen.bottom, other.seen.bottom);
      const apart = Math.max(across, down);
      return apart < gap - 0.01 ? [`"${one.name}" and "${other.name}" are ${apart} apart`] : [];
    }),
  );
  return [...small, ...outside, ...near];
}

/** Words that are cut off: elements whose text does not fit into what is shown of them. A line each. */
export function clippedFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A line box may be lower than its letters: a quarter of their height above and below is not a cut.
    const cut = (box: DOMRect, inside: DOMRect) =>
      box.right > inside.right + 1 ||
      box.left < inside.left - 1 ||
      box.bottom > inside.bottom + box.height / 4 ||
      box.top < inside.top - box.height / 4;
    return [...document.querySelectorAll('button, header, footer, nav, h1, h2, p, dialog')]
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
  });
}
