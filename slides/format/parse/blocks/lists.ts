/** Lists within blocks. */
import type { List } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { AnyNode, SlideContext } from '../context.ts';
import { reportContent } from './block.ts';

/** The one list of a block that holds a list and nothing else; undefined after a reported problem. */
export function onlyList(
  content: readonly AnyNode[],
  node: Directives,
  context: SlideContext,
): List | undefined {
  const list = content.find((child) => child.type === 'list');
  if (!list) {
    reportContent(node, `“${node.name}” holds no list`, 'Write a list, an item a line.', context);
    return undefined;
  }
  reportOthers(content, [list], node, context);
  return list;
}

/** Reports what a block holds besides the given nodes. */
export function reportOthers(
  content: readonly AnyNode[],
  expected: readonly AnyNode[],
  node: Directives,
  context: SlideContext,
): void {
  for (const child of content) {
    if (expected.includes(child)) continue;
    reportContent(child, `“${node.name}” cannot hold this`, 'Move it out of the block.', context);
  }
}
