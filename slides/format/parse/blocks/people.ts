import type { Directives } from 'mdast-util-directive';
import { z } from 'zod';
import { plainText } from '../../model/plain-text.ts';
import { factIdSchema, nameSchema } from '../../model/schema/words.ts';
import { jurisdictionsAttribute, placeOfOpening } from '../attributes.ts';
import type { SlideContext } from '../context.ts';
import { saysRounded } from '../facts/check-numbers.ts';
import { parseLooseLine } from '../inline.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';
import { reportOthers } from './lists.ts';
import { namedValue, singleNumber } from './value.ts';

/** `:::people{fact=… value=…}`: 100 people, of whom as many are coloured as the fact has percent. */
export const people = defineBlock({
  name: 'people',
  about: 'A picture of 100 people, with a share of them coloured.',
  attributes: z.strictObject({
    fact: factIdSchema.describe('The fact whose value is shown.'),
    value: nameSchema.describe('The name of the value; it must be in percent.'),
    jurisdictions: jurisdictionsAttribute,
  }),
  parse(attributes, content, node, context) {
    const named = namedValue(attributes, node, context);
    const [first, second] = content;
    if (first?.type !== 'paragraph' || second?.type !== 'paragraph') {
      const advice = 'Write a paragraph on the coloured people, and a second one on the others.';
      reportContent(node, '“people” does not say who is coloured and who is not', advice, context);
      return undefined;
    }
    reportOthers(content, [first, second], node, context);
    const label = parseLooseLine(first.children, context);
    const otherLabel = parseLooseLine(second.children, context);
    const percent = named && singleNumber(named.value, node, context);
    if (!named || percent === undefined) return undefined;
    if (!('unit' in named.value) || named.value.unit !== 'percent' || percent < 0 || percent > 100) {
      reportContent(node, 'the value is not a share of 100', 'Name a value in percent.', context);
      return undefined;
    }
    const count = Math.round(percent);
    if (count !== percent) checkSaysRounded(plainText(label), count, percent, node, context);
    return { type: 'people', count, label, otherLabel, fact: named.fact.id, ...scopeOf(attributes) };
  },
});

/** A picture of whole people rounds; the words beside it must say so before the number, or at their start. */
function checkSaysRounded(
  words: string,
  count: number,
  exact: number,
  node: Directives,
  context: SlideContext,
): void {
  const starts = words.split(/\s+/).map((_, index, all) => all.slice(0, index + 1).join(' '));
  if (starts.some((start) => saysRounded(start, count, exact, context.language))) return;
  context.reporter.report('number-needs-about', placeOfOpening(node, context), {
    message: `the picture shows ${count} people and the fact says ${exact} percent`,
    advice: 'Say in the first paragraph that the number is rounded, with “about”.',
  });
}
