declare module 'virtual:gallery-library' {
  /** Compiled decks to look at; none for the example deck. */
  export const bundles: readonly import('../../slides/format/model/bundle.ts').DeckBundle[];
  /** What they are drawn with. */
  export const cast: import('../../slides/format/model/bundle.ts').CastBundle | null;
}
