import { line } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'most people': {
    type: 'people',
    count: 81,
    label: line('had no sign of leukaemia within three months.'),
    otherLabel: line('did not get that far, or could not be counted.'),
    fact: 'kymriah.eliana.remission',
  },
  nobody: {
    type: 'people',
    count: 0,
    label: line('had this.'),
    otherLabel: line('did not.'),
    fact: 'kymriah.eliana.remission',
  },
  everybody: {
    type: 'people',
    count: 100,
    label: line('had this.'),
    otherLabel: line('did not.'),
    fact: 'kymriah.eliana.remission',
  },
} satisfies Record<string, BlockOf<'people'>>;
