/** A page that opens and closes a deck on a test's word, and lets the test play the session. */
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { exampleBundle } from '../../../renderer/deck/examples/bundle.ts';
import { DeckView } from '../../../renderer/deck/index.ts';
import '../../../renderer/theme/index.css';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import './harness.css';

export interface Opening {
  index?: number;
  strict?: boolean;
  reducedMotion?: boolean;
  /** Whether a swipe changes the index, as the session does, or is only noted. */
  follow?: boolean;
  /** How many slides the deck has; four unless given. */
  slides?: number;
  /** How many steps of the shown slide are seen. */
  step?: number | 'all';
  /** Something lies over the deck. */
  covered?: boolean;
}

/** What a test can do here. */
export interface Harness {
  open(opening?: Opening): void;
  show(index: number, step?: number): void;
  /** Lays something over the deck, or takes it away. */
  cover(covered: boolean): void;
  close(): void;
  /** Opens and closes, each second time before reveal.js has started. */
  openAndClose(times: number): Promise<void>;
  /** Goes through the slides from end to end, and lets the page find time after each change. */
  leafThrough(times: number): Promise<void>;
  /** Every index that a swipe asked for since the last opening. */
  asked: number[];
  /** What was told of films since the last opening: for how long each begins to run, null for each stop. */
  films: (number | null)[];
  /** How often the visitor was said to be active. */
  activity: number;
  /** The ids of the slides whose words were drawn, each time they were. */
  drawn: string[];
}

declare global {
  interface Window {
    harness: Harness;
  }
}

/** The example deck; whenever React draws the words of a slide, it has to ask for the slide's title. */
const slides = exampleBundle.deck.slides.map((slide) => ({
  ...slide,
  get titleText() {
    harness.drawn.push(slide.id);
    return slide.titleText;
  },
}));
const bundles = new Map<number, DeckBundle>();

/** The first slides as a deck, the very same one each time. */
function bundleOf(count: number): DeckBundle {
  const deck = { ...exampleBundle.deck, slides: slides.slice(0, count) };
  const bundle = bundles.get(count) ?? { ...exampleBundle, deck };
  bundles.set(count, bundle);
  return bundle;
}

const root = createRoot(document.getElementById('root') as HTMLElement);
let opening: Opening = {};

function render(): void {
  const view = (
    <DeckView
      bundle={bundleOf(opening.slides ?? 4)}
      index={opening.index ?? 0}
      {...(opening.step ? { step: opening.step } : {})}
      reducedMotion={opening.reducedMotion ?? false}
      covered={opening.covered ?? false}
      onFilm={({ lasts }) => {
        harness.films.push(lasts);
      }}
      onActivity={() => {
        harness.activity += 1;
      }}
      onIndex={(asked) => {
        harness.asked.push(asked);
        if (opening.follow) harness.show(asked);
      }}
    />
  );
  flushSync(() => root.render(opening.strict ? <StrictMode>{view}</StrictMode> : view));
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const harness: Harness = {
  asked: [],
  films: [],
  activity: 0,
  drawn: [],
  open(next = {}) {
    opening = next;
    harness.asked.length = 0;
    harness.films.length = 0;
    render();
  },
  show(index, step) {
    opening = { ...opening, index, ...(step ? { step } : {}) };
    render();
  },
  cover(covered) {
    opening = { ...opening, covered };
    render();
  },
  close() {
    flushSync(() => root.render(null));
  },
  async leafThrough(times) {
    for (let time = 0; time < times; time += 1) {
      harness.show((time * 5) % (opening.slides ?? 4));
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
    await pause(50);
  },
  async openAndClose(times) {
    for (let time = 0; time < times; time += 1) {
      harness.open({ index: time % 4, strict: time % 3 === 0 });
      if (time % 2 === 0) await pause(4);
      harness.close();
    }
    await pause(50);
  },
};
window.harness = harness;
