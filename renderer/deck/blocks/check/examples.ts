import { line, paragraph } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'a question with one right answer': {
    type: 'check',
    question: line('What does the CAR do?'),
    options: [
      {
        answer: line('It finds a mark on cancer cells.'),
        right: true,
        because: [paragraph('It fits the mark like a key fits a lock.')],
      },
      {
        answer: line('It cools a fever.'),
        right: false,
        because: [paragraph('A CAR is a receptor. Look at the picture once more.')],
      },
    ],
  },
} satisfies Record<string, BlockOf<'check'>>;
