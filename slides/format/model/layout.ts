/** How the blocks of a slide stand on it. */
import type { Block, BlockType, Slide } from './library.ts';

/**
 * What each kind of block is to the layout: `words` can stand beside a picture, a `picture` can stand beside words,
 * what
 * has `both` brings words of its own, and what is `wide` needs the whole slide. A kind that is missing here does not compile.
 */
const standing: Readonly<Record<BlockType, 'cover' | 'words' | 'picture' | 'both' | 'wide'>> = {
  cover: 'cover',
  text: 'words',
  steps: 'words',
  figure: 'picture',
  anatomy: 'picture',
  views: 'both',
  people: 'wide',
  comparison: 'wide',
  table: 'wide',
  timeline: 'words',
  'do-dont': 'words',
  urgent: 'words',
  callout: 'words',
  check: 'words',
  questions: 'words',
  details: 'words',
  video: 'wide',
  sources: 'words',
};

/** `cover` with a cover block; `split` with exactly one picture among words; otherwise `full`. */
export function layoutOf(blocks: readonly Block[]): Slide['layout'] {
  const kinds = blocks.map((block) => standing[block.type]);
  if (kinds.includes('cover')) return 'cover';
  if (kinds.includes('wide')) return 'full';
  const drawn = kinds.filter((kind) => kind !== 'words').length;
  const worded = kinds.filter((kind) => kind !== 'picture').length;
  return drawn === 1 && worded > 0 ? 'split' : 'full';
}
