import { fact, line, paragraph, strong, term } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'paragraphs with a word that can be touched': {
    type: 'text',
    prose: [
      paragraph('A mark on a cell is called an ', term('antigen', 'antigen'), '.'),
      paragraph(
        fact('biology.car-t.how-it-works', 'T cells are taken out and given a new receptor.'),
        ' Doctors call this a ',
        strong('living drug'),
        '.',
      ),
    ],
  },
  'flat lists': {
    type: 'text',
    prose: [
      { type: 'list', ordered: false, items: [line('Eat well'), line('Rest')] },
      { type: 'list', ordered: true, items: [line('First this'), line('Then that')] },
    ],
  },
} satisfies Record<string, BlockOf<'text'>>;
