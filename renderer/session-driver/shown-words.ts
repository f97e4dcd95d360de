import { placeOf, type SessionSnapshot, viewOf } from '../session/index.ts';

/**
 * Milliseconds after an act at which its words are looked for: when the screen has come to rest, and again where something had to
 * be fetched for it.
 */
const looks = [500, 3000] as const;

/** How much there is to read on the screen, looked at after something was done and when the screen is at rest again. */
export class ShownWords {
  readonly #clock: () => number;
  /** When something was done last, and how often was looked since. */
  #done: { at: number; looks: number } | null = null;
  /** What stood there at the last look. */
  #last = '';

  /** @param clock gives steady milliseconds */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Something was done, so that other words may come up. */
  mayChange(): void {
    this.#done = { at: this.#clock(), looks: 0 };
  }

  /** How many characters stand there that did not at the last look; null where they are the same, or nobody reads them. */
  shown(snapshot: SessionSnapshot): number | null {
    const after = looks[this.#done?.looks ?? 0];
    if (this.#done === null || after === undefined || this.#clock() - this.#done.at < after) return null;
    this.#done.looks += 1;
    const place = placeOf(snapshot);
    // Under the warning stands what stood there before it.
    if (place === 'warning') return null;
    if (place !== 'home' && place !== 'deck') {
      this.#last = '';
      return null;
    }
    const { text, characters } = wordsOnScreen(document);
    const shown = `${viewOf(snapshot)} ${text}`;
    if (shown === this.#last) return null;
    this.#last = shown;
    return characters;
  }
}

/** Places that show a part of what is in them. */
const windows = '[data-paged="true"], [data-scrolls="true"]';

/** The words that can be seen: of a dialog alone where one is open, and of what is parted or scrolls only the lines in sight. */
export function wordsOnScreen(page: Document): { text: string; characters: number } {
  const top = [...page.querySelectorAll('dialog[open]')].at(-1) ?? page.body;
  const walker = page.createTreeWalker(top, NodeFilter.SHOW_TEXT, (node) =>
    isForReaders(node.parentElement) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const range = page.createRange();
  let [text, characters] = ['', 0];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    if (words === '') continue;
    range.selectNodeContents(node);
    const share = shareInSight(range, node.parentElement?.closest(windows)?.getBoundingClientRect());
    if (share > 0) text += `${words}\n`;
    // The space after a stretch of words is counted with it.
    characters += share * (words.length + 1);
  }
  return { text, characters: Math.round(characters) };
}

function isForReaders(element: Element | null): boolean {
  return (
    element !== null &&
    element.closest('[inert], .visually-hidden') === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** Which share of the lines of a stretch of words can be seen; all of them where nothing cuts it off. */
function shareInSight(range: Range, within: DOMRect | undefined): number {
  const lines = [...range.getClientRects()];
  if (lines.length === 0 || within === undefined) return lines.length === 0 ? 0 : 1;
  const middles = lines.map(({ top, bottom }) => (top + bottom) / 2);
  return middles.filter((y) => y >= within.top && y <= within.bottom).length / lines.length;
}
