import type { ListItem } from 'mdast';
import { z } from 'zod';
import type { Block } from '../../model/library.ts';
import { jurisdictionsAttribute } from '../attributes.ts';
import type { SlideContext } from '../context.ts';
import { parseLine, parseLooseLine } from '../inline.ts';
import { parseProse } from '../prose.ts';
import { splitSentence } from '../sentence.ts';
import { stepOf } from '../step-marks.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';
import { onlyList } from './lists.ts';

type Entry = Extract<Block, { type: 'timeline' }>['entries'][number];

/** `:::timeline` with a list: `- **1989** Title. Text`. The date may come from any fact of the slide. */
export const timeline = defineBlock({
  name: 'timeline',
  about: 'What happened when, in order.',
  stepped: true,
  attributes: z.strictObject({ jurisdictions: jurisdictionsAttribute }),
  parse(attributes, content, node, context) {
    const list = onlyList(content, node, context);
    if (!list) return undefined;
    const entries = list.children.flatMap((item) => readEntry(item, context) ?? []);
    return entries.length === 0 ? undefined : { type: 'timeline', entries, ...scopeOf(attributes) };
  },
});

function readEntry(item: ListItem, context: SlideContext): Entry | undefined {
  const [first, ...rest] = item.children;
  const [date, ...text] = first?.type === 'paragraph' ? first.children : [];
  if (date?.type !== 'strong' || text.length === 0) {
    reportContent(item, 'an entry without its date or its title', 'Write - **1989** Title. Text', context);
    return undefined;
  }
  const when = parseLooseLine(date.children, context);
  const { first: title, rest: body } = splitSentence(parseLine(text, context, 'entry'), context.language);
  const paragraphs = body.length > 0 ? [{ type: 'paragraph' as const, children: body }] : [];
  return { when, title, body: [...paragraphs, ...parseProse(rest, context)], ...stepOf(item, context) };
}
