import type { BlockOf } from '../block-props.ts';

export const examples = {
  'the sources of a slide': { type: 'sources' },
} satisfies Record<string, BlockOf<'sources'>>;
