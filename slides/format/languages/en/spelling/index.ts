/** British English, in which all English texts are written, and American English, in which the US reads them. */
import type { Spelling } from '../../spelling/spelling.ts';
import { alike, doubts } from './doubts.ts';
import { families } from './families.ts';
import { keep } from './names.ts';
import { shared, words } from './words.ts';

export const spelling: Spelling = {
  source: 'British',
  others: [{ name: 'American', countries: ['us'], words, shared, families, doubts, alike }],
  keep,
};
