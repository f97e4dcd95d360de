/** What a figure may hold: everything else is refused. No script, style, handler, link, foreign content or filter. */

const numbers = /^[-+\d.eE,\s%]*$/;
const path = /^[MmZzLlHhVvCcSsQqTtAa\d.eE,\s+-]*$/;
const paint = /^(?:[a-zA-Z]+|#[\da-fA-F]{3,8}|var\(--[\w-]+\)|url\(#[\w-]+\))$/;
const keyword = /^[a-zA-Z-]+$/;
const name = /^[A-Za-z][\w-]*$/;
const count = /^\d{1,3}$/;
const transform = /^(?:(?:translate|rotate|scale|skewX|skewY|matrix)\([-+\d.eE,\s]*\)[\s,]*)*$/;
const localReference = /^url\(#[\w-]+\)$/;
const castReference = /^#cast-[\w-]+$/;

export const allowedElements: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'defs',
  'symbol',
  'use',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'clipPath',
  'mask',
  'linearGradient',
  'radialGradient',
  'stop',
]);

/** The pattern that the value of an allowed attribute matches. */
export const allowedAttributes: ReadonlyMap<string, RegExp> = new Map<string, RegExp>([
  ...each(
    numbers,
    'x y width height cx cy r rx ry x1 y1 x2 y2 fx fy dx dy offset points viewBox opacity fill-opacity stroke-opacity stop-opacity',
    'stroke-width stroke-dasharray stroke-dashoffset stroke-miterlimit font-size font-weight letter-spacing pathLength',
  ),
  ...each(path, 'd'),
  ...each(paint, 'fill stroke stop-color color'),
  ...each(
    keyword,
    'stroke-linecap stroke-linejoin text-anchor fill-rule clip-rule dominant-baseline font-style vector-effect paint-order',
    'gradientUnits clipPathUnits maskUnits maskContentUnits spreadMethod visibility',
  ),
  ['preserveAspectRatio', /^[a-zA-Z\s]+$/],
  ...each(transform, 'transform gradientTransform'),
  ...each(localReference, 'clip-path mask'),
  ['href', castReference],
  ...each(name, 'id data-label data-spot data-motion data-grow'),
  ...each(count, 'data-max data-lines data-number data-motion-order'),
]);

/** The attribute by which a value refers to an element of the same figure. */
export const referencePattern = /url\(#([\w-]+)\)/;

function each(pattern: RegExp, ...lists: string[]): [string, RegExp][] {
  return lists.flatMap((list) => list.split(' ')).map((attribute) => [attribute, pattern]);
}
