/** Knows whether the screen is to be on, and tells when that changes: by the hours, the clock, the clinic or staff. */
import {
  type Decision,
  decide,
  type Hours,
  type Offset,
  type Override,
  overrideOf,
  type Wish,
} from './hours.policy.ts';

/** What a screen does when nobody is there: the loop that invites, a black page, or a still, dim picture. */
export type Screen = 'on' | 'dark' | 'dim';

export interface OpeningHours extends Hours {
  outside: Exclude<Screen, 'on'>;
  zone: string | null;
}

export interface ScreenHoursParts {
  /** The hours as the clinic wrote them, as they are now. */
  hours: () => OpeningHours;
  /** The wall clock of a zone. */
  offset: (zone: string | null) => Offset;
  /** Milliseconds since 1970. */
  now: () => number;
  /** When the program was built, in milliseconds since 1970. */
  builtAt: number;
  /** Runs something again and again, every so many milliseconds. */
  every: (run: () => void, milliseconds: number) => void;
  /** The screen is to do something else from now on. */
  changed: () => void;
  log: { info: (message: string) => void; warn: (message: string) => void };
}

/**
 * Milliseconds between two looks. One timer until the next change would not do: a machine sleeps, and its clock is set at
 * any moment.
 */
const lookEvery = 5000;

export class ScreenHours {
  readonly #parts: ScreenHoursParts;
  #override: Override | null = null;
  /** What the log has last said. */
  #said: string | null = null;
  #shown: Screen;
  #zone: { name: string | null; offset: Offset };

  constructor(parts: ScreenHoursParts) {
    this.#parts = parts;
    const name = parts.hours().zone;
    this.#zone = { name, offset: parts.offset(name) };
    this.#shown = this.screen;
  }

  /** Starts looking. */
  watch(): void {
    this.look();
    this.#parts.every(() => this.look(), lookEvery);
  }

  /** Whether the clinic counts as open, and why. */
  get decision(): Decision {
    return decide({ ...this.#circumstances(), override: this.#override });
  }

  /** What the screens do while nobody is there. */
  get screen(): Screen {
    return this.decision.isOpen ? 'on' : this.#parts.hours().outside;
  }

  /** Staff want the screen on, or at rest, for now; or the hours again. */
  wish(wish: Wish): void {
    this.#override = overrideOf(wish, this.#circumstances());
    this.look();
  }

  /** Looks whether anything is other than it was. */
  look(): void {
    this.#say(this.decision);
    const { screen } = this;
    if (screen === this.#shown) return;
    this.#shown = screen;
    this.#parts.changed();
  }

  #circumstances() {
    const { hours, offset, now, builtAt } = this.#parts;
    const { zone } = hours();
    if (zone !== this.#zone.name) this.#zone = { name: zone, offset: offset(zone) };
    return { hours: hours(), now: now(), builtAt, offset: this.#zone.offset };
  }

  #say({ isOpen, why, changesAt }: Decision): void {
    const said = `${why} ${isOpen} ${changesAt}`;
    if (said === this.#said || (this.#said === null && why === 'no-hours')) return;
    this.#said = said;
    const until = changesAt === null ? '' : ` until ${new Date(changesAt).toISOString()}`;
    const screen = isOpen ? 'on' : this.#parts.hours().outside;
    if (why === 'wrong-clock') {
      const now = new Date(this.#parts.now()).toISOString();
      this.#parts.log.warn(
        `the clock says ${now}, which is before this program was built: the screen stays on, whatever the opening hours. Set the clock.`,
      );
    } else this.#parts.log.info(`opening hours: the screen is ${screen}${until} (${reasons[why]})`);
  }
}

const reasons = {
  'no-hours': 'no hours are given',
  hours: 'by the hours in the config',
  staff: 'by a member of staff',
} as const;
