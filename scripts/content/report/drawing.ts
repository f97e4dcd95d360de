/** A figure of a deck as an SVG element. Its tree was sanitised when it was compiled. */
import type { Figure, SvgNode } from '../../../slides/format/model/library.ts';
import { escaped, html, Markup } from './markup.ts';

/** The drawing as HTML, described by its alt text. `prefix` keeps its ids apart from those of other drawings on the page. */
export function drawing(figure: Figure, prefix: string): Markup {
  const own = idsOf(figure.root);
  const children = figure.root.children.map((child) => node(child, prefix, own)).join('');
  const label = escaped(figure.alt);
  return new Markup(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${figure.viewBox.join(' ')}" role="img" aria-label="${label}">${children}</svg>`,
  );
}

/** The members of the cast, once on the page, for every drawing that takes them in. */
export function castDrawing(symbols: ReadonlyMap<string, SvgNode>): Markup {
  const members = [...symbols].map(([name, { attributes, children }]) => {
    const prefix = `${castPrefix}${name}:`;
    const inner = children.map((child) =>
      node(child, prefix, idsOf({ tag: 'symbol', attributes, children })),
    );
    return `<symbol id="${castPrefix}${name}"${written(attributes)}>${inner.join('')}</symbol>`;
  });
  return html`<svg class="cast" aria-hidden="true"><defs>${new Markup(members.join(''))}</defs></svg>`;
}

/** Keeps the members of the cast apart from all else on the page that has an id. */
const castPrefix = 'cast:';

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
  const named = Object.entries(at.attributes).map(([name, value]) => [name, apart(name, value, prefix, own)]);
  return `<${at.tag}${written(Object.fromEntries(named))}>${at.children.map((child) => node(child, prefix, own)).join('')}</${at.tag}>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/** The same drawing may stand on several slides: its ids, and what refers to them, get the prefix. */
function apart(name: string, value: string, prefix: string, own: ReadonlySet<string>): string {
  if (name === 'id') return prefix + value;
  if (name === 'href') return `#${castPrefix}${value.slice(1)}`;
  return value.replace(/#([\w.:-]+)/g, (whole, id: string) => (own.has(id) ? `#${prefix}${id}` : whole));
}
