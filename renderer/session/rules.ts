/** What the clinic configured for every visit. They never change under a visitor's hands (see `rules-changed`). */
export interface SessionRules {
  /** Languages on offer; a reset returns to the first. */
  languages: readonly [string, ...string[]];
  /** Seconds without a touch, key, scroll or something to read until the warning. */
  idleSeconds: number;
  /** Seconds that the warning lasts. */
  warningSeconds: number;
  /** A consultant leads the visit: it goes by steps, and somebody else sees what is shown. */
  isLed: boolean;
  /** What the screen does while nobody is there: the loop that invites, a black page, or a still, dim picture. */
  screen: 'on' | 'dark' | 'dim';
}
