import type { Block, BlockType, Figure, Slide } from '../../../slides/format/model/library.ts';
import { longestWord } from '../../../slides/format/model/plain-text.ts';

type PictureBlock = Extract<Block, { figure: Figure }>;

/** A slide, parted into its one large picture and its words. */
export interface SlideParts {
  picture: {
    /** The block that the picture belongs to; one with words of its own is also among the words. */
    block: PictureBlock;
    figure: Figure;
    caption: Extract<Block, { type: 'figure' }>['caption'];
    /** The step with which it appears, where that is not the first. */
    step?: number | undefined;
  } | null;
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
  const { figure, step } = block;
  if (block.type === 'cover') return { picture: { block, figure, caption: [], step }, words: slide.blocks };
  const words = block.type === 'views' ? slide.blocks : rest;
  return { picture: { block, figure, caption: block.caption, step }, words };
}

function hasPicture(block: Block): block is PictureBlock {
  return 'figure' in block;
}

/** The longest word, in letters, that fits the column of words beside a picture at the size of an ordinary headline. */
const longestInHeadline = 15;

/**
 * How large a headline is set, by its length in characters: the point of a slide stays within three lines. One with a word
 * that would not fit its column is set small enough for it, because a browser does not know where to part it.
 */
export function headlineSize(title: string): 'large' | 'medium' | 'small' | 'narrow' {
  if (longestWord(title) > longestInHeadline) return 'narrow';
  if (title.length <= 30) return 'large';
  return title.length <= 52 ? 'medium' : 'small';
}

/**
 * How large the words below the headline are set. Few words are set larger, so that they can be read from further
 * away; lists, boxes and parts to touch need their room.
 */
export function wordsSize(parts: SlideParts): 'large' | 'medium' | 'normal' {
  const room = roomFor(parts);
  if (!room) return 'normal';
  const count = parts.words.reduce((sum, block) => sum + countWords(block), 0);
  if (count <= room.large) return 'large';
  return count <= room.medium ? 'medium' : 'normal';
}

/**
 * How each kind of block takes larger type: `running` text anywhere, what has `form` only where no picture stands
 * beside it, and what is `dense` never. A kind that is missing here does not compile.
 */
const texture: Readonly<Record<BlockType, 'running' | 'form' | 'dense'>> = {
  cover: 'running',
  text: 'running',
  steps: 'form',
  figure: 'form',
  anatomy: 'form',
  views: 'form',
  people: 'form',
  comparison: 'form',
  table: 'dense',
  timeline: 'form',
  'do-dont': 'form',
  urgent: 'form',
  callout: 'running',
  check: 'form',
  questions: 'form',
  details: 'running',
  video: 'dense',
  sources: 'dense',
};

/** Up to how many words there is room for large and for medium type; null where neither fits. */
function roomFor({ picture, words }: SlideParts): { large: number; medium: number } | null {
  const textures = words.map((block) => texture[block.type]);
  if (textures.includes('dense')) return null;
  if (!picture) return { large: 70, medium: 110 };
  if (textures.includes('form')) return null;
  return picture.figure.parts.length > 0 ? { large: 16, medium: 44 } : { large: 44, medium: 60 };
}

/** The frame of a callout takes the room of some words, and so does a button. */
const calloutFrame = 10;
const buttonWords = 10;

function countWords(block: Block): number {
  if (block.type === 'details') return buttonWords;
  const text = block.type === 'cover' ? textsIn(block.lead) : textsIn(block);
  const words = text.join(' ').split(/\s+/).filter(Boolean).length;
  return block.type === 'callout' ? words + calloutFrame : words;
}

/** Every stretch of text anywhere in a piece of content. */
function textsIn(content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap(textsIn);
  if (typeof content !== 'object' || content === null) return [];
  if ('text' in content && typeof content.text === 'string') return [content.text];
  return Object.values(content).flatMap(textsIn);
}
