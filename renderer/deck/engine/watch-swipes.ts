import { follow, noSwipe, type SwipeEvent } from './swipe.policy.ts';

/**
 * Watches fingers, pens and mice on a deck.
 *
 * @param onSwipe told of each swipe: it leads to the next slide or back to the one before
 * @returns a function that ends it
 */
export function watchSwipes(deck: HTMLElement, onSwipe: (leads: 'on' | 'back') => void): () => void {
  let swiping = noSwipe;
  let ground = groundOf(deck);

  const watch = (event: PointerEvent) => {
    const told = tell(event);
    if (!told) return;
    if (told.kind === 'down') ground = groundOf(deck);
    const answer = follow(swiping, told, ground);
    swiping = answer.swiping;
    if (answer.swallow) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (answer.leads) onSwipe(answer.leads);
  };
  for (const type of watched) deck.addEventListener(type, watch, { capture: true });
  return () => {
    for (const type of watched) deck.removeEventListener(type, watch, { capture: true });
  };
}

const watched = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'click'] as const;

/** A finger goes the way of the page, as its buttons do, also over a deck of another language. */
function groundOf(deck: HTMLElement) {
  const { direction } = getComputedStyle(document.documentElement);
  return { width: deck.clientWidth, direction: direction === 'rtl' ? 'rtl' : 'ltr' } as const;
}

function tell(event: PointerEvent): SwipeEvent | null {
  const { pointerId: finger, clientX: x, clientY: y, timeStamp: at } = event;
  switch (event.type) {
    case 'pointerdown':
      return event.button === 0 ? { kind: 'down', finger, alone: event.isPrimary, x, y, at } : null;
    case 'pointermove':
      // A mouse that was let go of outside of the deck comes back without a button pressed.
      return event.buttons === 0 ? { kind: 'up', finger } : { kind: 'move', finger, x, y, at };
    case 'click':
      return { kind: 'click', finger };
    default:
      return { kind: 'up', finger };
  }
}
