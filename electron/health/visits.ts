/** Counts the visits, and knows whether a page is shown at all; of a visit nothing but that there was one. */
import type { WebContents } from 'electron';

/** The places of the session in which somebody looks at something. */
const inVisit: ReadonlySet<string> = new Set(['home', 'deck', 'search', 'warning']);

export class Visits {
  readonly #now: () => number;
  readonly #isVisitors: (page: number) => boolean;
  /** Where the session of each page that is shown is. */
  readonly #places = new Map<number, 'visit' | 'rest'>();
  #count = 0;
  #last: number | null = null;

  /**
   * @param now milliseconds since 1970
   * @param isVisitors whether a page is one of the waiting room: what staff and consultants do is no visit
   */
  constructor(now: () => number, isVisitors: (page: number) => boolean) {
    this.#now = now;
    this.#isVisitors = isVisitors;
  }

  /** Visits since the start. */
  get count(): number {
    return this.#count;
  }

  /** Whether there is a page that has said where its session is, and has neither crashed nor gone since. */
  get isShown(): boolean {
    return this.#places.size > 0;
  }

  /** When somebody was there last, in milliseconds since 1970; null: nobody since the start. */
  get lastAt(): number | null {
    return this.#isVisit ? this.#now() : this.#last;
  }

  get #isVisit(): boolean {
    return [...this.#places.values()].includes('visit');
  }

  /** A page that crashes or goes is not shown any more. */
  watch(contents: Pick<WebContents, 'id' | 'on'>): void {
    const over = () => this.#move(contents.id, undefined);
    contents.on('render-process-gone', over);
    contents.on('destroyed', over);
  }

  /** A page tells where its session is. */
  told(page: number, state: string): void {
    this.#move(page, this.#isVisitors(page) && inVisit.has(state) ? 'visit' : 'rest');
  }

  #move(page: number, place: 'visit' | 'rest' | undefined): void {
    const before = this.#places.get(page);
    if (before === 'visit' && place !== 'visit') this.#last = this.#now();
    if (before !== 'visit' && place === 'visit') this.#count += 1;
    if (place === undefined) this.#places.delete(page);
    else this.#places.set(page, place);
  }
}
