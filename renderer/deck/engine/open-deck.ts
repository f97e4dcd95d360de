import Reveal from 'reveal.js';
import { watchStartInterval } from './interval-watch.ts';
import { lockedConfig } from './locked-config.ts';
import { clearPageAddress } from './page-address.ts';

/** What a deck is told and tells. */
export interface DeckOptions {
  /** The id of the slide to begin with. */
  slide: string;
  /** This slide is now the one that can be seen and reached. */
  onShown(slide: HTMLElement): void;
}

/** A running deck. */
export interface OpenDeck {
  /** Shows the slide with this id; an id that no slide has changes nothing. */
  show(slide: string): void;
  /** Ends the deck at once: listeners, timers and reveal's own nodes are gone when this returns. */
  close(): void;
}

/**
 * Starts reveal.js on an element that holds `.slides > section[data-slide-id]`.
 *
 * reveal.js asks the page for its slides anew at each change, and what a change costs grows with their number. So the
 * sections may come and go while the deck runs, as long as the one to show is there; reveal.js knows slides by their
 * place, and the place is looked up at each change.
 *
 * Every slide change of reveal.js, whatever caused it, passes `beforeslidechange`. All of them are refused there
 * except the ones that `show` makes; so the hash or a forgotten option can ask but never move.
 */
export function openDeck(root: HTMLElement, options: DeckOptions): OpenDeck {
  let wanted = options.slide;
  let permitted = false;
  let started = false;

  clearPageAddress(window);
  const deck = new Reveal(root, { ...lockedConfig, dependencies: [], plugins: [] });
  void deck.initialize();
  const clearInterval = watchStartInterval(deck.getConfig(), window);

  const move = () => {
    const slides = [...root.querySelectorAll<HTMLElement>(':scope > .slides > section')];
    const place = slides.findIndex((slide) => slide.dataset.slideId === wanted);
    const slide = slides[place];
    if (!slide) return;
    permitted = true;
    deck.slide(place, 0);
    permitted = false;
    options.onShown(slide);
  };
  const guard = (event: Event) => {
    if (permitted) return;
    event.preventDefault();
    if (started) return;
    started = true;
    quieten(root);
    move();
  };
  deck.on('beforeslidechange', guard);

  return {
    show(slide) {
      if (slide === wanted) return;
      wanted = slide;
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
