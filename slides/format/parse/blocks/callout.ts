import { z } from 'zod';
import { jurisdictionsAttribute } from '../attributes.ts';
import { parseProse } from '../prose.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';

/** `:::callout{tone=plan|note}` with a sentence or two set apart. */
export const callout = defineBlock({
  name: 'callout',
  about: 'A sentence set apart: a note, or a reminder of the person’s own plan.',
  attributes: z.strictObject({
    tone: z
      .enum(['plan', 'note'], 'write plan or note')
      .optional()
      .describe('plan: follow your own team’s plan; note: good to know.'),
    jurisdictions: jurisdictionsAttribute,
  }),
  parse(attributes, content, node, context) {
    const body = parseProse(content, context);
    if (body.length === 0) {
      reportContent(node, 'an empty callout', 'Write a sentence.', context);
      return undefined;
    }
    return { type: 'callout', tone: attributes.tone ?? 'note', body, ...scopeOf(attributes) };
  },
});
