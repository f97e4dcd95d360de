/** List items that begin with a title in strong type: `**Title** and the text.` */

import type { ListItem, PhrasingContent } from 'mdast';
import type { Inline, Prose } from '../../model/library.ts';
import { plainText } from '../../model/plain-text.ts';
import type { SlideContext } from '../context.ts';
import { parseLine } from '../inline.ts';
import { parseProse } from '../prose.ts';
import { reportUnsupported } from '../unsupported.ts';
import { reportContent } from './block.ts';

export interface Titled {
  title: Inline[];
  body: Prose[];
}

/** Reads an item; without a title in strong type its first line is the title. */
export function titledItem(item: ListItem, context: SlideContext): Titled {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') {
    if (first) reportUnsupported(first, context);
    else reportContent(item, 'an empty list item', 'Write it or remove it.', context);
    return { title: [], body: [] };
  }
  const { title, text } = splitTitle(first.children);
  if (!title) {
    reportContent(item, 'an item without a title', 'Begin it with a title: **Title** and the text.', context);
    return { title: parseLine(first.children, context), body: [] };
  }
  const children = parseLine(text, context, 'body');
  const body: Prose[] = children.length > 0 ? [{ type: 'paragraph', children }] : [];
  return { title: withoutEndStop(parseLine(title, context)), body: [...body, ...parseProse(rest, context)] };
}

function splitTitle(nodes: readonly PhrasingContent[]): {
  title?: PhrasingContent[];
  text: PhrasingContent[];
} {
  const [first, ...text] = nodes;
  return first?.type === 'strong' ? { title: first.children, text } : { text: [...nodes] };
}

/** A title set apart needs no full stop. */
function withoutEndStop(line: Inline[]): Inline[] {
  const last = line.at(-1);
  if (last?.type === 'text' && plainText(line).endsWith('.')) last.text = last.text.replace(/\.$/, '');
  return line;
}
