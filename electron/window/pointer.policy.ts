/**
 * What of a mouse reaches the page: its moves, and presses of the left button. The other buttons open menus, new windows
 * or the page before. Whatever is not named is denied.
 */

/**
 * A mouse event as `before-mouse-event` describes it. Electron names more than its declarations list: a move without a
 * button has `none`, and there are `back`, `forward` and a pen's `eraser` (shell/common/gin_converters/blink_converter.cc).
 */
export interface MouseAct {
  type: string;
  button?: string | null | undefined;
}

/** A move passes whatever is held down meanwhile: the press itself did not reach the page. */
const moves: readonly string[] = ['mouseMove', 'mouseEnter', 'mouseLeave'];
const presses: readonly string[] = ['mouseDown', 'mouseUp'];

/** Whether the page may see this. */
export function mayPoint({ type, button }: MouseAct): boolean {
  return moves.includes(type) || (presses.includes(type) && button === 'left');
}
