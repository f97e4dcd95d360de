import { createElement, memo, type ReactElement, type ReactNode } from 'react';
import { drawnElements } from '../../../slides/format/model/figure/svg.ts';
import type { SvgNode } from '../../../slides/format/model/library.ts';
import { keyed } from '../keyed.ts';
import { svgProps } from './svg-props.ts';

/** What stands inside an element of a drawing, as React elements. */
export const SvgChildren = memo(function SvgChildren({
  nodes,
  prefix,
}: {
  nodes: readonly (SvgNode | string)[];
  prefix: string;
}): ReactElement {
  return <>{keyed(nodes).map(([key, node]) => svgElement(node, prefix, key))}</>;
});

function svgElement(node: SvgNode | string, prefix: string, key: string): ReactNode {
  if (typeof node === 'string') return node;
  if (!drawnElements.has(node.tag)) return null;
  const { 'data-motion': motion, 'data-motion-order': order, ...attributes } = node.attributes;
  const children = keyed(node.children).map(([place, child]) => svgElement(child, prefix, place));
  const element = createElement(node.tag, { key, ...svgProps(attributes, prefix) }, ...children);
  if (!motion) return element;
  // The motion has a group of its own: a CSS transform on the element itself would replace its place.
  return createElement('g', { key, 'data-motion': motion, 'data-motion-order': order }, element);
}
