/** How the blocks of a slide stand on it. */
import type { Block, BlockType, Slide } from './library.ts';

/** Blocks that read as words and can stand beside a picture. */
const words: ReadonlySet<BlockType> = new Set([
  'text',
  'steps',
  'do-dont',
  'urgent',
  'callout',
  'questions',
  'check',
  'timeline',
  'sources',
]);
const pictures: ReadonlySet<BlockType> = new Set(['figure', 'anatomy']);

/** `cover` with a cover block; `split` with exactly one picture among words; otherwise `full`. */
export function layoutOf(blocks: readonly Block[]): Slide['layout'] {
  if (blocks.some((block) => block.type === 'cover')) return 'cover';
  const drawn = blocks.filter((block) => pictures.has(block.type)).length;
  const worded = blocks.filter((block) => words.has(block.type)).length;
  return drawn === 1 && worded > 0 && drawn + worded === blocks.length ? 'split' : 'full';
}
