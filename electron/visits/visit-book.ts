/**
 * Counts visits. The shell knows when one began, and whether its page was gone before it could tell; what was open and how it
 * ended, the page tells when the visit is over. What a page tells is checked against the decks that there are, and bounded:
 * one record a visit, a few a minute.
 */
import type { WebContents } from 'electron';
import type { Log } from '../records/log.ts';
import type { VisitTold } from './schema.ts';
import type { Visit, VisitRecords } from './visit-records.ts';

/** Where somebody is in a visit. A look at the staff door alone is none. */
const visiting: readonly string[] = ['home', 'deck', 'search', 'warning'];
/** Where a visit goes on that has begun, and none begins. */
const between: readonly string[] = ['door'];

/** As many records as are taken of one page within a minute: nobody comes and goes every five seconds. */
export const mostAMinute = 12;
const minute = 60_000;
/** Nobody stays for longer than a day; a clock may say so. */
const longest = 24 * 60 * 60;

/** A deck that is shown here, with the ids of its slides in their order. */
export interface DeckSlides {
  id: string;
  slides: readonly string[];
}

export interface VisitBookParts {
  records: Pick<VisitRecords, 'add' | 'addConsultation'>;
  /** Whether visits are counted, by the settings. */
  isOn: () => boolean;
  /** Whether a page stands before a visitor. */
  isVisitors: (page: number) => boolean;
  /** The languages on offer, and the decks as they are shown in one. */
  languages: () => readonly string[];
  decks: (language: string) => readonly DeckSlides[];
  /** The day here, `YYYY-MM-DD`. */
  today: () => string;
  /** Milliseconds: since 1970, and of a clock that nobody sets. */
  now: () => number;
  steady: () => number;
  isQuitting: () => boolean;
  log: Pick<Log, 'warn'>;
}

interface Begun {
  minute: number;
  steady: number;
}

export class VisitBook {
  readonly #parts: VisitBookParts;
  readonly #begun = new Map<number, Begun>();
  /** When records were taken of a page lately, by the steady clock. */
  readonly #taken = new Map<number, number[]>();

  constructor(parts: VisitBookParts) {
    this.#parts = parts;
  }

  /** A page that is gone in the middle of a visit ends it; one that is loaded anew has no visit any more. */
  watch(contents: Pick<WebContents, 'id' | 'on'>): void {
    const { id } = contents;
    contents.on('render-process-gone', () => {
      const begun = this.#begun.get(id);
      this.#begun.delete(id);
      if (begun === undefined || this.#parts.isQuitting()) return;
      this.#add(id, { ...this.#timesOf(begun, 0), language: null, ended: 'crash', decks: [], used: [] });
    });
    contents.on('dom-ready', () => this.#begun.delete(id));
    contents.on('destroyed', () => {
      this.#begun.delete(id);
      this.#taken.delete(id);
    });
  }

  /** A page tells where its session is. */
  told(page: number, place: string): void {
    if (visiting.includes(place)) this.#begins(page);
    else if (!between.includes(place)) this.#begun.delete(page);
  }

  /** A page tells of a visit that is over. What is no visit, or of no deck that there is, is left out. */
  over(page: number, told: VisitTold): void {
    const begun = this.#begun.get(page);
    this.#begun.delete(page);
    const { languages, decks } = this.#parts;
    if (begun === undefined || !languages().includes(told.language)) return;
    const shown = told.decks.length === 0 ? [] : decks(told.language);
    this.#add(page, {
      ...this.#timesOf(begun, told.stillFor),
      language: told.language,
      ended: told.ended,
      decks: told.decks.flatMap((each) => reachedIn(shown, each)),
      used: told.used,
    });
  }

  /** A consultation was opened. */
  consultation(): void {
    const { records, isOn, today } = this.#parts;
    if (isOn()) this.#write(() => records.addConsultation(today()));
  }

  #begins(page: number): void {
    if (this.#begun.has(page) || !this.#parts.isVisitors(page)) return;
    const { now, steady } = this.#parts;
    this.#begun.set(page, { minute: Math.floor(now() / minute), steady: steady() });
  }

  #timesOf(begun: Begun, stillFor: number): Pick<Visit, 'day' | 'minute' | 'seconds'> {
    const seconds = (this.#parts.steady() - begun.steady) / 1000 - stillFor;
    const inTens = Math.floor(Math.min(Math.max(seconds, 0), longest) / 10) * 10;
    return { day: this.#parts.today(), minute: begun.minute, seconds: inTens };
  }

  #add(page: number, visit: Visit): void {
    const { records, isOn, steady } = this.#parts;
    if (!isOn()) return;
    const lately = (this.#taken.get(page) ?? []).filter((at) => steady() - at < minute);
    this.#taken.set(page, [...lately, steady()].slice(-mostAMinute));
    if (lately.length < mostAMinute) this.#write(() => records.add(visit));
  }

  #write(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#parts.log.warn(`a visit cannot be counted: ${String(error)}`);
    }
  }
}

function reachedIn(
  decks: readonly DeckSlides[],
  { deck, furthest, last }: VisitTold['decks'][number],
): Visit['decks'][number][] {
  const slides = decks.find(({ id }) => id === deck)?.slides ?? [];
  const [far, seen] = [slides[furthest], slides[last]];
  return far === undefined || seen === undefined ? [] : [{ deck, furthest: far, last: seen }];
}
