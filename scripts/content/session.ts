/** One run of the check on this disk: which decks, on which ground, with which result. */

import { join } from 'node:path';
import { type Ground, loadGround, sortFiles } from '../../slides/format/index.ts';
import { type CheckedDeck, type CheckOptions, checkDeck } from './check.ts';
import { type DeckPlace, shownPath } from './places.ts';
import type { PrintedProblem } from './problems.ts';
import { readDeck, readIfThere, readSlides } from './read-files.ts';

export interface CheckedContent {
  ground: Ground;
  decks: CheckedDeck[];
  /** Of the ground and of all decks, in order, with paths as the author types them. */
  problems: PrintedProblem[];
}

/** Reads the ground of the repository at `root`. */
export function readGround(root: string): Ground {
  return loadGround(sortFiles(readSlides(join(root, 'slides'))).ground);
}

/** Reads one deck and checks it. Its problems carry paths as someone in the folder `from` types them. */
export function checkPlace(
  ground: Ground,
  place: DeckPlace,
  from: string,
  options: CheckOptions,
): CheckedDeck {
  const [files] = sortFiles(readDeck(place.folder)).decks;
  if (files === undefined)
    throw new Error(`there is no file in "${place.folder}"; npm run new:deck makes a deck`);
  const worksheet = { path: shownPath(place.worksheet, from), text: readIfThere(place.worksheet) };
  const checked = checkDeck(ground, files, worksheet, options);
  const named = (problem: PrintedProblem) => ({ ...problem, file: nameOf(problem.file, place, from) });
  return { ...checked, problems: checked.problems.map(named) };
}

/** Checks all given decks. */
export function checkPlaces(
  root: string,
  places: readonly DeckPlace[],
  from: string,
  options: CheckOptions,
): CheckedContent {
  const ground = readGround(root);
  const decks = places.map((place) => checkPlace(ground, place, from, options));
  const problems = [...groundProblems(ground, root, from), ...decks.flatMap((deck) => deck.problems)].sort(
    inOrder,
  );
  return { ground, decks, problems };
}

/** The problems of facts, sources, glossaries and the cast, with paths as someone in the folder `from` types them. */
export function groundProblems(ground: Ground, root: string, from: string): PrintedProblem[] {
  return ground.problems.map((problem) => ({
    ...problem,
    file: shownPath(join(root, 'slides', problem.file), from),
  }));
}

/** The format knows files as `decks/<name>/…`. */
function nameOf(file: string, { name, folder }: DeckPlace, from: string): string {
  const own = `decks/${name}`;
  return file === own || file.startsWith(`${own}/`)
    ? shownPath(join(folder, file.slice(own.length)), from)
    : file;
}

const inOrder = (a: PrintedProblem, b: PrintedProblem) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
