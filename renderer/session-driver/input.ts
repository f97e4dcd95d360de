import {
  type KeyPlace,
  keyVerdict,
  loweredShield,
  raised,
  type SessionAct,
  type Shield,
  type ShieldEvent,
  sees,
} from '../session/index.ts';
import { describeKey, describePointer, languageAt, type PointerEventName } from './describe.ts';

/** What the listeners need to know of the session, and how they tell it what happened. */
export interface InputSession {
  place: () => KeyPlace;
  send: (act: SessionAct) => void;
  /** One slide on or back; nothing where there is none. */
  turn: (by: 1 | -1) => void;
}

/** A finger that lies on the glass for longer than these milliseconds no longer counts as somebody moving it. */
const longestMove = 60_000;

/** Movements are told at most this often, in milliseconds. */
const moveEvery = 500;

const pointerEvents = ['pointerdown', 'pointerup', 'pointercancel', 'click'] as const;
const compatibilityEvents = ['touchstart', 'touchend', 'mousedown', 'mouseup', 'dblclick'] as const;

/** Turns touches and keys into session acts, before anything else in the page sees them. */
export class Input {
  #shield: Shield = loweredShield;
  /** Fingers that went down on attract, and the language whose button they went down on. */
  #waking = new Map<number, string | undefined>();
  #lastDown = 0;
  #lastMove = 0;
  readonly #session: InputSession;
  readonly #stop = new AbortController();

  constructor(page: Window, session: InputSession) {
    this.#session = session;
    const early = { capture: true, passive: false, signal: this.#stop.signal } as const;
    for (const name of pointerEvents) {
      page.addEventListener(name, (event) => this.#onPointer(name, event as PointerEvent), early);
    }
    for (const name of compatibilityEvents) {
      page.addEventListener(name, (event) => this.#isSwallowed(event, { kind: 'compatibility' }), early);
    }
    page.addEventListener('keydown', (event) => this.#onKeyDown(event), early);
    page.addEventListener('keyup', (event) => this.#isSwallowed(event, describeKey('key-up', event)), early);
    page.addEventListener('pointermove', (event) => event.buttons !== 0 && this.#onMove(event), early);
    page.addEventListener('touchmove', (event) => this.#onMove(event), early);
    page.addEventListener('wheel', (event) => this.#onMove(event), early);
  }

  /** Ignores every finger and key that is down, to its end: what is on the screen now is not what was touched. */
  raiseShield(): void {
    this.#shield = raised(this.#shield);
    this.#waking.clear();
  }

  stop(): void {
    this.#stop.abort();
  }

  #isSwallowed(event: Event, seen: ShieldEvent): boolean {
    const { shield, swallow } = sees(this.#shield, seen);
    this.#shield = shield;
    if (swallow) hide(event);
    return swallow;
  }

  #onPointer(name: PointerEventName, event: PointerEvent): void {
    if (name === 'pointerdown') this.#lastDown = event.timeStamp;
    if (this.#isSwallowed(event, describePointer(name, event))) return;
    const place = this.#session.place();
    if (place === 'attract') this.#onAttract(name, event);
    else if (place === 'warning') this.#answer(event);
    else if (name !== 'pointercancel') this.#session.send({ type: 'activity' });
  }

  /** Attract is left when a finger comes up that went down on attract, or by a click made by software. */
  #onAttract(name: PointerEventName, event: PointerEvent): void {
    if (name === 'pointerdown') this.#waking.set(event.pointerId, languageAt(event.target));
    else if (name === 'pointercancel') this.#waking.delete(event.pointerId);
    else if (name === 'click') this.#wake(event, languageAt(event.target));
    else if (this.#waking.has(event.pointerId)) this.#wake(event, this.#waking.get(event.pointerId));
  }

  #wake(event: Event, language: string | undefined): void {
    this.#session.send(language === undefined ? { type: 'wake' } : { type: 'wake', language });
    this.#swallowRest(event);
  }

  /** Whatever is touched in the warning says "still here" and does nothing else. */
  #answer(event: Event): void {
    this.#session.send({ type: 'activity' });
    this.#swallowRest(event);
  }

  #swallowRest(event: Event): void {
    this.raiseShield();
    hide(event);
  }

  #onMove(event: Event): void {
    const isHeld = event.type !== 'wheel' && event.timeStamp - this.#lastDown > longestMove;
    if (isHeld || event.timeStamp - this.#lastMove < moveEvery) return;
    this.#lastMove = event.timeStamp;
    this.#session.send({ type: 'activity' });
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (this.#isSwallowed(event, describeKey('key-down', event))) return;
    const verdict = keyVerdict(this.#session.place(), {
      key: event.key,
      withModifier: event.ctrlKey || event.altKey || event.metaKey,
      onControl: event.target instanceof HTMLButtonElement,
      rightToLeft: document.documentElement.dir === 'rtl',
    });
    const isForBrowser = verdict === 'activate' || verdict === 'focus' || verdict === 'scroll';
    if (!isForBrowser) event.preventDefault();
    if (verdict === 'wake') this.#wake(event, languageAt(event.target));
    else if (verdict === 'stay') this.#answer(event);
    else if (verdict === 'home') this.#session.send({ type: 'home' });
    else if (verdict === 'close') this.#session.send({ type: 'panel', panel: null });
    else if (verdict === 'next') this.#session.turn(1);
    else if (verdict === 'back') this.#session.turn(-1);
    else this.#session.send({ type: 'activity' });
  }
}

function hide(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}
