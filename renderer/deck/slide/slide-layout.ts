import type { Block, Figure, Slide } from '../../../slides/format/library.ts';

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
