import { line } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'at home': {
    type: 'do-dont',
    dos: [line('Carry your wallet card.'), line('Take your temperature every day.')],
    donts: [line('Do not drive until your team says that you may.'), line('Do not wait with a fever.')],
  },
} satisfies Record<string, BlockOf<'do-dont'>>;
