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
  /** Whether the deck has changed since, or nobody wrote down what was rated. */
  isOutdated: boolean;
  problems: PrintedProblem[];
}

/** What a worksheet is held against. */
export interface Rated {
  /** The id of the deck. */
  deck: string;
  /** The hash of its content today, by language. */
  contents: Readonly<Record<string, string>>;
  /** Whether a text of the deck says that a person has read it. */
  isReviewed: boolean;
}

/** The worksheet of a deck with its score. */
export function readWorksheet({ path, text }: WorksheetFile, rated: Rated): RatedDeck {
  const { deck, contents, isReviewed } = rated;
  if (text === undefined) {
    const missing = problemOfFile(path, 'warning', 'pemat-missing', {
      message: `the deck “${deck}” has no PEMAT worksheet`,
      advice: `Rate the deck in ${path}; docs/authoring.md says how.`,
    });
    return { worksheet: undefined, score: null, isOutdated: false, problems: [missing] };
  }
  const reporter = reporterFor(path, text);
  const read = readYamlAs({ text }, worksheetSchema, reporter);
  if (read === undefined)
    return { worksheet: undefined, score: null, isOutdated: false, problems: reporter.problems };
  const worksheet = read.data;
  if (worksheet.deck !== deck) {
    reporter.report('id-mismatch', read.placeOf(['deck']), {
      message: `the worksheet is about “${worksheet.deck}” and not “${deck}”`,
      advice: `Write deck: ${deck}, or give the file the name of its deck.`,
    });
  }
  const score = scorePemat(worksheet);
  const isOutdated = worksheet.ratedBy !== 'nobody' && worksheet.content !== contents[worksheet.language];
  const outdated = isOutdated ? [outdatedProblem(path, worksheet, rated)] : [];
  return {
    worksheet,
    score,
    isOutdated,
    problems: [...reporter.problems, ...outdated, ...judged(path, score, isReviewed)],
  };
}

function outdatedProblem(path: string, { content, language }: Worksheet, { deck, contents }: Rated) {
  const today = contents[language];
  const now = today === undefined ? `it has no text in “${language}”` : `it is now ${shortHash(today)}`;
  return problemOfFile(path, 'warning', 'pemat-outdated', {
    message:
      content === null
        ? `the worksheet does not say which content of the deck “${deck}” was rated; ${now}`
        : `the deck “${deck}” has changed since it was rated: that was ${shortHash(content)}, ${now}`,
    advice:
      'Read the deck and each answer of the worksheet again, mend what no longer holds, and then write: ' +
      `npm run check:slides -- --rated ${deck}`,
  });
}

/** Enough of a hash to tell two apart. */
const shortHash = (hash: string) => hash.slice(0, 12);

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
