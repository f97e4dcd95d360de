import { line, paragraph } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'four years': {
    type: 'timeline',
    entries: [
      { when: line('1989'), title: line('The first CAR'), body: [paragraph('It is made in a lab.')] },
      { when: line('2010'), title: line('First patients'), body: [paragraph('Their leukaemia goes away.')] },
      {
        when: line('2017'),
        title: line('First approval'),
        body: [paragraph('For children with leukaemia.')],
      },
      { when: line('2021'), title: line('Myeloma'), body: [paragraph('The first CAR T for myeloma.')] },
    ],
  },
} satisfies Record<string, BlockOf<'timeline'>>;
