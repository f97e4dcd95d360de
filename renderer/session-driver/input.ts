import {
  type Answer,
  answerToKey,
  answerToTouch,
  type Hold,
  holdBegins,
  holdEnds,
  holdMoves,
  ignoring,
  inkSignOf,
  inputPlaceOf,
  isAiming,
  isAtRest,
  isHeld,
  isLeftToBrowser,
  isSwitch,
  isWorthTelling,
  keyVerdict,
  loweredShield,
  nameOf,
  nobodyWakes,
  noMotion,
  noSigns,
  raised,
  raisedForNext,
  type SessionAct,
  type SessionSnapshot,
  type ShieldEvent,
  type Sign,
  sees,
  told,
  touchedDown,
  viewOf,
  watchSign,
} from '../session/index.ts';
import {
  describeKey,
  describePointer,
  focusPlace,
  framePlace,
  languageAt,
  type PointerEventName,
} from './describe.ts';
import type { ReportFault } from './faults.ts';
import { MouseArrow } from './mouse-arrow.ts';
import { isFingersClick, Presses } from './presses.ts';

/** What the listeners need to know of the session, and how they tell it what happened. */
export interface InputSession {
  snapshot: () => SessionSnapshot;
  send: (act: SessionAct) => void;
  report: ReportFault;
}

/**
 * How touches and keys are taken while a member of staff tests the screen or wipes it. `watched`: each reaches the page,
 * also one that keeps coming back, of which nobody could be the cause. `dead`: none does, and none tells the session
 * anything.
 */
export type Reach = 'watched' | 'dead';

const pointerEvents = ['pointerdown', 'pointerup', 'pointercancel', 'click'] as const;
const compatibilityEvents = ['touchstart', 'touchend', 'mousedown', 'mouseup', 'dblclick'] as const;

