/**
 * A consultation: one of the kiosk's windows becomes the presenter's and the others the family's, until it ends. What is
 * shown, and where the consultant is, lives here in memory and nowhere else.
 *
 * A page gets another place by being loaded anew. So nothing of a visit is left in the page that a consultation begins on,
 * and nothing of a family in the one that the next visitor finds.
 */

import type { Jurisdiction } from '../../slides/format/model/library.ts';
import type { Inked, InkNews, InkTold } from '../bridge/ink.ts';
import type { Role } from '../bridge/roles.ts';
import type { AudienceView, Brought, FilmTold, PartsTold, Stage, Talk } from '../bridge/talk.ts';
import { InkBook } from './ink-book.ts';
import { type Place, placesOf } from './places.policy.ts';

export interface ConsultationParts {
  /** The kiosk's windows as they stand, by the ids of their pages; the first display's first. */
  windows: () => readonly number[];
  /** Brings the windows in line with what `isOpen` says now, and calls `settle` when they are. */
  arrange: () => void;
  /** Gives a page its role and loads it anew. */
  place: (page: number, place: Place) => void;
  /** A page is to be dark, all of one colour, or no longer: that it is so is no failure. */
  darken: (page: number, isDark: boolean) => void;
  /** The country of the clinic. */
  country: () => Jurisdiction;
  /** Lets a window have the keyboard. */
  focus: (page: number) => void;
  /** Tells the family's windows what to show. */
  tell: (view: AudienceView) => void;
  /** Tells the family's windows what is drawn. */
  tellInk: (news: InkNews) => void;
  /** Tells the presenter in how many parts the family sees a slide. */
  tellParts: (told: PartsTold) => void;
  /** Tells the presenter what the family's film came to by itself. */
  tellFilm: (told: FilmTold) => void;
  /** Tells the presenter that the displays are others. */
  tellStage: (stage: Stage) => void;
  /** What else is being made of this is given up: a sheet. */
  ended: () => void;
  /** A consultation has taken place; nothing more is told of it. */
  finished: () => void;
  /** Whether this PC is for consultations alone: then the next one begins where the last one ended. */
  isOnly: () => boolean;
  info: (message: string) => void;
}

/** Nothing was touched on the slide. */
const unled: Talk['led'] = { view: null, part: null, film: null };

/** A consultation in which nothing was shown yet. */
function beginning({ language, questions }: Brought): Talk {
  return {
    language,
    ease: { text: 100, theme: 'daylight', isCalm: false },
    deck: null,
    isBlank: false,
    led: unled,
    frozen: null,
    over: null,
    questions,
    elapsed: 0,
    spent: {},
    path: null,
    showsAll: false,
    route: null,
  };
}

export class Consultation {
  readonly #parts: ConsultationParts;
  #isOpen = false;
  /** The page that leads, or null while there is none. */
  #presenter: number | null = null;
  #places: ReadonlyMap<number, Place> = new Map();
  #view: AudienceView | null = null;
  #talk: Talk | null = null;
  /** The country that was chosen for this talk; null: the clinic's. */
  #country: Jurisdiction | null = null;
  /** The presenter's page is being loaded anew: what the old one still says is of before. */
  #isTurning = false;
  readonly #ink = new InkBook();

