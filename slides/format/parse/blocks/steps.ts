import { z } from 'zod';
import { jurisdictionsAttribute } from '../attributes.ts';
import type { AnyNode, SlideContext } from '../context.ts';
import { stepOf } from '../step-marks.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';
import { onlyList } from './lists.ts';
import { titledItem } from './titled.ts';

/** `:::steps` with an ordered list; each item begins with its title in strong type. */
export const steps = defineBlock({
  name: 'steps',
  about: 'Numbered steps, each with a title and a sentence.',
  stepped: true,
  attributes: z.strictObject({ jurisdictions: jurisdictionsAttribute }),
  parse(attributes, content, node, context) {
    const list = onlyList(content, node, context);
    if (!list) return undefined;
    if (!list.ordered) reportUnordered(list, context);
    const items = list.children.map((item) => ({ ...titledItem(item, context), ...stepOf(item, context) }));
    return { type: 'steps', items, ...scopeOf(attributes) };
  },
});

function reportUnordered(list: AnyNode, context: SlideContext): void {
  reportContent(list, 'steps without numbers', 'Begin each item with 1. 2. 3.', context);
}
