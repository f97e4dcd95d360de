import { line, paragraph } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'numbers behind a button': {
    type: 'details',
    blocks: [
      { type: 'text', prose: [paragraph('These are the numbers of one trial.')] },
      {
        type: 'people',
        groups: [
          {
            count: 81,
            label: line('had no sign of leukaemia within three months.'),
            body: [],
            fact: 'kymriah.eliana.remission',
          },
        ],
        otherLabel: line('did not get that far, or could not be counted.'),
      },
    ],
  },
  'words of its own on the button': {
    type: 'details',
    label: 'What the study found',
    blocks: [{ type: 'text', prose: [paragraph('It found this.')] }],
  },
} satisfies Record<string, BlockOf<'details'>>;
