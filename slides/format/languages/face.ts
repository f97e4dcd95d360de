/** The light part of a language: what the page itself has to know of it. */
import type { Jurisdiction } from '../model/library.ts';

/** Whether a person who speaks the language has read the words of the screens. */
export type ScreenWords = 'reviewed' | 'draft';

export interface LanguageFace {
  /** BCP 47: `en`, `es-US`. Also the name of the text files, `en.md`. */
  readonly tag: string;
  /** What the language calls itself, with a capital where its script has them. */
  readonly ownName: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * BCP 47 tags by which Intl writes numbers and days: on the screens of each country, and (`all`) in slides, which are
   * the same everywhere.
   */
  readonly locales: Readonly<Record<Jurisdiction, string>>;
  /** The letters of the language in the rows of a keyboard, accents too. */
  readonly keys: readonly string[];
  /** Digits and signs in the rows of a keyboard, and letters of neighbouring languages that names are written with. */
  readonly marks: readonly string[];
  /** How far the words of the screens are; null where the screens do not speak the language. */
  readonly screens: ScreenWords | null;
}