  constructor(parts: ConsultationParts) {
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** What the family sees; null before anything was shown. */
  get view(): AudienceView | null {
    return this.#view;
  }

  /** Where the consultant was last; null where they have not begun. */
  get talk(): Talk | null {
    return this.#talk;
  }

  /** Whose approvals, rules and numbers the consultation shows. */
  get country(): Jurisdiction {
    return this.#country ?? this.#parts.country();
  }

  get stage(): Stage {
    return { family: [...this.#places.values()].filter((place) => place === 'audience').length };
  }

  /**
   * Opens a consultation that is led from this page, or from the first that there will be. One that is open goes on.
   *
   * @param brought what goes along of the visit that it is opened from
   */
  begin(page: number | null, brought?: Brought): void {
    if (this.isOpen) return;
    this.#isOpen = true;
    this.#talk = brought ? beginning(brought) : null;
    this.#presenter = page;
    this.#parts.info('a consultation begins');
    this.#parts.arrange();
  }

  /**
   * Ends it: everything of it is forgotten, and every page is loaded anew. On a PC for consultations alone its windows
   * wait for the next one. Does nothing outside of one.
   */
  finish(why: string): void {
    if (!this.isOpen) return;
    this.#parts.info(`the consultation ends: ${why}`);
    this.#parts.finished();
    this.#talk = null;
    this.#country = null;
    this.#clear();
    if (this.#parts.isOnly()) {
      for (const [page, place] of this.#places) this.#parts.place(page, place);
      return;
    }
    this.#isOpen = false;
    this.#presenter = null;
    this.#parts.arrange();
  }

  /**
   * Shows another country's decks for this talk alone. Both sides are loaded anew, so that no page has anything of two countries;
   * what cannot be told apart from the country before it goes: ink, a playlist, a frozen view, what was touched on the slide,
   * and what stood in its place. Does nothing outside of a consultation.
   */
  choose(country: Jurisdiction): void {
    if (!this.isOpen || country === this.country) return;
    this.#country = country;
    this.#talk = this.#talk && { ...this.#talk, led: unled, over: null, frozen: null, route: null };
    this.#isTurning = true;
    this.#clear();
    for (const [page, place] of this.#places) this.#parts.place(page, place);
  }

  /** The presenter's page begins, and leads from where the consultant was last; null where they have not begun. */
  takeUp(): Talk | null {
    this.#isTurning = false;
    return this.#talk;
  }

  /** The place of a window. */
  placeOf(page: number): Place {
    return this.#places.get(page) ?? 'visitor';
  }

  /** The place of a window that has just been made, before anything is loaded into it. */
  placeOfNew(page: number): Place {
    if (!this.#isOpen) return 'visitor';
    const place = this.#presenter === null ? 'presenter' : 'audience';
    if (place === 'presenter') this.#presenter = page;
    this.#places = new Map([...this.#places, [page, place]]);
    return place;
  }

  /** Gives every window its place, after the windows changed. Those that have it already are left alone. */
  settle(): void {
    const before = this.#places;
    this.#places = placesOf(this.#parts.windows(), this.#isOpen, this.#presenter);
    for (const [page, place] of this.#places) {
      if (place === 'presenter') this.#presenter = page;
      if ((before.get(page) ?? 'visitor') !== place) this.#parts.place(page, place);
    }
    this.#darken();
    if (!this.#isOpen || this.#presenter === null) return;
    this.#parts.focus(this.#presenter);
    this.#parts.tellStage(this.stage);
  }

  /** A window has the keyboard. In the family's the consultant's clicker would get lost, so it is handed back. */
  focused(page: number): void {
    if (this.#presenter !== null && this.#places.get(page) === 'audience') this.#parts.focus(this.#presenter);
  }

  /** The consultant shows this to the family. */
  show(view: AudienceView): void {
    if (!this.#listens) return;
    this.#view = view;
    this.#darken();
    this.#parts.tell(view);
  }

  /** The family's page says in how many parts it shows a slide. */
  seen(told: PartsTold): void {
    if (this.isOpen) this.#parts.tellParts(told);
  }

  /**
   * The family's page says what its film came to by itself. Where a family has several displays, the first of them speaks for all,
   * since no two end at the same moment.
   */
  filmed(page: number, told: FilmTold): void {
    const [first] = [...this.#places].find(([, place]) => place === 'audience') ?? [];
    if (this.isOpen && page === first) this.#parts.tellFilm(told);
  }

  /** Where the consultant is now, for a page that has to go on after a crash. */
  keep(talk: Talk): void {
    if (this.#listens) this.#talk = talk;
  }

  /** The consultant draws or points at something. */
  ink(told: InkTold): void {
    if (!this.#listens) return;
    for (const news of this.#ink.take(told)) this.#parts.tellInk(news);
  }

  /** What is drawn: all of it for the presenter, and for everybody else what the family has been shown. */
  inked(role: Role): Inked {
    return role === 'presenter' ? this.#ink.drawn : this.#ink.seen;
  }

  get #listens(): boolean {
    return this.isOpen && !this.#isTurning;
  }

  /** Forgets what is before the family, and gives up what is being made for it. */
  #clear(): void {
    this.#view = null;
    this.#ink.forget();
    this.#parts.ended();
    this.#darken();
  }

  #darken(): void {
    const isBlank = this.#view?.shows.kind === 'blank';
    for (const [page, place] of this.#places) this.#parts.darken(page, isBlank && place === 'audience');
  }
}
