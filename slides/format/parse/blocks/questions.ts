import { z } from 'zod';
import { jurisdictionsAttribute, wordsAttribute } from '../attributes.ts';
import { noteLooseText } from '../loose.ts';
import { parseItems } from '../prose.ts';
import { stepsOfItems } from '../step-marks.ts';
import { defineBlock, scopeOf } from './block.ts';
import { onlyList } from './lists.ts';

/** `:::questions{theme="…"}` with a list of questions to ask. */
export const questions = defineBlock({
  name: 'questions',
  about: 'Questions that a person may ask the care team.',
  stepped: true,
  attributes: z.strictObject({
    theme: wordsAttribute.max(60).describe('What the questions are about.'),
    jurisdictions: jurisdictionsAttribute,
  }),
  parse(attributes, content, node, context) {
    noteLooseText(attributes.theme, node, context, false);
    const list = onlyList(content, node, context);
    if (!list) return undefined;
    return {
      type: 'questions',
      theme: attributes.theme,
      items: parseItems(list, context),
      ...stepsOfItems(list, context),
      ...scopeOf(attributes),
    };
  },
});
