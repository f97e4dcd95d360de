import { z } from 'zod';
import { jurisdictionsAttribute, wordsAttribute } from '../attributes.ts';
import { noteLooseText } from '../loose.ts';
import { parseItems, parseProse } from '../prose.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';

/** `:::urgent{title="…"}` with a list of signs and, below it, what to do. */
export const urgent = defineBlock({
  name: 'urgent',
  about: 'Signs that need help at once, and what to do.',
  attributes: z.strictObject({
    title: wordsAttribute.max(80).describe('When this applies.'),
    jurisdictions: jurisdictionsAttribute,
  }),
  parse(attributes, content, node, context) {
    noteLooseText(attributes.title, node, context, false);
    const list = content.find((child) => child.type === 'list');
    const signs = list ? parseItems(list, context) : [];
    const action = parseProse(
      content.filter((child) => child !== list),
      context,
    );
    if (signs.length === 0 || action.length === 0) {
      const missing = signs.length === 0 ? 'no signs' : 'nothing to do';
      reportContent(
        node,
        `“urgent” holds ${missing}`,
        'Write a list of signs, and below it what to do.',
        context,
      );
      return undefined;
    }
    const title = [{ type: 'text' as const, text: attributes.title }];
    return { type: 'urgent', title, signs, action, ...scopeOf(attributes) };
  },
});
