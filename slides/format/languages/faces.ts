/** The light parts of all languages. The page takes nothing else of them, so that it does not carry the word lists. */
import { arabicFace } from './ar/face.ts';
import { englishFace } from './en/face.ts';
import { spanishFace, spanishOfMexicoFace, spanishOfTheUsFace } from './es/face.ts';
import type { LanguageFace } from './face.ts';

/** The language in which facts are stated and decks are first written. */
export const firstLanguage = 'en';

/** Every language by its tag. */
export const faces: ReadonlyMap<string, LanguageFace> = new Map(
  [englishFace, spanishFace, spanishOfTheUsFace, spanishOfMexicoFace, arabicFace].map((face) => [
    face.tag,
    face,
  ]),
);

/** The language without its region: `es` for `es-MX`. */
export function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** What the page knows of a tag: of the tag itself, else of its language alone. */
export function faceOf(tag: string): LanguageFace | undefined {
  return faces.get(tag) ?? faces.get(baseOf(tag));
}
