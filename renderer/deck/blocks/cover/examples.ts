import { line, paragraph } from '../../examples/content.ts';
import { plainFigure } from '../../examples/figures.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'a cover with a lead': {
    type: 'cover',
    lead: [paragraph('A treatment that uses your own immune cells, changed in a lab.')],
    figure: plainFigure,
  },
  'a cover with a list': {
    type: 'cover',
    lead: [{ type: 'list', ordered: false, items: [line('What it is'), line('How it is made')] }],
    figure: plainFigure,
  },
} satisfies Record<string, BlockOf<'cover'>>;
