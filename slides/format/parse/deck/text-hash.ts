/** The hash of a text file, by which a translation remembers what it was made from. */

import { contentHash } from '../../model/hash/content-hash.ts';
import type { DeckText } from './deck-text.ts';

const shownDigits = 16;

/**
 * “v1-” and 16 hexadecimal digits over title, summary and slides. White space at the ends of lines and the status of the text
 * are not part of it.
 */
export function textHash({ frontMatter, slides }: Pick<DeckText, 'frontMatter' | 'slides'>): string {
  const { title, summary } = frontMatter;
  const texts = slides.map(({ text }) => text.text.replace(/[ \t]+$/gm, '').trim());
  return `v1-${contentHash({ title, summary, slides: texts }).slice(0, shownDigits)}`;
}
