/** Checks decks that are in memory: pure, so that the tool, the author's page and the bench share it. */

import { type CompiledDeck, compileDeck, type DeckFiles, type Ground } from '../../slides/format/index.ts';
import type { Deck } from '../../slides/format/model/library.ts';
import { contentsOf } from './pemat/content.ts';
import { type RatedDeck, readWorksheet, type WorksheetFile } from './pemat/read.ts';
import type { PrintedProblem } from './problems.ts';
import { type Row, type RowContext, rowOf } from './row.ts';

/** One deck with everything that is said about it. */
export interface CheckedDeck {
  compiled: CompiledDeck;
  rated: RatedDeck;
  /** One for each language. */
  rows: Row[];
  problems: PrintedProblem[];
}

export type CheckOptions = Omit<RowContext, 'score'>;

/** Checks one deck against the ground it stands on. */
export function checkDeck(
  ground: Ground,
  files: DeckFiles,
  worksheet: WorksheetFile,
  options: CheckOptions,
): CheckedDeck {
  const compiled = compileDeck(ground, files, { today: options.today });
  const isReviewed = Object.values(compiled.decks).some((deck: Deck) => deck.status === 'reviewed');
  const rated = readWorksheet(worksheet, {
    deck: files.folder,
    contents: contentsOf(compiled.reports),
    isReviewed,
  });
  return {
    compiled,
    rated,
    rows: compiled.reports.map((report) => rowOf(report, { score: rated.score, ...options })),
    problems: [...compiled.problems, ...rated.problems],
  };
}
