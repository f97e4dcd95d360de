import {
  noPress,
  type Pressing,
  pressBegins,
  pressDrops,
  pressEnds,
  pressedBefore,
  pressMoves,
} from '../session/index.ts';
import type { PointerEventName } from './describe.ts';

/** Presses what fingers and pens press, since a browser's click does not (see `press.ts`). A mouse clicks by itself. */
export class Presses {
  #pressing: Pressing = noPress;

  /** Something happened to a pointer that belongs to the page. `isSteady`: touches are those of a hand that shakes. */
  sees(name: PointerEventName, event: PointerEvent, isSteady: boolean): void {
    if (name === 'pointerdown') this.#begins(event, isSteady);
    else if (name === 'pointerup') this.#ends(event, isSteady);
    else if (name === 'pointercancel') this.drops(event);
  }

  #begins(event: PointerEvent, isSteady: boolean): void {
    const { target, pointerId: pointer, clientX: x, clientY: y, timeStamp: at } = event;
    if (!isFinger(event) || !(target instanceof Element)) return;
    const side = Math.min(window.innerWidth, window.innerHeight);
    const control = controlOf(target);
    const [isKey, isButton] = [control.hasAttribute('data-key'), isPressable(control)];
    const finger = { pointer, control, isKey, isButton, x, y, at };
    this.#pressing = pressBegins(this.#pressing, finger, side, isSteady);
  }

  moves({ pointerId: pointer, clientX: x, clientY: y }: PointerEvent, isSteady: boolean): void {
    this.#pressing = pressMoves(this.#pressing, { pointer, x, y }, isSteady);
  }

  /** A finger was taken away, or its touch is somebody else's. */
  drops({ pointerId }: PointerEvent): void {
    this.#pressing = pressDrops(this.#pressing, pointerId);
  }

  /** The screen, the panel or the slide changed under the fingers. */
  changed(): void {
    this.#pressing = pressedBefore(this.#pressing, performance.now());
  }

  /** A finger lifted: what it presses gets its one click at once, at the place where the finger went down. */
  #ends(event: PointerEvent, isSteady: boolean): void {
    const { pointerId: pointer, clientX: x, clientY: y, timeStamp: at } = event;
    // A finger's events all go to where it went down; what it lifts over has to be looked up.
    const under = document.elementFromPoint(x, y);
    const over = under && controlOf(under);
    const control = over && isSteady && !isPressable(over) ? null : over;
    const { pressing, pressed } = pressEnds(this.#pressing, { pointer, control, x, y, at }, isSteady);
    this.#pressing = pressing;
    if (pressed?.control instanceof Element) click(pressed.control, event, pressed);
  }
}

/** Whether a click is the browser's own, made of a finger's touch: that press was ours to decide. */
export function isFingersClick(event: PointerEvent): boolean {
  return event.isTrusted && isFinger(event);
}

function isFinger({ pointerType }: PointerEvent): boolean {
  return pointerType === 'touch' || pointerType === 'pen';
}

const isPressable = (control: Element) => control.matches('button, [role="button"]');

/** What is pressed when this is touched: its button, the drawing whose parts explain themselves, or just this. */
function controlOf(touched: Element): Element {
  return touched.closest('button, [role="button"]') ?? touched.closest('[data-figure]') ?? touched;
}

function click(
  control: Element,
  { pointerId, pointerType }: PointerEvent,
  at: { x: number; y: number },
): void {
  // As a browser does before a click, so that the focus comes back here from a panel that the press opens.
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
  control.dispatchEvent(
    new PointerEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
      view: window,
      detail: 1,
      pointerId,
      pointerType,
      clientX: at.x,
      clientY: at.y,
    }),
  );
}
