import { line, paragraph } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'signs to call for': {
    type: 'urgent',
    title: line('Call your team at once'),
    signs: [line('a fever'), line('confusion'), line('shaky handwriting'), line('trouble breathing')],
    action: [paragraph('Call the number on your wallet card, day or night.')],
  },
} satisfies Record<string, BlockOf<'urgent'>>;
