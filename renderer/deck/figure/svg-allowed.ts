/**
 * What a drawing may consist of. The content compiler lets nothing else through; the page does not rely on that.
 */

/** SVG elements that are drawn. Everything else is left out, with what it holds. */
export const allowedTags: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'defs',
  'symbol',
  'use',
  'clipPath',
  'mask',
  'pattern',
  'linearGradient',
  'radialGradient',
  'stop',
  'title',
  'desc',
]);

/** SVG attributes that are kept, with the name that React has for them. */
export const allowedAttributes: ReadonlyMap<string, string> = new Map([
  ...[
    'id x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height fx fy fr rotate offset transform opacity',
    'fill stroke viewBox preserveAspectRatio patternUnits patternContentUnits patternTransform',
    'gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits href',
    'textLength lengthAdjust pathLength mask color visibility',
  ]
    .join(' ')
    .split(' ')
    .map((name): [string, string] => [name, name]),
  ...[
    'fill-opacity fill-rule clip-path clip-rule stroke-width stroke-linecap stroke-linejoin stroke-dasharray',
    'stroke-dashoffset stroke-miterlimit stroke-opacity stop-color stop-opacity text-anchor dominant-baseline',
    'font-size font-weight font-style letter-spacing paint-order vector-effect',
  ]
    .join(' ')
    .split(' ')
    .map((name): [string, string] => [name, camelCase(name)]),
  ...['data-spot', 'data-label', 'data-number', 'data-motion', 'data-motion-order'].map(
    (name): [string, string] => [name, name],
  ),
]);

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
