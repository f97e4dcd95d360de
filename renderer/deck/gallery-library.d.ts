declare module 'virtual:gallery-library' {
  /** A compiled library to look at, or null for the example deck. */
  export const library: import('../../slides/format/model/library.ts').Library | null;
}
