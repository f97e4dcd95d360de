import { plainText } from '../../../../slides/format/model/plain-text.ts';
import type { Question } from '../../../session/index.ts';
import type { SlideSurroundings } from '../../view/deck-context.ts';
import type { BlockOf } from '../block-props.ts';

/** The questions of a block as a list knows them; their places go on through all such blocks of the slide. */
export function questionsOf(
  block: BlockOf<'questions'>,
  { bundle, slide }: SlideSurroundings,
): readonly Question[] {
  const before = slide.blocks.slice(0, Math.max(0, slide.blocks.indexOf(block)));
  const first = before.reduce((sum, one) => sum + (one.type === 'questions' ? one.items.length : 0), 0);
  return block.items.map((item, at) => ({
    deck: bundle.deck.id,
    slide: slide.id,
    place: first + at,
    text: plainText(item),
    language: bundle.language,
  }));
}
