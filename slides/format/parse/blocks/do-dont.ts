import { z } from 'zod';
import { jurisdictionsAttribute } from '../attributes.ts';
import { parseItems } from '../prose.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';
import { reportOthers } from './lists.ts';

/** `:::do-dont` with two lists: what to do, and what not to do. */
export const doDont = defineBlock({
  name: 'do-dont',
  about: 'What to do, and what not to do.',
  attributes: z.strictObject({ jurisdictions: jurisdictionsAttribute }),
  parse(attributes, content, node, context) {
    const [dos, donts, ...more] = content.filter((child) => child.type === 'list');
    if (!dos || !donts || more.length > 0) {
      const advice = 'Write two lists; begin the items of the first with - and those of the second with *.';
      reportContent(node, '“do-dont” does not hold two lists', advice, context);
      return undefined;
    }
    reportOthers(content, [dos, donts], node, context);
    return {
      type: 'do-dont',
      dos: parseItems(dos, context),
      donts: parseItems(donts, context),
      ...scopeOf(attributes),
    };
  },
});
