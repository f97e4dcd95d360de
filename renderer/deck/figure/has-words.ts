import type { Figure, SvgNode } from '../../../slides/format/model/library.ts';

/** Whether there is something to be read in a drawing. */
export function hasWords({ root }: Pick<Figure, 'root'>): boolean {
  return isLabel(root);
}

const isLabel = ({ tag, children }: SvgNode): boolean =>
  tag === 'text' || children.some((child) => typeof child !== 'string' && isLabel(child));
