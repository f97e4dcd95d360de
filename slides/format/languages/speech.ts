/** How a text of a language is read aloud: light, for the page takes it with it (see `face.ts`). */

export interface LanguageSpeech {
  /** The signs that end a sentence. */
  readonly stops: string;
  /** Abbreviations with a full stop, after which a sentence goes on. */
  readonly abbreviations: readonly string[] | null;
  /** What is said for the dash between two numbers, with its spaces. */
  readonly range: string;
  /**
   * Names and abbreviations that a voice would read wrongly, each with words that it reads as people say it. Written as on the
   * slides, capitals too. They are listened to once a release (`docs/verification.md`).
   */
  readonly said: ReadonlyMap<string, string>;
  /** Names and abbreviations that voices read well as they are written. */
  readonly plain: readonly string[];
}
