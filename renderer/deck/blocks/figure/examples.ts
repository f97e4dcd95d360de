import { line } from '../../examples/content.ts';
import { plainFigure, touchableFigure } from '../../examples/figures.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'a picture with a caption': {
    type: 'figure',
    figure: plainFigure,
    caption: line('Drawn larger than life.'),
  },
  'a picture with parts': { type: 'figure', figure: touchableFigure, caption: [] },
} satisfies Record<string, BlockOf<'figure'>>;
