import { line, term } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'sorted and filtered': {
    type: 'table',
    caption: line('CAR T products by disease and age'),
    columns: [
      { title: line('Product'), sortable: true },
      { title: line('For'), sortable: false },
      { title: line('First approved'), sortable: true },
    ],
    rows: [
      {
        diseases: ['leukaemia', 'lymphoma'],
        cells: [line('Kymriah'), line('leukaemia, lymphoma'), line('2017')],
      },
      { diseases: ['lymphoma'], cells: [line('Yescarta'), line('lymphoma'), line('2017')] },
      {
        diseases: ['myeloma'],
        cells: [line('Abecma'), line(term('antigen', 'BCMA'), ' in myeloma'), line('2021')],
      },
    ],
  },
  'a plain table': {
    type: 'table',
    caption: line('Two words'),
    columns: [
      { title: line('Word'), sortable: false },
      { title: line('Meaning'), sortable: false },
    ],
    rows: [{ diseases: [], cells: [line('antigen'), line('a mark on a cell')] }],
  },
} satisfies Record<string, BlockOf<'table'>>;
