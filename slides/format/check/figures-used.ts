/** Figures that nothing shows. */
import { type Problem, reporterFor } from '../model/problem/problem.ts';
import type { DeckText } from '../parse/deck/deck-text.ts';

/** Warns of each figure of a deck that neither a slide nor the card uses, in any language. */
export function unusedFigures(
  figures: ReadonlyMap<string, { path: string; text: string }>,
  texts: readonly DeckText[],
): Problem[] {
  // A slide that is left out may be the one that shows the figure.
  if (texts.length === 0 || texts.some((text) => text.slides.some(({ slide }) => !slide))) return [];
  const taken = new Set(texts.flatMap((text) => [...text.figures.taken()]));
  return [...figures].flatMap(([name, { path, text }]) => {
    if (taken.has(name)) return [];
    const reporter = reporterFor(path, text);
    reporter.report(
      'figure-unused',
      { line: 1, column: 1 },
      {
        message: `no slide shows “${name}”`,
        advice: 'Show it on a slide, or delete the file.',
      },
    );
    return reporter.problems;
  });
}
