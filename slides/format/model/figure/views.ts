/** The views of a drawing: what of it is drawn when one of them is shown. What names no view is always drawn. */
import type { Block, Figure, SvgNode } from '../library.ts';

/** Of what a list in `data-view` is made: names parted by single spaces. */
export function viewNames(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(' ');
}

/** A figure as one of its views shows it. What belongs to other views alone leaves an empty place, so nothing else is drawn anew. */
export function figureInView(figure: Figure, view: string): Figure {
  return { ...figure, root: inView(figure.root, view) };
}

/** A drawing as one of its views shows it. */
export function inView(node: SvgNode, view: string): SvgNode {
  const names = viewNames(node.attributes['data-view']);
  if (names.length > 0 && !names.includes(view)) return { tag: 'g', attributes: {}, children: [] };
  return {
    ...node,
    children: node.children.map((child) => (typeof child === 'string' ? child : inView(child, view))),
  };
}

/** The figure of a block as it is shown at rest; undefined for a block without one. */
export function figureAtRest(block: Block): Figure | undefined {
  if (!('figure' in block)) return undefined;
  const first = block.type === 'views' ? block.views[0] : undefined;
  return first ? figureInView(block.figure, first.view) : block.figure;
}
