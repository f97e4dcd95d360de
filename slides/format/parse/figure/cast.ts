/** The cast: shared drawings that figures take in with `<use href="#cast-name">`. */
import { suggestion } from '../../model/problem/nearest.ts';
import type { Reporter } from '../../model/problem/problem.ts';
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
    cast.set(id, symbol);
  }
  return cast;
}

const placing = ['x', 'y', 'width', 'height'] as const;

/** The member that a `<use>` refers to, as an `svg` element of its own with the member's viewBox. */
export function castMember(use: SvgElement, cast: Cast, reporter: Reporter): SvgElement | undefined {
  const name = (use.attributes.href ?? '').replace(/^#cast-/, '');
  const member = cast.get(name);
  if (member)
    return { ...use, tag: 'svg', attributes: placedAttributes(use, member), children: member.children };
  if (reporter.full) return undefined;
  reporter.report('figure-reference', use.placeOf('href'), {
    message: use.attributes.href ? `the cast has no “${name}”` : '<use> without href="#cast-name"',
    advice: suggestion(name, [...cast.keys()], 'Add a <symbol> to slides/figures/cast.svg.'),
  });
  return undefined;
}

function placedAttributes(use: SvgElement, member: SvgElement): Record<string, string> {
  const { viewBox, preserveAspectRatio } = member.attributes;
  const attributes: Record<string, string> = {};
  for (const key of placing) {
    const value = use.attributes[key];
    if (value !== undefined) attributes[key] = value;
  }
  if (viewBox !== undefined) attributes.viewBox = viewBox;
  if (preserveAspectRatio !== undefined) attributes.preserveAspectRatio = preserveAspectRatio;
  return attributes;
}

/** The attributes of a `<use>` that are not about its place: they go on a group around the member. */
export function groupAttributes(use: SvgElement): Record<string, string> {
  const own = new Set<string>([...placing, 'href']);
  return Object.fromEntries(Object.entries(use.attributes).filter(([name]) => !own.has(name)));
}
