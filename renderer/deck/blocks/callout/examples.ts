import { paragraph } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'a note': { type: 'callout', tone: 'note', body: [paragraph('This takes a few weeks.')] },
  'the own plan': { type: 'callout', tone: 'plan', body: [paragraph('Follow the plan from your own team.')] },
} satisfies Record<string, BlockOf<'callout'>>;
