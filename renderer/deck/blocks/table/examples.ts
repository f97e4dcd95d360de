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
  'a table of figures': {
    type: 'table',
    caption: line('Two trials, each on its own'),
    columns: ['trial', 'people', 'responded', 'complete response', 'further results', 'report'].map(
      (title) => ({
        title: line(title),
        sortable: false,
      }),
    ),
    rows: [
      {
        diseases: [],
        cells: ['One', '101', '72%', '51%', 'response still going at 5 years: 31%', '2019, 2023'].map(
          (text) => line(text),
        ),
      },
      {
        diseases: [],
        cells: ['Other', '359 randomised', 'not read', 'not read', 'middle time: 8.3 months', '2023'].map(
          (text) => line(text),
        ),
      },
    ],
  },
} satisfies Record<string, BlockOf<'table'>>;
