declare module 'virtual:neutral-deck' {
  /** The deck of the bench, compiled. */
  export const deck: import('../../../slides/format/model/library.ts').Deck;
}
