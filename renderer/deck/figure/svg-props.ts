import { drawnAttributes } from '../../../slides/format/model/figure/svg.ts';

/**
 * An SVG element's attributes as React properties.
 *
 * Ids and the references to them get a prefix, so that the same drawing can be on the page twice. References that
 * lead out of the drawing are left out.
 *
 * @param attributes SVG's own names and values
 * @param prefix unique for this copy of the drawing
 */
export function svgProps(
  attributes: Readonly<Record<string, string>>,
  prefix: string,
): Record<string, string> {
  const props: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const safe = drawnAttributes.has(name) ? safeValue(name, value, prefix) : undefined;
    if (safe) props[propertyOf(name)] = safe;
  }
  return props;
}

/** React's name for an attribute: `strokeWidth` for `stroke-width`. Data attributes keep theirs. */
function propertyOf(name: string): string {
  return name.startsWith('data-')
    ? name
    : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function safeValue(name: string, value: string, prefix: string): string | undefined {
  if (name === 'id') return prefix + value;
  if (!/url\(/i.test(value)) return value;
  const local = /^url\(\s*(["']?)#([^"')]+)\1\s*\)$/i.exec(value);
  return local ? `url(#${prefix}${local[2]})` : undefined;
}
