/** The films of one deck in one language: found by name, and noted when a slide shows them. */
import type { FilmFile, ReadFilm } from './film.ts';

export interface FilmShelf {
  names(): string[];
  get(name: string): ReadFilm | undefined;
  /** Notes that a slide shows a film. */
  take(name: string): void;
  /** Names of the films that were taken. */
  taken(): ReadonlySet<string>;
  /** What the library takes over of them. */
  files(): FilmFile[];
}

export function filmShelfOf(films: ReadonlyMap<string, ReadFilm>): FilmShelf {
  const taken = new Set<string>();
  return {
    names: () => [...films.keys()],
    get: (name) => films.get(name),
    take: (name) => void taken.add(name),
    taken: () => taken,
    files: () => [...taken].flatMap((name) => films.get(name)?.files ?? []),
  };
}
