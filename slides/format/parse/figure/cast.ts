/** The cast: shared drawings that figures take in with `<use href="#cast-name">`. */
import { drawnAttributes } from '../../model/figure/svg.ts';
import type { Figure, SvgNode } from '../../model/library.ts';
import { suggestion } from '../../model/problem/nearest.ts';
import type { Reporter } from '../../model/problem/problem.ts';
import { memberFingerprint } from './fingerprint.ts';
import { sanitise } from './sanitise.ts';
import { parseSvg, type SvgElement } from './svg-source.ts';

/** Each member by its name, without the `cast-` of a reference. */
export type Cast = ReadonlyMap<string, SvgElement>;

/** Reads `figures/cast.svg`: every `<symbol id>` is a member. */
export function readCast(text: string, reporter: Reporter): Cast {
  const raw = parseSvg(text, reporter);
  const root = raw && sanitise(raw, reporter);
  const cast = new Map<string, SvgElement>();
  for (const symbol of root?.children ?? []) {
    const id = symbol.attributes.id;
    if (symbol.tag !== 'symbol' || id === undefined) continue;
    if (cast.has(id)) {
      const finding = {
        message: `two members of the cast are called “${id}”`,
        advice: 'Give one another name.',
      };
      reporter.report('id-duplicate', symbol.placeOf('id'), finding);
    }
    reportFigureOnly(symbol, reporter);
    cast.set(id, symbol);
  }
  return cast;
}

/** A member is drawn once for all figures: what differs from figure to figure cannot stand in it. */
const figureOnly = [
  'data-label',
  'data-number',
  'data-spot',
  'data-view',
  'data-motion',
  'data-motion-order',
] as const;

function reportFigureOnly(element: SvgElement, reporter: Reporter): void {
  for (const name of figureOnly) {
    if (element.attributes[name] === undefined) continue;
    reporter.report('figure-forbidden', element.placeOf(name), {
      message: `${name} in a member of the cast`,
      advice: 'Write it into the figure, on the <use> or beside it.',
    });
  }
  for (const child of element.children) reportFigureOnly(child, reporter);
}

/** The name of the member that a `<use>` refers to; undefined after a reported problem when the cast has none. */
export function memberOf(use: SvgElement, cast: Cast, reporter: Reporter): string | undefined {
  const name = (use.attributes.href ?? '').replace(/^#cast-/, '');
  if (cast.has(name)) return name;
  if (reporter.full) return undefined;
  reporter.report('figure-reference', use.placeOf('href'), {
    message: use.attributes.href ? `the cast has no “${name}”` : '<use> without href="#cast-name"',
    advice: suggestion(name, [...cast.keys()], 'Add a <symbol> to slides/figures/cast.svg.'),
  });
  return undefined;
}

const placing = ['x', 'y', 'width', 'height'] as const;
const shownDigits = 8;

/**
 * A `<use>` as bundles hold it: only its place, and the member under a name that changes with the member's shapes, so
 * that the casts of two packs cannot be taken for each other.
 */
export function placedMember(use: SvgElement, name: string, cast: Cast): SvgElement {
  const attributes: Record<string, string> = { href: `#${castKey(name, cast)}` };
  for (const key of placing) {
    const value = use.attributes[key];
    if (value !== undefined) attributes[key] = value;
  }
  return { ...use, attributes, children: [] };
}

function castKey(name: string, cast: Cast): string {
  return `${name}-${memberFingerprint(name, cast).slice(0, shownDigits)}`;
}

/** A member by itself, as a figure without words; undefined when the cast has none of this name. */
export function memberFigure(name: string, cast: Cast): Figure | undefined {
  const member = cast.get(name);
  if (member === undefined) return undefined;
  const [x = 0, y = 0, width = 1, height = 1] = (member.attributes.viewBox ?? '').split(/[\s,]+/).map(Number);
  const place = { x: String(x), y: String(y), width: String(width), height: String(height) };
  const use: SvgNode = {
    tag: 'use',
    attributes: { href: `#${castKey(name, cast)}`, ...place },
    children: [],
  };
  return {
    id: `cast-${name}`,
    alt: '',
    viewBox: [x, y, width, height],
    root: { tag: 'svg', attributes: {}, children: [use] },
    parts: [],
    moves: false,
  };
}

/** The attributes of a `<use>` that are not about its place: they go on a group around it. */
export function groupAttributes(use: SvgElement): Record<string, string> {
  const own = new Set<string>([...placing, 'href']);
  return Object.fromEntries(Object.entries(use.attributes).filter(([name]) => !own.has(name)));
}

/** Every member as a `symbol`, by the name under which figures refer to it. */
export function castSymbols(cast: Cast): Map<string, SvgNode> {
  return new Map([...cast].map(([name, member]) => [castKey(name, cast), symbolOf(member, cast)]));
}

function symbolOf(member: SvgElement, cast: Cast): SvgNode {
  const { viewBox, preserveAspectRatio } = member.attributes;
  const attributes: Record<string, string> = {};
  if (viewBox !== undefined) attributes.viewBox = viewBox;
  if (preserveAspectRatio !== undefined) attributes.preserveAspectRatio = preserveAspectRatio;
  return { tag: 'symbol', attributes, children: member.children.flatMap((child) => nodeOf(child, cast)) };
}

/** What a member takes in from others it takes in under their own names; what the cast lacks was reported. */
function nodeOf(element: SvgElement, cast: Cast): SvgNode[] {
  const name = (element.attributes.href ?? '').replace(/^#cast-/, '');
  if (element.tag === 'use' && !cast.has(name)) return [];
  const drawn = Object.entries(element.attributes).filter(([attribute]) => drawnAttributes.has(attribute));
  const href: [string, string][] = element.tag === 'use' ? [['href', `#${castKey(name, cast)}`]] : [];
  const attributes = Object.fromEntries([...href, ...drawn]);
  return [
    { tag: element.tag, attributes, children: element.children.flatMap((child) => nodeOf(child, cast)) },
  ];
}
