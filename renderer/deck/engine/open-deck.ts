import Reveal from 'reveal.js';
import { watchStartInterval } from './interval-watch.ts';
import { lockedConfig } from './locked-config.ts';
import { clearPageAddress } from './page-address.ts';

/** What a deck tells and asks. */
export interface DeckOptions {
  /** The slide to begin with, from 0. */
  index: number;
  /** A swipe asks for another slide. The deck itself does not move. */
  onSwipe(index: number): void;
  /** The slide with this index is now the one that can be seen and reached. */
  onShown(index: number): void;
}

/** A running deck. */
export interface OpenDeck {
  /** Shows a slide; a number outside the deck shows the nearest slide. */
  show(index: number): void;
  /** Ends the deck at once: listeners, timers and reveal's own nodes are gone when this returns. */
  close(): void;
}

/** The event that reveal.js sends before any slide change; cancelling it cancels the change. */
type BeforeSlideChange = Event & { indexh: number | undefined };

/**
 * Starts reveal.js on an element that holds `.slides > section`.
 *
 * Every slide change of reveal.js, whatever caused it, passes `beforeslidechange`. All of them are refused there
 * except the ones that `show` makes; so a swipe, the hash or a forgotten option can ask but never move.
 */
export function openDeck(root: HTMLElement, options: DeckOptions): OpenDeck {
  let wanted = options.index;
  let permitted = false;
  let started = false;

  clearPageAddress(window);
  const deck = new Reveal(root, { ...lockedConfig, dependencies: [], plugins: [] });
  void deck.initialize();
  const clearInterval = watchStartInterval(deck.getConfig(), window);

  const move = () => {
    permitted = true;
    deck.slide(wanted, 0);
    permitted = false;
    options.onShown(deck.getIndices().h);
  };
  const guard = (event: Event) => {
    if (permitted) return;
    event.preventDefault();
    if (!started) {
      started = true;
      quieten(root);
      move();
    } else {
      const asked = (event as BeforeSlideChange).indexh;
      if (asked !== undefined && asked !== wanted) options.onSwipe(asked);
    }
  };
  deck.on('beforeslidechange', guard);

  return {
    show(index) {
      if (index === wanted) return;
      wanted = index;
      if (started) move();
    },
    close() {
      deck.destroy();
      deck.off('beforeslidechange', guard);
      window.removeEventListener('load', deck.layout);
      clearInterval();
    },
  };
}

/**
 * Takes back what reveal.js does to assistive technology when it starts: it makes the deck an `application`, which
 * turns off reading by line, and repeats each whole slide in a live region of its own.
 */
function quieten(root: HTMLElement): void {
  root.removeAttribute('role');
  root.querySelector(':scope > .aria-status')?.remove();
}
