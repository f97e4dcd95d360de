/**
 * What staff are told of the screen itself. The page says it, and not the shell, for the page alone knows its words and
 * targets. Pure.
 */
import { judged, type Picture, type Said } from '../../../theme/millimetres.policy.ts';

export interface ScreenLine {
  line: 'fit';
  verdict: 'good' | 'look';
  says: { id: `fit.${Said['id']}`; values: Record<string, number> }[];
  problems: never[];
}

/** The line about the size of the screen. */
export function screenLine(picture: Picture): ScreenLine {
  const said = judged(picture);
  return {
    line: 'fit',
    verdict: said.every(({ id }) => id === 'right') ? 'good' : 'look',
    says: said.map(({ id, values }) => ({ id: `fit.${id}`, values })),
    problems: [],
  };
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
