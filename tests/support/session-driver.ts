/** Drives a session in the words of the clinic: `kiosk.touches().waits(89).expectToBeIn('deck')`. Time is played. */
import { expect } from 'vitest';
import { createActor } from 'xstate';
import {
  type Insider,
  type Panel,
  type Place,
  placeOf,
  type SessionAct,
  type SessionRules,
  type SessionSnapshot,
  secondsLeft,
  sessionMachine,
  type Visit,
} from '../../renderer/session/index.ts';

const usual: SessionRules = {
  languages: ['en', 'es'],
  idleSeconds: 90,
  warningSeconds: 30,
  screen: 'on',
  isLed: false,
};

/** A kiosk whose page answers a reset at once, as the real one does, unless it is told to hang. */
export class PlayedKiosk {
  readonly #actor;
  /** Milliseconds of the clock that the session is told; a test may set it back. */
  #now = 1_000_000;
  #pageAnswers = true;

  constructor(rules: Partial<SessionRules> = {}) {
    this.#actor = createActor(sessionMachine, { input: { rules: { ...usual, ...rules }, at: this.#now } });
    this.#actor.start();
  }

  get snapshot(): SessionSnapshot {
    return this.#actor.getSnapshot();
  }

  get place(): Place {
    return placeOf(this.snapshot);
  }

  get visit(): Visit {
    return this.snapshot.context.visit;
  }

  get session(): number {
    return this.snapshot.context.session;
  }

  /** The rules of the visit. */
  get rules(): SessionRules {
    return this.snapshot.context.rules;
  }

  happens(act: SessionAct): this {
    this.#actor.send({ ...act, at: this.#now });
    if (this.place === 'reset' && this.#pageAnswers) this.happens({ type: 'cleared' });
    return this;
  }

  /** The page no longer tells that it is cleared. */
  pageHangs(): this {
    this.#pageAnswers = false;
    return this;
  }

  wakes(language?: string): this {
    return this.happens(language === undefined ? { type: 'wake' } : { type: 'wake', language });
  }

  touches(): this {
    return this.happens({ type: 'activity' });
  }

  opens(deck = 'what-is-car-t', slides = 12): this {
    return this.happens({ type: 'open', deck, slides });
  }

  goesTo(index: number): this {
    return this.happens({ type: 'go', index });
  }

  opensPanel(panel: Panel): this {
    return this.happens({ type: 'panel', panel });
  }

  chooses(language: string): this {
    return this.happens({ type: 'language', language });
  }

  startsMedia(media: string, seconds: number): this {
    return this.happens({ type: 'media-started', media, lasts: seconds * 1000 });
  }

  endsMedia(media: string): this {
    return this.happens({ type: 'media-ended', media });
  }

  /** Somebody holds the clinic's name. */
  asksForDoor(): this {
    return this.happens({ type: 'door' });
  }

  /** The shell says that the PIN was right. */
  opensDoor(role: Insider = 'staff'): this {
    return this.happens({ type: 'staff-opened', role });
  }

  /** The clinic changes its settings. */
  changesRules(rules: Partial<SessionRules>): this {
    return this.happens({ type: 'rules-changed', rules: { ...this.rules, ...rules } });
  }

  /** Other words come up, which a slow reader takes so many seconds to read. */
  showsWords(seconds: number): this {
    return this.happens({ type: 'words', characters: (seconds * 1000 * 480) / 60_000 });
  }

  /** Seconds go by, one tick each. */
  waits(seconds: number): this {
    for (let second = 0; second < seconds; second += 1) {
      this.#now += 1000;
      this.happens({ type: 'tick' });
    }
    return this;
  }

  /** The machine sleeps, or the page hangs: time goes by and nobody tells. Negative: the clock is set back. */
  sleeps(seconds: number): this {
    this.#now += seconds * 1000;
    return this;
  }

  expectToBeIn(place: Place): this {
    expect(this.place).toBe(place);
    return this;
  }

  /** Nobody is here: attract, or the screen that sleeps outside the opening hours. */
  expectToRest(): this {
    return this.expectToBeIn(this.rules.screen === 'on' ? 'attract' : 'asleep');
  }

  expectSlide(index: number): this {
    expect(this.visit.deck?.index).toBe(index);
    return this;
  }

  expectSecondsLeft(seconds: number): this {
    expect(secondsLeft(this.visit, this.rules)).toBe(seconds);
    return this;
  }

  /** Nothing that a visitor did is left. */
  expectNoTrace(): this {
    expect(this.visit).toEqual(new PlayedKiosk(this.rules).visit);
    expect(this.snapshot.context.staff).toBeNull();
    return this;
  }
}

/** A kiosk on the attract screen. */
export const attractingKiosk = (rules: Partial<SessionRules> = {}) => new PlayedKiosk(rules);

/** A kiosk with a visitor on the first slide of a deck. */
export const kioskInADeck = (rules: Partial<SessionRules> = {}) => new PlayedKiosk(rules).wakes().opens();
