/** Reads a worksheet and holds it against the deck it is about. */

import { reporterFor } from '../../../slides/format/model/problem/problem.ts';
import { readYamlAs } from '../../../slides/format/parse/yaml.ts';
import { type PrintedProblem, problemOfFile } from '../problems.ts';
import { type PematScore, pematThreshold, scorePemat } from './score.ts';
import { type Worksheet, worksheetSchema } from './worksheet.ts';

export interface WorksheetFile {
  /** As it is shown to the author. */
  path: string;
  /** Undefined when there is no such file. */
  text: string | undefined;
}

export interface RatedDeck {
  worksheet: Worksheet | undefined;
  score: PematScore | null;
  problems: PrintedProblem[];
}

/** The worksheet of a deck with its score; `isReviewed` when a text of the deck says that a person has read it. */
export function readWorksheet(deck: string, { path, text }: WorksheetFile, isReviewed: boolean): RatedDeck {
  if (text === undefined) {
    const missing = problemOfFile(path, 'warning', 'pemat-missing', {
      message: `the deck “${deck}” has no PEMAT worksheet`,
      advice: `Rate the deck in ${path}; docs/authoring.md says how.`,
    });
    return { worksheet: undefined, score: null, problems: [missing] };
  }
  const reporter = reporterFor(path, text);
  const read = readYamlAs({ text }, worksheetSchema, reporter);
  if (read === undefined) return { worksheet: undefined, score: null, problems: reporter.problems };
  const worksheet = read.data;
  if (worksheet.deck !== deck) {
    reporter.report('id-mismatch', read.placeOf(['deck']), {
      message: `the worksheet is about “${worksheet.deck}” and not “${deck}”`,
      advice: `Write deck: ${deck}, or give the file the name of its deck.`,
    });
  }
  const score = scorePemat(worksheet);
  return { worksheet, score, problems: [...reporter.problems, ...judged(path, score, isReviewed)] };
}

function judged(path: string, score: PematScore, isReviewed: boolean): PrintedProblem[] {
  const scales = Object.entries(score);
  const low = scales.flatMap(([scale, value]) =>
    value !== null && value < pematThreshold
      ? problemOfFile(path, 'error', 'pemat-low', {
          message: `${scale} is ${value} per cent by PEMAT`,
          advice: `Change the deck until ${pematThreshold} per cent of the items hold; the worksheet says which do not.`,
        })
      : [],
  );
  if (!isReviewed || !scales.some(([, value]) => value === null)) return low;
  const open = problemOfFile(path, 'error', 'pemat-open', {
    message: 'the deck is called reviewed, and its PEMAT worksheet is still open',
    advice: 'Answer every item, or write status: draft in the deck’s text.',
  });
  return [...low, open];
}
