/**
 * reveal.js 6 as a controlled React component. The one way to a deck; what the deck promises, each promise with a
 * test of the same words in tests/deck/engine.test.ts and tests/deck/steps.test.ts:
 *
 *  1. Nothing leaks: after 500 openings the page has the nodes, the document and window listeners, the intervals
 *     and the timeouts that it had before; after many slide changes it has the nodes that it had before.
 *  2. StrictMode's double mount leaves one working deck.
 *  3. Closing is synchronous: reveal's 1,000 ms interval and its `load` listener are gone when the effect is.
 *  4. The root's `className` never changes in React; state is in `data-*`. reveal.js writes classes on the same
 *     element, and React would wipe them.
 *  5. The configuration is `lockedConfig` and nothing else: neither query nor hash of the page reaches it.
 *  6. The caller decides the slide. A swipe asks for another one; a deck whose slide does not follow stays. Swipes
 *     are ours, not reveal's: they grow with the screen, follow the direction of reading, and a lost finger does
 *     not block the next one.
 *  7. The deck is a named region, not an `application`.
 *  8. After a slide change the focus is on the new slide's heading, the page has not scrolled, and one polite
 *     announcement has been made.
 *  9. Slides that are not shown are `inert` and hidden from assistive technology.
 * 10. Under reduced motion a slide change has no transition; otherwise it fades.
 * 11. A slide change draws nothing anew and touches nothing inside a slide: reveal.js turns the sections of the two
 *     slides concerned, and the page is laid out once. Only the shown slide and its neighbours are on the page;
 *     neighbours come when there is time, a far slide before it is shown.
 * 12. Parts of later steps keep their room, and are neither seen, reached nor read out. reveal's fragments stay off.
 */
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { type OpenDeck, openDeck } from './open-deck.ts';
import { watchSwipes } from './watch-swipes.ts';

export interface RevealOptions {
  /** The id of the slide to show. Its section must be there when this changes. */
  slide: string;
  /** A swipe leads on to the next slide, or back to the one before. */
  onSwipe(leads: 'on' | 'back'): void;
}

/**
 * Runs reveal.js on the returned element, which must hold `.slides > section[data-slide-id]`. Sections may come and
 * go, as long as the one to show and the one that was shown before are there. No `section` may stand inside a slide,
 * because reveal.js would take it for a slide of its own.
 */
export function useReveal({ slide, onSwipe }: RevealOptions): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  const deck = useRef<OpenDeck>(null);
  const first = useEffectEvent(() => slide);
  const swiped = useEffectEvent(onSwipe);

  useLayoutEffect(() => {
    if (!root.current) return;
    const element = root.current;
    const opened = openDeck(element, { slide: first(), onShown: focusHeading });
    const ignoreSwipes = watchSwipes(element, (leads) => swiped(leads));
    deck.current = opened;
    return () => {
      deck.current = null;
      ignoreSwipes();
      opened.close();
    };
  }, []);

  useLayoutEffect(() => deck.current?.show(slide), [slide]);

  return root;
}

/** Moves the focus to a slide's heading, so that reading and tabbing go on from there. */
function focusHeading(slide: HTMLElement): void {
  slide.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
