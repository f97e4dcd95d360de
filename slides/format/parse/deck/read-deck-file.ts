/** `deck.yaml`, and the figures and films beside it. */

import { limits } from '../../model/limits.ts';
import { type Problem, reporterFor } from '../../model/problem/problem.ts';
import { type DeckFile, deckFileSchema } from '../../model/schema/deck.ts';
import { type Drawing, readDrawing } from '../figure/drawing.ts';
import { type ReadFilm, readFilm } from '../film/film.ts';
import type { Ground } from '../ground/ground.ts';
import { openFile, openLines } from '../opened.ts';
import type { DeckFiles } from '../source-file.ts';
import { readYamlAs } from '../yaml.ts';

/** Reads `deck.yaml`; undefined after a reported problem. */
export function readDeckFile({ folder, deck }: DeckFiles, problems: Problem[]): DeckFile | undefined {
  if (!deck) {
    const reporter = reporterFor(`decks/${folder}/deck.yaml`, '');
    reporter.report(
      'deck-file-missing',
      { line: 1, column: 1 },
      {
        message: `the deck “${folder}” has no deck.yaml`,
        advice: 'Write one with id, group, order, minutes, audience, jurisdictions and card.',
      },
    );
    problems.push(...reporter.problems);
    return undefined;
  }
  const { lines, reporter } = openLines(deck, limits.deckYaml);
  const read = lines && readYamlAs(lines, deckFileSchema, reporter);
  if (read && read.data.id !== folder) {
    reporter.report('id-mismatch', read.placeOf(['id']), {
      message: `the id is “${read.data.id}” and the folder “${folder}”`,
      advice: `Write id: ${folder}, or rename the folder.`,
    });
  }
  problems.push(...reporter.problems);
  return read && read.data.id === folder ? read.data : undefined;
}

/** Reads the deck's figures; one that cannot be drawn stays known by its name. */
export function readDrawings(
  { figures }: DeckFiles,
  ground: Ground,
  problems: Problem[],
): ReadonlyMap<string, Drawing | undefined> {
  return new Map(
    [...figures].map(([name, file]) => {
      const { text, reporter } = openFile(file, limits.figure);
      const drawing = text === undefined ? undefined : readDrawing(text, ground.cast, reporter);
      problems.push(...reporter.problems);
      return [name, drawing];
    }),
  );
}

/** Reads the deck's films; one that cannot be shown stays known by its name. */
export function readFilms({ films }: DeckFiles, problems: Problem[]): ReadonlyMap<string, ReadFilm> {
  return new Map([...films].map(([name, files]) => [name, readFilm(name, files, problems)]));
}