/** Turns touches and keys into session acts, before anything else in the page sees them. Decides nothing itself. */
export class Input {
  #shield = loweredShield;
  #waking = nobodyWakes;
  #motion = noMotion;
  #signs = noSigns;
  /** How often anything scrolled: what a key that scrolls brings is new each time. */
  #scrolls = 0;
  /** Keyboards for a text that are open: one at most, but for the moment in which another takes its place. */
  #texts = 0;
  /** How often the text changed: what a key that writes brings is new each time. */
  #writings = 0;
  /** Null while they are taken as ever. */
  #reach: Reach | null = null;
  /** While a touch is answered: what happens meanwhile, it has done. */
  #isTouched = false;
  /** The finger that holds the clinic's name, and the name. */
  #hold: Hold | null = null;
  #held: Element | null = null;
  readonly #arrow = new MouseArrow();
  readonly #presses = new Presses();
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
    // What a browser would make of a touch, from the focus to the click, is ours to do.
    page.addEventListener('touchend', (event) => event.cancelable && event.preventDefault(), early);
    page.addEventListener('keydown', (event) => this.#onKeyDown(event), early);
    page.addEventListener('keyup', (event) => this.#isSwallowed(event, describeKey(event)), early);
    page.addEventListener('pointermove', (event) => this.#onPointerMove(event), early);
    page.addEventListener('scroll', () => this.#onScroll(), early);
    page.addEventListener('touchmove', (event) => this.#onMove(event), early);
    page.addEventListener('wheel', (event) => this.#onMove(event), early);
  }

  /** Ignores every finger and key that is down, to its end: what is on the screen now is not what was touched. */
  #raiseShield(): void {
    this.#holds(null);
    this.#shield = raised(this.#shield);
    this.#waking = nobodyWakes;
  }

  /**
   * Takes touches and keys in another way, until the function that it returns is called. One at a time: another one takes
   * its place. What goes down while all is dead presses nothing afterwards, for its beginning was seen by nobody.
   */
  take(reach: Reach): () => void {
    this.#reach = reach;
    if (reach === 'dead') this.#raiseShield();
    return () => {
      this.#reach = null;
    };
  }

  /** The keyboard for a text is open, until the function that it returns is called. */
  writes(): () => void {
    const end = () => {
      this.#texts -= 1;
    };
    this.#texts += 1;
    return end;
  }

  /** Whether the keyboard for a text is open. */
  get isWriting(): boolean {
    return this.#texts > 0;
  }

  /** The text has become another. */
  written(): void {
    this.#writings += 1;
  }

  /** Begins anew with the next visitor, whom nothing that is down now belongs to. */
  beginAnew(): void {
    this.#raiseShield();
    if (this.#isTouched) this.#shield = raisedForNext(this.#shield);
    this.#signs = noSigns;
    this.#reach = null;
  }

  /** What a visitor sees is no longer what it was. */
  screenChanged(): void {
    this.#presses.changed();
  }

  /** Time went by. */
  tick(): void {
    this.#arrow.update();
    if (!isHeld(this.#hold, performance.now())) return;
    this.#raiseShield();
    this.#session.send({ type: 'door' });
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Another finger holds the clinic's name, or none; the name shows it. */
  #holds(hold: Hold | null, name: Element | null = null): void {
    if (hold === this.#hold) return;
    this.#held?.removeAttribute('data-held');
    [this.#hold, this.#held] = [hold, hold && name];
    this.#held?.setAttribute('data-held', '');
  }

  /** A finger that went down, and may hold the clinic's name. */
  #mayHold(
    { target, isPrimary }: PointerEvent,
    touch: { pointer: number; x: number; y: number; at: number },
  ): void {
    const name = target instanceof Element ? target.closest('[data-hold]') : null;
    this.#holds(holdBegins(touch, name !== null, !isPrimary), name);
  }

  #isSwallowed(event: Event, seen: ShieldEvent): boolean {
    const { shield, swallow } = sees(this.#shield, seen);
    this.#shield = shield;
    const isHidden = swallow || this.#reach === 'dead';
    if (isHidden) hide(event);
    return isHidden;
  }

  #onPointer(name: PointerEventName, event: PointerEvent): void {
    const before = this.#isTouched;
    this.#isTouched = true;
    if (name === 'click' && isFingersClick(event)) hide(event);
    else if (this.#isForThePage(name, event)) this.#presses.sees(name, event, this.#isSteady);
    else this.#presses.drops(event);
    // A finger that lifts clicks meanwhile.
    this.#isTouched = before;
  }

  /** Whether somebody who visits has a hand that shakes. */
  get #isSteady(): boolean {
    const { rules, visit } = this.#session.snapshot().context;
    return !rules.isLed && visit.ease.isSteady;
  }

  /** Answers a touch; whether the page may have it too. On attract nothing is pressed: any touch wakes. */
  #isForThePage(name: PointerEventName, event: PointerEvent): boolean {
    const touch = describePointer(name, event);
    if (touch.kind === 'pointer-down') this.#arrow.sees(event);
    if (touch.kind === 'pointer-down') this.#motion = touchedDown(this.#motion, touch.at);
    if (this.#isSwallowed(event, touch)) return false;
    if (touch.kind === 'pointer-down' && this.#isNobodys({ of: { x: touch.x, y: touch.y }, at: touch.at })) {
      this.#shield = ignoring(this.#shield, touch.pointer);
      hide(event);
      return false;
    }
    if (touch.kind === 'pointer-down') this.#mayHold(event, touch);
    else if (touch.kind !== 'click') this.#holds(holdEnds(this.#hold, touch.pointer), this.#held);
    const place = inputPlaceOf(this.#session.snapshot());
    const language = languageAt(event.target);
    const { answer, waking } = answerToTouch(place, { ...touch, language }, this.#waking);
    this.#waking = waking;
    this.#give(answer, event);
    return !answer.isAll && !isAtRest(place);
  }

  #onPointerMove(event: PointerEvent): void {
    if (this.#reach === 'dead') {
      hide(event);
      return;
    }
    this.#arrow.sees(event);
    this.#presses.moves(event, this.#isSteady);
    this.#holds(holdMoves(this.#hold, event.pointerId, event.clientX, event.clientY), this.#held);
    if (event.buttons !== 0) this.#onMove(event);
  }

  #onKeyDown(event: KeyboardEvent): void {
    const { key, repeat: repeats, timeStamp: at } = event;
    if (this.#isSwallowed(event, describeKey(event))) return;
    if (this.#isNobodys({ of: { key }, repeats, at })) hide(event);
    else this.#answerKey(event);
  }

  #answerKey(event: KeyboardEvent): void {
    const snapshot = this.#session.snapshot();
    const { visit } = snapshot.context;
    const verdict = keyVerdict(inputPlaceOf(snapshot), {
      key: event.key,
      withModifier: event.ctrlKey || event.altKey || event.metaKey,
      onControl: event.target instanceof HTMLButtonElement,
      isAimed: event.target instanceof HTMLElement && event.target.tabIndex >= 0,
      switches: visit.switches.use,
      onTab: event.target instanceof HTMLButtonElement && event.target.role === 'tab',
      isTyping: visit.panel === 'search',
      isWriting: this.isWriting,
      isLed: visit.lead !== null,
      isAiming: isAiming(visit.lead?.ink.tool ?? null),
      rightToLeft: document.documentElement.dir === 'rtl',
    });
    if (!isLeftToBrowser(verdict)) event.preventDefault();
    // A key that is held is one press, and one sign of life.
    if (event.repeat) return;
    this.#give(answerToKey(verdict, visit, event.key, languageAt(event.target)), event);
  }

  /** Whether a touch or a key comes from no one, which the log learns once a visit. */
  #isNobodys(sign: Omit<Sign, 'view'>): boolean {
    if (this.#reach === 'watched') return false;
    const snapshot = this.#session.snapshot();
    // A key that moves the focus brings something new only until it has been everywhere.
    const { search, lead, switches } = snapshot.context.visit;
    const isTab = 'key' in sign.of && sign.of.key === 'Tab';
    const scans = switches.use !== 'none' && 'key' in sign.of && isSwitch(sign.of.key);
    // So does one that chooses what the frame is around, which moves through everything.
    const passes = isTab || scans;
    const place = isTab ? focusPlace() : scans ? framePlace() : this.#scrolls;
    const view =
      inputPlaceOf(snapshot) === 'warning'
        ? null
        : `${viewOf(snapshot)} ${place} ${search} ${this.#writings} ${lead && inkSignOf(lead.ink)}`;
    const { signs, isNobodys, isNews } = watchSign(this.#signs, { ...sign, passes, view });
    this.#signs = signs;
    if (isNews)
      this.#session.report(
        'input.stuck',
        `Something that is no visitor keeps touching ${nameOf(sign.of, screenSize())}.`,
      );
    return isNobodys;
  }

  #give({ act, isAll }: Answer, event: Event): void {
    if (act !== null) this.#session.send(act);
    if (!isAll) return;
    this.#raiseShield();
    hide(event);
  }

  #onScroll(): void {
    this.#scrolls += 1;
  }

  #onMove(event: Event): void {
    if (this.#reach === 'dead') {
      hide(event);
      return;
    }
    const by = event.type === 'wheel' ? 'wheel' : 'finger';
    if (!isWorthTelling(this.#motion, by, event.timeStamp)) return;
    this.#motion = told(this.#motion, event.timeStamp);
    this.#session.send({ type: 'activity' });
  }
}

function screenSize(): { width: number; height: number } {
  return { width: window.innerWidth, height: window.innerHeight };
}

function hide(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}
