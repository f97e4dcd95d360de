import { faceOf } from '../../slides/format/languages/faces.ts';

/** What an element says of the language of its words. */
export interface Tongue {
  lang: string;
  dir: 'ltr' | 'rtl';
}

/**
 * `lang` and `dir` for content, which may be in another language than the page: in one that runs the other way its full stops would
 * otherwise stand at the wrong end.
 *
 * @param language a BCP 47 tag
 */
export function tongueOf(language: string): Tongue {
  return { lang: language, dir: faceOf(language)?.direction ?? 'ltr' };
}
