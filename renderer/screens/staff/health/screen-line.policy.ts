/**
 * What staff are told of the screen itself. The page says it, and not the shell, for the page alone knows its words and
 * targets. Pure.
 */
import { judged, type Picture, type Said } from '../../../theme/millimetres.policy.ts';
import { judgedReach, type SaidOfReach } from '../../../theme/reach.policy.ts';

/** For everything that may be said of the screen, whether it is good or to be looked at. */
const verdicts = {
  'fit.no-size': 'look',
  'fit.words': 'look',
  'fit.far': 'look',
  'fit.targets': 'look',
  'fit.right': 'good',
  'fit.no-height': 'look',
  'fit.too-high': 'look',
  'fit.too-low': 'look',
  'fit.in-reach': 'good',
} as const satisfies Record<`fit.${(Said | SaidOfReach)['id']}`, 'good' | 'look'>;
type ScreenSaying = keyof typeof verdicts;

export const screenSayings = Object.keys(verdicts) as ScreenSaying[];

export interface ScreenLine {
  line: 'fit';
  verdict: 'good' | 'look';
  says: { id: ScreenSaying; values: Record<string, number> }[];
  problems: never[];
}

/** The line about the size of the screen, and where it hangs. */
export function screenLine(picture: Picture): ScreenLine {
  const said = [...judged(picture), ...judgedReach(picture)];
  const says = said.map(({ id, values }) => ({ id: `fit.${id}` as const, values }));
  const verdict = says.some(({ id }) => verdicts[id] === 'look') ? 'look' : 'good';
  return { line: 'fit', verdict, says, problems: [] };
}

const severity = ['it', 'look', 'good'] as const;

/** The lines with another among them: those that need somebody first, and the other one last among its like. */
export function withLine<Line extends { verdict: (typeof severity)[number] }, Other extends Line>(
  lines: readonly Line[],
  other: Other,
): Line[] {
  const rank = ({ verdict }: Line) => severity.indexOf(verdict);
  return [...lines, other].toSorted((one, another) => rank(one) - rank(another));
}
