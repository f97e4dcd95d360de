/** Paragraphs and flat lists. */
import type { List, ListItem, Paragraph } from 'mdast';
import type { Inline, Prose } from '../model/library.ts';
import { type AnyNode, reportNode, type SlideContext } from './context.ts';
import { parseLine } from './inline.ts';
import { stepOf, stepsOfItems } from './step-marks.ts';
import { reportUnsupported } from './unsupported.ts';

/** Reads running text; what is not a paragraph or a flat list is reported and left out. */
export function parseProse(nodes: readonly AnyNode[], context: SlideContext): Prose[] {
  return nodes.flatMap((node): Prose[] => {
    if (node.type === 'paragraph') return paragraph(node, context);
    if (node.type === 'list') {
      const items = parseItems(node, context);
      return [{ type: 'list', ordered: node.ordered === true, items, ...stepsOfItems(node, context) }];
    }
    if (node.type === 'containerDirective' || node.type === 'leafDirective')
      reportMisplaced(node.name, node, context);
    else reportUnsupported(node, context);
    return [];
  });
}

/** The items of a flat list, a line each. */
export function parseItems(list: List, context: SlideContext): Inline[][] {
  return list.children.map((item) => parseItem(item, context));
}

/** One item of a flat list: its first paragraph; everything else in it is reported. */
export function parseItem(item: ListItem, context: SlideContext): Inline[] {
  const [first, ...rest] = item.children;
  for (const node of rest) {
    if (node.type === 'paragraph') {
      const advice = 'Make it a second item, or join it to the first paragraph.';
      reportNode('block-content', node, { message: 'a second paragraph in a list item', advice }, context);
    } else reportUnsupported(node, context);
  }
  if (first?.type === 'paragraph') return parseLine(first.children, context, 'body');
  if (first) reportUnsupported(first, context);
  else
    reportNode(
      'block-content',
      item,
      { message: 'an empty list item', advice: 'Write it or remove it.' },
      context,
    );
  return [];
}

/** Reports a directive that stands where none may stand. */
export function reportMisplaced(name: string, node: AnyNode, context: SlideContext): void {
  const message = `“${name}” cannot stand here`;
  const advice = 'Put it on the slide itself; give the outer of two nested blocks one colon more.';
  reportNode('block-content', node, { message, advice }, context);
}

function paragraph(node: Paragraph, context: SlideContext): Prose[] {
  const children = parseLine(node.children, context, 'body');
  return children.length === 0 ? [] : [{ type: 'paragraph', children, ...stepOf(node, context) }];
}
