/** The decks an author works on, checked when they are first asked for and again when a file of theirs changes. */

import { basename, join, resolve, sep } from 'node:path';
import { type FilmFile, type Ground, viewsOf } from '../../slides/format/index.ts';
import { stemOf } from '../../slides/format/model/slides.ts';
import type { CheckOptions } from '../content/check.ts';
import type { DeckPlace } from '../content/places.ts';
import type { PrintedProblem } from '../content/problems.ts';
import { problemOfFile } from '../content/problems.ts';
import { readFolder, readIfThere } from '../content/read-files.ts';
import { checkPlace, groundProblems, readGround } from '../content/session.ts';
import type { ToldDeck, ToldProblem } from './told.ts';

export interface Desk {
  names(): string[];
  /** Everything about a deck as it is on disk now; undefined when there is no such deck. */
  deck(name: string): ToldDeck | undefined;
  /** A film, or its poster, of a deck that was asked for: by its hash and ending, `….webm`. */
  film(name: string): Uint8Array | undefined;
  /** Takes note of a changed file. Says which decks have to be looked at again: a name, `*` for all, or none. */
  changed(file: string): string | undefined;
}

export interface DeskOptions {
  /** The repository. */
  root: string;
  /** The folder from which the author works: paths of problems are as typed there. */
  from: string;
  /** Asked anew whenever a file has changed, for a folder may have come or gone. */
  places: () => DeckPlace[];
  options: () => CheckOptions;
}

/** Nothing is read before it is asked for. */
export function openDesk({ root, from, places, options }: DeskOptions): Desk {
  let ground: Ground | undefined;
  let known = places();
  const checked = new Map<string, ToldDeck>();
  const films = new Map<string, Uint8Array>();
  const look = (place: DeckPlace): ToldDeck => {
    ground ??= readGround(root);
    const { shown, ...deck } = told(ground, place, { root, from, places, options });
    for (const { hash, ending, bytes } of shown) films.set(`${hash}.${ending}`, bytes);
    return deck;
  };
  return {
    names: () => known.map(({ name }) => name),
    deck(name) {
      const place = known.find((one) => one.name === name);
      if (place === undefined) return undefined;
      const deck = checked.get(name) ?? look(place);
      checked.set(name, deck);
      return deck;
    },
    film: (name) => films.get(name),
    changed(file) {
      known = places();
      const own = known.find(({ folder, worksheet }) => within(file, folder) || file === worksheet);
      if (own !== undefined) {
        checked.delete(own.name);
        return own.name;
      }
      if (!within(file, join(root, 'slides')) || within(file, join(root, 'slides/format'))) return undefined;
      ground = undefined;
      checked.clear();
      return '*';
    },
  };
}

const within = (file: string, folder: string) => resolve(file).startsWith(resolve(folder) + sep);

/** What is told of a deck, and the films that it shows. */
function told(
  ground: Ground,
  place: DeckPlace,
  { root, from, options }: DeskOptions,
): ToldDeck & { shown: readonly FilmFile[] } {
  try {
    const slides = slidesOf(place);
    const { compiled, rows, problems } = checkPlace(ground, place, from, options());
    const all = [...groundProblems(ground, root, from), ...problems];
    const { films: shown, ...views } = viewsOf(ground, [compiled]);
    return {
      name: place.name,
      views,
      shown,
      rows,
      slides,
      problems: all.map((problem) => withSlide(problem, from, slides)),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const gone = problemOfFile(place.folder, 'error', 'deck-unreadable', {
      message,
      advice: 'Look at its files.',
    });
    const { films: shown, ...views } = viewsOf(ground, []);
    return { name: place.name, views, shown, slides: {}, rows: [], problems: [gone] };
  }
}

const opening = /^::(?:slide|notes)\{#([\w-]+)/;

/** The language of a text or of notes, by the name of the file. */
const languageIn = (file: string) => basename(file, '.md').replace(/\.notes$/, '');

/** The slides of each text in the order in which they are written, also those that cannot be shown. */
function slidesOf({ folder }: DeckPlace): Record<string, string[]> {
  const texts = Object.entries(readFolder(folder)).filter(([path]) => /^[^/.]+\.md$/.test(path));
  return Object.fromEntries(
    texts.map(([path, text]) => [
      basename(path, '.md'),
      text.split(/\r?\n/).flatMap((line) => opening.exec(line)?.[1] ?? []),
    ]),
  );
}

/**
 * A problem in a text, or in notes, belongs to the slide whose opening line comes last before it. Notes to all versions of a
 * slide are shown with the first of them.
 */
function withSlide(
  problem: PrintedProblem,
  from: string,
  slides: Readonly<Record<string, readonly string[]>>,
): ToldProblem {
  if (!problem.file.endsWith('.md')) return problem;
  const lines = (readIfThere(resolve(from, problem.file)) ?? '').split('\n').slice(0, problem.line);
  const named = lines.flatMap((line) => opening.exec(line)?.[1] ?? []).at(-1);
  const language = languageIn(problem.file);
  const own = slides[language] ?? [];
  const slide =
    named === undefined || own.includes(named) ? named : own.find((id) => stemOf({ id }) === named);
  return { ...problem, language, ...(slide === undefined ? {} : { slide }) };
}
