import { z } from 'zod';
import { jurisdictionsAttribute } from '../attributes.ts';
import { defineBlock, scopeOf } from './block.ts';

/** `::sources`: the list of sources of the whole deck. */
export const sources = defineBlock({
  name: 'sources',
  about: 'The list of all sources of the deck.',
  leaf: true,
  attributes: z.strictObject({ jurisdictions: jurisdictionsAttribute }),
  parse: (attributes) => ({ type: 'sources', ...scopeOf(attributes) }),
});
