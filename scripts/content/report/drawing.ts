/** A figure of the library as an SVG element. Its tree was sanitised when it was compiled. */
import type { Figure, SvgNode } from '../../../slides/format/model/library.ts';
import { escaped, Markup } from './markup.ts';

/** The drawing as HTML, described by its alt text. `prefix` keeps its ids apart from those of other drawings on the page. */
export function drawing(figure: Figure, prefix: string): Markup {
  const own = idsOf(figure.root);
  const children = figure.root.children.map((child) => node(child, prefix, own)).join('');
  const label = escaped(figure.alt);
  return new Markup(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${figure.viewBox.join(' ')}" role="img" aria-label="${label}">${children}</svg>`,
  );
}

function idsOf(root: SvgNode): Set<string> {
  const found = new Set<string>();
  const visit = (at: SvgNode) => {
    if (at.attributes.id !== undefined) found.add(at.attributes.id);
    for (const child of at.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return found;
}

function node(at: SvgNode | string, prefix: string, own: ReadonlySet<string>): string {
  if (typeof at === 'string') return escaped(at);
  const attributes = Object.entries(at.attributes)
    .map(([name, value]) => ` ${name}="${escaped(apart(name, value, prefix, own))}"`)
    .join('');
  return `<${at.tag}${attributes}>${at.children.map((child) => node(child, prefix, own)).join('')}</${at.tag}>`;
}

/** The same drawing may stand on several slides: its ids, and what refers to them, get the prefix. */
function apart(name: string, value: string, prefix: string, own: ReadonlySet<string>): string {
  if (name === 'id') return prefix + value;
  return value.replace(/#([\w.:-]+)/g, (whole, id: string) => (own.has(id) ? `#${prefix}${id}` : whole));
}
