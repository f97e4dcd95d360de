import type { Block, BlockType } from '../../../slides/format/model/library.ts';

/** The block of one type. */
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;

/** What every block component is given. */
export interface BlockProps<Type extends BlockType> {
  block: BlockOf<Type>;
}
