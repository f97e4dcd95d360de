/**
 * What a drawing may consist of: everything else is refused. No script, style, handler, link, foreign content or filter.
 * One table for the compiler, which lets nothing else through, and for the page, which does not rely on that.
 */

const shapes = [
  'svg',
  'g',
  'defs',
  'symbol',
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
];

/** The elements that an author may draw with. `use` takes in a member of the cast. */
export const authoredElements: ReadonlySet<string> = new Set([...shapes, 'use']);

/** The elements of a compiled drawing. `tspan` is one line of a label, `use` a member of the cast in its place. */
export const drawnElements: ReadonlySet<string> = new Set([...shapes, 'tspan', 'use']);

const numbers = /^[-+\d.eE,\s%]*$/;
const path = /^[MmZzLlHhVvCcSsQqTtAa\d.eE,\s+-]*$/;
const paint = /^(?:[a-zA-Z]+|#[\da-fA-F]{3,8}|url\(#[\w-]+\))$/;
const keyword = /^[a-zA-Z-]+$/;
/** The step with which a part of a figure comes. */
const order = /^[1-9]$/;
const name = /^[A-Za-z][\w-]*$/;
/** Names parted by single spaces. */
const names = /^[a-z\d]+(?:-[a-z\d]+)*(?: [a-z\d]+(?:-[a-z\d]+)*)*$/;
const count = /^\d{1,3}$/;
const transform = /^(?:(?:translate|rotate|scale|skewX|skewY|matrix)\([-+\d.eE,\s]*\)[\s,]*)*$/;
const localReference = /^url\(#[\w-]+\)$/;
const castReference = /^#cast-[\w-]+$/;

/** The attributes whose value is a colour, or what stands for one. */
export const paintAttributes: ReadonlySet<string> = new Set(['fill', 'stroke', 'stop-color', 'color']);

const drawn: readonly [string, RegExp][] = [
  ...each(
    numbers,
    'x y width height cx cy r rx ry x1 y1 x2 y2 fx fy dx dy offset points viewBox opacity fill-opacity stroke-opacity stop-opacity',
    'stroke-width stroke-dasharray stroke-dashoffset stroke-miterlimit font-size font-weight letter-spacing pathLength',
  ),
  ...each(path, 'd'),
  ...each(paint, ...paintAttributes),
  ...each(
    keyword,
    'stroke-linecap stroke-linejoin text-anchor fill-rule clip-rule dominant-baseline font-style vector-effect paint-order',
    'gradientUnits clipPathUnits maskUnits maskContentUnits spreadMethod visibility',
  ),
  ['preserveAspectRatio', /^[a-zA-Z\s]+$/],
  ...each(transform, 'transform gradientTransform'),
  ...each(localReference, 'clip-path mask'),
  ...each(name, 'id data-label data-spot data-motion'),
  ['data-motion-order', order],
  ['data-view', names],
];

/** What an author tells the compiler alone: which member of the cast, how much room a label has, the number of a step. */
const told: readonly [string, RegExp][] = [
  ['href', castReference],
  ...each(count, 'data-max data-lines data-number'),
];

/** The attributes that an author may write, each with the pattern that its value matches. */
export const authoredAttributes: ReadonlyMap<string, RegExp> = new Map([...drawn, ...told]);

/** The attributes of a compiled drawing. */
export const drawnAttributes: ReadonlySet<string> = new Set(drawn.map(([attribute]) => attribute));

function each(pattern: RegExp, ...lists: string[]): [string, RegExp][] {
  return lists.flatMap((list) => list.split(' ')).map((attribute) => [attribute, pattern]);
}
