/**
 * Everything that reveal.js may and may not do in a kiosk, as one table. A test compares it whole.
 *
 * reveal.js reads missing options from its own defaults, and several of those open the deck to the outside
 * (`postMessage`), to the keyboard or to the page address; so every option that is safe only when set is set here.
 */
import type { RevealConfig } from 'reveal.js';

/** The configuration of every deck. Nothing else configures reveal.js. */
export const lockedConfig = {
  // Where the deck lives: inside its own element, filling it, reflowed by CSS instead of scaled.
  embedded: true,
  disableLayout: true,
  center: false,
  display: 'block',
  // Only the slides near the shown one are on the page, and all of these are laid out.
  viewDistance: 10,
  mobileViewDistance: 10,
  view: null,
  scrollActivationWidth: 0,

  // What moves it: nothing here. Swipes are read by swipe.policy.ts; steps are hidden by the slide itself, because
  // screen readers hear fragments before they are shown, and again when they are.
  touch: false,
  keyboard: false,
  mouseWheel: false,
  controls: false,
  controlsTutorial: false,
  progress: false,
  slideNumber: false,
  jumpToSlide: false,
  overview: false,
  help: false,
  pause: false,
  loop: false,
  shuffle: false,
  rtl: false,
  navigationMode: 'linear',
  fragments: false,
  fragmentInURL: false,
  autoSlide: 0,
  autoSlideStoppable: false,

  // The page address and other windows have no say.
  hash: false,
  history: false,
  respondToHashChanges: false,
  postMessage: false,
  postMessageEvents: false,
  previewLinks: false,

  // What it shows: slides that fade, no notes, no media that starts by itself.
  transition: 'fade',
  backgroundTransition: 'none',
  autoAnimate: false,
  showNotes: false,
  showHiddenSlides: false,
  autoPlayMedia: false,
  preloadIframes: false,
  hideInactiveCursor: false,
  focusBodyOnPageVisibilityChange: false,

  dependencies: [],
  plugins: [],
} as const satisfies Readonly<RevealConfigReadonly>;

type RevealConfigReadonly = {
  [option in keyof RevealConfig]: RevealConfig[option] extends (infer Item)[] | undefined
    ? readonly Item[]
    : RevealConfig[option];
};
