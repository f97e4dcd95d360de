import { createElement, memo, type ReactElement, type ReactNode } from 'react';
import { drawnElements } from '../../../slides/format/model/figure/svg.ts';
import type { SvgNode } from '../../../slides/format/model/library.ts';
import { orderOf } from '../../../slides/format/model/steps.ts';
import { keyed } from '../keyed.ts';
import type { ShownUpTo } from '../view/deck-context.ts';
import { laterProps } from '../view/later.ts';
import { svgProps } from './svg-props.ts';

/** How a copy of a drawing is drawn. */
interface Drawn {
  /** Begins every id of this copy. */
  prefix: string;
  shownUpTo: ShownUpTo;
}

/** What stands inside an element of a drawing, as React elements. */
export const SvgChildren = memo(function SvgChildren({
  nodes,
  ...drawn
}: Drawn & { nodes: readonly (SvgNode | string)[] }): ReactElement {
  return <>{keyed(nodes).map(([key, node]) => svgElement(node, drawn, key))}</>;
});

function svgElement(node: SvgNode | string, drawn: Drawn, key: string): ReactNode {
  if (typeof node === 'string') return node;
  if (!drawnElements.has(node.tag)) return null;
  const { 'data-motion': motion, 'data-motion-order': order, ...attributes } = node.attributes;
  const later = laterProps(orderOf(node), drawn.shownUpTo);
  const children = keyed(node.children).map(([place, child]) => svgElement(child, drawn, place));
  const props = svgProps(attributes, drawn.prefix);
  if (!motion) return createElement(node.tag, { key, ...props, ...later }, ...children);
  // The motion has a group of its own: a CSS transform on the element itself would replace its place.
  const element = createElement(node.tag, { key, ...props }, ...children);
  return createElement('g', { key, 'data-motion': motion, 'data-motion-order': order, ...later }, element);
}
