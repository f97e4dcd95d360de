import { line, paragraph } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'five steps': {
    type: 'steps',
    items: [
      { title: line('Collect'), body: [paragraph('A machine takes white cells from your blood.')] },
      { title: line('Make'), body: [paragraph('Your cells get the CAR in the lab.')] },
      { title: line('Make room'), body: [paragraph('Short chemotherapy clears space.')] },
      { title: line('Give back'), body: [paragraph('The cells go in through a vein.')] },
      { title: line('Watch'), body: [paragraph('You are checked daily at first.')] },
    ],
  },
  'a step without more words': { type: 'steps', items: [{ title: line('Ask your team'), body: [] }] },
} satisfies Record<string, BlockOf<'steps'>>;
