import type { Block, Figure, Prose, Slide } from '../../../slides/format/library.ts';
import { plainText } from '../inline/plain-text.ts';

/** A slide, parted into its one large picture and its words. */
export interface SlideParts {
  picture: { figure: Figure; caption: Extract<Block, { type: 'figure' }>['caption'] } | null;
  words: Block[];
}

/**
 * Parts a slide for its layout. `cover` and `split` put their first picture beside the words; a `full` slide keeps
 * its blocks as they are.
 */
export function slideParts(slide: Slide): SlideParts {
  const place = slide.layout === 'full' ? -1 : slide.blocks.findIndex(hasPicture);
  const block = slide.blocks[place];
  if (!block || !hasPicture(block)) return { picture: null, words: slide.blocks };
  const rest = slide.blocks.filter((_, other) => other !== place);
  if (block.type === 'cover') return { picture: { figure: block.figure, caption: [] }, words: slide.blocks };
  return { picture: { figure: block.figure, caption: block.caption }, words: rest };
}

function hasPicture(block: Block): block is Extract<Block, { figure: Figure }> {
  return 'figure' in block;
}

/** How large a headline is set, by its length in characters: the point of a slide stays within three lines. */
export function headlineSize(title: string): 'large' | 'medium' | 'small' {
  if (title.length <= 30) return 'large';
  return title.length <= 52 ? 'medium' : 'small';
}

/**
 * How large the words below the headline are set. Few words are set larger, so that they can be read from further
 * away; lists, boxes and slides with parts to touch need their room.
 */
export function wordsSize(parts: SlideParts): 'large' | 'medium' | 'normal' {
  if (!parts.picture || !parts.words.every(isRunningText)) return 'normal';
  const count = parts.words.reduce((sum, block) => sum + countWords(block), 0);
  const touchable = parts.picture.figure.parts.length > 0;
  if (count <= (touchable ? 24 : 44)) return 'large';
  return count <= (touchable ? 44 : 60) ? 'medium' : 'normal';
}

type RunningText = Extract<Block, { type: 'text' | 'cover' | 'callout' }>;

function isRunningText(block: Block): block is RunningText {
  return block.type === 'text' || block.type === 'cover' || block.type === 'callout';
}

/** A callout's frame takes the room of some words. */
const calloutFrame = 10;

function countWords(block: Block): number {
  if (!isRunningText(block)) return 0;
  if (block.type === 'callout') return calloutFrame + countProse(block.body);
  return countProse(block.type === 'cover' ? block.lead : block.prose);
}

function countProse(prose: readonly Prose[]): number {
  const lines = prose.flatMap((part) => (part.type === 'paragraph' ? [part.children] : part.items));
  return lines.reduce((sum, line) => sum + plainText(line).split(/\s+/).filter(Boolean).length, 0);
}
