/**
 * What staff are told of the screen itself. The page says it, and not the shell, for the page alone knows its words and
 * targets. Pure.
 */
import { judged, type Picture, type Said } from '../../../theme/millimetres.policy.ts';

/** For everything that may be said of the screen, whether it is good or to be looked at. */
const verdicts = {
  'fit.no-size': 'look',
  'fit.words': 'look',
  'fit.far': 'look',
  'fit.targets': 'look',
  'fit.right': 'good',
} as const satisfies Record<`fit.${Said['id']}`, 'good' | 'look'>;
type ScreenSaying = keyof typeof verdicts;

export const screenSayings = Object.keys(verdicts) as ScreenSaying[];

export interface ScreenLine {
  line: 'fit';
  verdict: 'good' | 'look';
  says: { id: ScreenSaying; values: Record<string, number> }[];
  problems: never[];
}

/** The line about the size of the screen. */
export function screenLine(picture: Picture): ScreenLine {
  const says = judged(picture).map(({ id, values }) => ({ id: `fit.${id}` as const, values }));
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
