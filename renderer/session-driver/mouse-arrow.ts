import { type Arrow, arrowAfter, showsArrow } from '../session/index.ts';

/** Shows the mouse's arrow only while a mouse is in use, by an attribute of the root that `base.css` reads. */
export class MouseArrow {
  #arrow: Arrow = null;

  /** A pointer went down or moved. */
  sees({ pointerType, movementX, movementY, timeStamp }: PointerEvent): void {
    const by = Math.hypot(movementX, movementY);
    this.#arrow = arrowAfter(this.#arrow, { isMouse: pointerType === 'mouse', by, at: timeStamp });
    this.update();
  }

  /** Time went by. */
  update(): void {
    const shown = showsArrow(this.#arrow, performance.now());
    document.documentElement.toggleAttribute('data-arrow', shown);
  }
}
