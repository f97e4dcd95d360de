import type { ListItem, PhrasingContent, Text } from 'mdast';
import { z } from 'zod';
import type { Block, Prose } from '../../model/library.ts';
import { jurisdictionsAttribute } from '../attributes.ts';
import type { SlideContext } from '../context.ts';
import { parseLine } from '../inline.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';
import { reportOthers } from './lists.ts';

type Option = Extract<Block, { type: 'check' }>['options'][number];

/** How an answer is marked. The words are those of the format, the same in every language. */
const mark = /^\s*\((right|not yet)\)\s*/i;

/** `:::check`: a question, and answers `- (right) answer: because …` or `- (not yet) answer: because …`. */
export const check = defineBlock({
  name: 'check',
  about: 'A question to see whether the slide was clear. No score is kept.',
  attributes: z.strictObject({ jurisdictions: jurisdictionsAttribute }),
  parse(attributes, content, node, context) {
    const question = content.find((child) => child.type === 'paragraph');
    const list = content.find((child) => child.type === 'list');
    if (!question || !list) {
      const advice = 'Write the question as a paragraph, and below it a list of answers.';
      reportContent(node, '“check” holds no question or no answers', advice, context);
      return undefined;
    }
    reportOthers(content, [question, list], node, context);
    const options = list.children.flatMap((item) => parseOption(item, context) ?? []);
    if (options.length < 2 || !options.some((option) => option.right)) {
      const advice = 'Write two answers or more, one of them marked (right).';
      reportContent(node, '“check” has no choice or no right answer', advice, context);
      return undefined;
    }
    return {
      type: 'check',
      question: parseLine(question.children, context, 'body'),
      options,
      ...scopeOf(attributes),
    };
  },
});

function parseOption(item: ListItem, context: SlideContext): Option | undefined {
  const [first] = item.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const marked = text?.type === 'text' ? mark.exec(text.value) : null;
  const split =
    first?.type === 'paragraph' ? splitAtColon(first.children, marked?.[0].length ?? 0) : undefined;
  if (!marked || !split) {
    const advice = 'Write - (right) answer: because … or - (not yet) answer: because …';
    reportContent(item, 'an answer without its mark or its reason', advice, context);
    return undefined;
  }
  const because: Prose[] = [{ type: 'paragraph', children: parseLine(split.after, context, 'body') }];
  return { answer: parseLine(split.before, context), right: marked[1]?.toLowerCase() === 'right', because };
}

/** Parts a line at its first colon followed by white space, leaving out the mark at its start. */
function splitAtColon(
  nodes: readonly PhrasingContent[],
  skip: number,
): { before: PhrasingContent[]; after: PhrasingContent[] } | undefined {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue;
    const from = index === 0 ? skip : 0;
    const colon = /:(?=\s|$)/.exec(node.value.slice(from));
    if (!colon) continue;
    const at = from + colon.index;
    const head = index === 0 ? [] : [cut(nodes[0], skip), ...nodes.slice(1, index)];
    return {
      before: [...head, { ...node, value: node.value.slice(from, at) }].filter((part) => part !== undefined),
      after: [{ ...node, value: node.value.slice(at + 1).trimStart() }, ...nodes.slice(index + 1)],
    };
  }
  return undefined;
}

function cut(node: PhrasingContent | undefined, skip: number): Text | PhrasingContent | undefined {
  return node?.type === 'text' ? { ...node, value: node.value.slice(skip) } : node;
}
