import { paragraph } from '../../examples/content.ts';
import { viewedFigure } from '../../examples/figures.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'two views': {
    type: 'views',
    figure: viewedFigure,
    caption: [],
    views: [
      { view: 'with-mark', title: 'With its mark', body: [paragraph('The cell is found by its mark.')] },
      {
        view: 'without-mark',
        title: 'Without it',
        body: [paragraph('The mark is gone, so the cell is not found, and the other one passes it by.')],
      },
    ],
  },
} satisfies Record<string, BlockOf<'views'>>;
