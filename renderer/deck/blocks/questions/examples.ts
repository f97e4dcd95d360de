import { line } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'for a visit': {
    type: 'questions',
    theme: 'For your next visit',
    items: [
      line('Why CAR T for me, and why now?'),
      line('What are my other choices?'),
      line('How long until I get my cells?'),
      line('Which signs mean “call now”, and whom do I call?'),
      line('Who can be with me in the first weeks?'),
    ],
  },
} satisfies Record<string, BlockOf<'questions'>>;
