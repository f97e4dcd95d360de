/** From the colours that an author writes to the roles that a theme gives colours to. */
import { differenceEuclidean, formatHex, nearest, parse } from 'culori';
import { type FigureRole, figurePalette, paintOf } from '../../model/figure/palette.ts';
import type { Reporter } from '../../model/problem/problem.ts';
import type { SvgElement } from './svg-source.ts';

/** Paints that are no colours of their own. */
const keywords = new Set(['none', 'transparent', 'currentColor', 'inherit']);

const roles = Object.keys(figurePalette) as FigureRole[];
const roleOf: ReadonlyMap<string, FigureRole> = new Map(
  roles.map((role) => [figurePalette[role].toLowerCase(), role]),
);
/** Faces, hair and the night are themselves in every theme, so nothing becomes one by chance. */
const offered = roles.filter((role) => !/^(?:face|hair|night|moon)/.test(role));
const nearestRoles = nearest(offered, differenceEuclidean('oklab'), (role) => figurePalette[role]);

/**
 * A paint as the library has it: a known colour by its role, a reference or a keyword as it is. Any other colour is
 * reported and drawn in the nearest known one; undefined for what is no colour at all.
 */
export function themedPaint(
  element: SvgElement,
  attribute: string,
  value: string,
  reporter: Reporter,
): string | undefined {
  if (keywords.has(value) || value.startsWith('url(')) return value;
  const colour = parse(value);
  const isWhole = (colour?.alpha ?? 1) === 1;
  const known = isWhole ? roleOf.get(formatHex(colour) ?? '') : undefined;
  if (known !== undefined) return paintOf(known);
  if (reporter.full) return undefined;
  const [near] = colour === undefined ? [] : nearestRoles(colour);
  reporter.report('figure-colour', element.placeOf(attribute), {
    message: `${attribute}="${value.slice(0, 40)}" is not one of the colours of drawings`,
    advice: adviceFor(near, isWhole, attribute),
  });
  return near && paintOf(near);
}

function adviceFor(near: FigureRole | undefined, isWhole: boolean, attribute: string): string {
  if (near === undefined) return `Write a colour such as ${figurePalette['teal-5']} (teal-5).`;
  const colour = `Write ${figurePalette[near]} (${near}), the nearest of them`;
  return isWhole ? `${colour}.` : `${colour}, and how much of it shows as ${attribute}-opacity.`;
}
