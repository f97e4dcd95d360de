import { line, paragraph } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'most people': {
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
  nobody: {
    type: 'people',
    groups: [{ count: 0, label: line('had this.'), body: [], fact: 'kymriah.eliana.remission' }],
    otherLabel: line('did not.'),
  },
  everybody: {
    type: 'people',
    groups: [{ count: 100, label: line('had this.'), body: [], fact: 'kymriah.eliana.remission' }],
    otherLabel: line('did not.'),
  },
  'three groups of the same people': {
    type: 'people',
    groups: [
      {
        count: 72,
        label: line('responded'),
        body: [paragraph('Their cancer shrank or went away. The trial treated 101 people.')],
        fact: 'yescarta.zuma-1.response',
      },
      {
        count: 51,
        label: line('all signs gone'),
        body: [paragraph('No sign of cancer could be found, at least for a time.')],
        fact: 'yescarta.zuma-1.response',
      },
      {
        count: 31,
        label: line('still so after years'),
        body: [paragraph('They had no sign of cancer when they were last looked at.')],
        fact: 'yescarta.zuma-1.five-years',
      },
    ],
    otherLabel: [],
  },
} satisfies Record<string, BlockOf<'people'>>;
