import { createElement, memo, type ReactElement, type ReactNode } from 'react';
import { drawnElements } from '../../../slides/format/model/figure/svg.ts';
import type { SvgNode } from '../../../slides/format/model/library.ts';
import { orderOf } from '../../../slides/format/model/steps.ts';
import { type CastIds, useCastIds } from '../cast/cast-context.ts';
import { keyed } from '../keyed.ts';
import type { ShownUpTo } from '../view/deck-context.ts';
import { laterProps } from '../view/later.ts';
import { svgProps } from './svg-props.ts';

/** How a copy of a drawing is drawn. */
interface Drawn {
  /** Begins every id of this copy. */
  prefix: string;
  shownUpTo: ShownUpTo;
  /** Where the members of the cast are in the page. */
  cast: CastIds;
}

/** What stands inside an element of a drawing, as React elements. */
export const SvgChildren = memo(function SvgChildren({
  nodes,
  ...copy
}: Omit<Drawn, 'cast'> & { nodes: readonly (SvgNode | string)[] }): ReactElement {
  const drawn = { ...copy, cast: useCastIds() };
  return <>{keyed(nodes).map(([key, node]) => svgElement(node, drawn, key))}</>;
});

function svgElement(node: SvgNode | string, drawn: Drawn, key: string): ReactNode {
  if (typeof node === 'string') return node;
  if (!drawnElements.has(node.tag)) return null;
  if (node.tag === 'use') return castMember(node, drawn, key);
  const { 'data-motion': motion, 'data-motion-order': order, ...attributes } = node.attributes;
  const later = laterProps(orderOf(node), drawn.shownUpTo);
  const children = keyed(node.children).map(([place, child]) => svgElement(child, drawn, place));
  const props = svgProps(attributes, drawn.prefix);
  if (!motion) return createElement(node.tag, { key, ...props, ...later }, ...children);
  // The motion has a group of its own: a CSS transform on the element itself would replace its place.
  const element = createElement(node.tag, { key, ...props }, ...children);
  return createElement('g', { key, 'data-motion': motion, 'data-motion-order': order, ...later }, element);
}

/** A member of the cast in its place. One that the page does not have is not drawn. */
function castMember(node: SvgNode, { prefix, shownUpTo, cast }: Drawn, key: string): ReactNode {
  const id = cast.get((node.attributes.href ?? '').replace(/^#/, ''));
  if (id === undefined) return null;
  const later = laterProps(orderOf(node), shownUpTo);
  return createElement('use', { key, ...svgProps(node.attributes, prefix), href: `#${id}`, ...later });
}
