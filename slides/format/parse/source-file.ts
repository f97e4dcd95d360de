/** The files of the content, sorted by what they are. */
import { languagePattern } from '../model/schema/words.ts';

/** A file as text. */
export interface SourceFile {
  /** Relative to `slides/`, with forward slashes: `decks/what-is-car-t/en.md`. */
  path: string;
  text: string;
  /** What is in a file of `films/` that is no text. */
  bytes?: Uint8Array;
}

/** The files of one film. */
export interface FilmFiles {
  clip: SourceFile | undefined;
  poster: SourceFile | undefined;
  /** By language. */
  captions: ReadonlyMap<string, SourceFile>;
}

/** The files of one deck. */
export interface DeckFiles {
  /** The name of its folder. */
  folder: string;
  deck: SourceFile | undefined;
  texts: ReadonlyMap<string, SourceFile>;
  /** Notes for a consultant, by language: `en.notes.md`. */
  notes: ReadonlyMap<string, SourceFile>;
  figures: ReadonlyMap<string, SourceFile>;
  /** By the name of the film. */
  films: ReadonlyMap<string, FilmFiles>;
  /** Files in the folder that nothing reads. */
  others: readonly SourceFile[];
}

/** The files that all decks share. */
export interface GroundFiles {
  facts: readonly SourceFile[];
  sources: SourceFile | undefined;
  glossaries: ReadonlyMap<string, SourceFile>;
  cast: SourceFile | undefined;
  /** Files outside the decks' folders that nothing reads. */
  others: readonly SourceFile[];
}

/** Sorts files into the shared ones and those of each deck, each kind in the order of its paths. */
export function sortFiles(files: readonly SourceFile[]): { ground: GroundFiles; decks: DeckFiles[] } {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const folders = new Map<string, SourceFile[]>();
  for (const file of ordered) {
    const folder = /^decks\/([^/]+)\//.exec(file.path)?.[1];
    if (folder !== undefined) folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return { ground: groundFiles(ordered), decks: [...folders].map(([folder, own]) => deckFiles(folder, own)) };
}

function groundFiles(files: readonly SourceFile[]): GroundFiles {
  const facts = files.filter(({ path }) => /^facts\/[^/]+\.yaml$/.test(path));
  const sources = files.find(({ path }) => path === 'sources.yaml');
  const glossaries = byLanguage(files, /^glossary\/([^/]+)\.yaml$/);
  const cast = files.find(({ path }) => path === 'figures/cast.svg');
  const known = new Set([...facts, sources, ...glossaries.values(), cast]);
  const others = files.filter((file) => !known.has(file) && !/^decks\/[^/]+\//.test(file.path));
  return { facts, sources, glossaries, cast, others };
}

/** The files of one deck's folder. */
export function deckFiles(folder: string, files: readonly SourceFile[]): DeckFiles {
  const deck = files.find(({ path }) => path === `decks/${folder}/deck.yaml`);
  const texts = byLanguage(files, /^decks\/[^/]+\/([^/]+)\.md$/);
  const notes = byLanguage(files, /^decks\/[^/]+\/([^/]+)\.notes\.md$/);
  const figures = byName(files, /^decks\/[^/]+\/figures\/([^/]+)\.svg$/);
  const films = filmFiles(files);
  const ofFilms = [...films.values()].flatMap(({ clip, poster, captions }) => [
    clip,
    poster,
    ...captions.values(),
  ]);
  const known = new Set([deck, ...texts.values(), ...notes.values(), ...figures.values(), ...ofFilms]);
  return { folder, deck, texts, notes, figures, films, others: files.filter((file) => !known.has(file)) };
}

function filmFiles(files: readonly SourceFile[]): Map<string, FilmFiles> {
  const clips = byName(files, /^decks\/[^/]+\/films\/([^/.]+)\.webm$/);
  const posters = byName(files, /^decks\/[^/]+\/films\/([^/.]+)\.(?:webp|png|jpg)$/);
  const captions = byName(files, /^decks\/[^/]+\/films\/([^/.]+\.[^/.]+)\.vtt$/);
  const ofFilm = (name: string) =>
    [...captions].flatMap(([of, file]): [string, SourceFile][] => {
      const [film, language = ''] = of.split('.');
      return film === name && languagePattern.test(language) ? [[language, file]] : [];
    });
  const names = [...captions.keys()].flatMap((of) => of.split('.')[0] ?? []);
  return new Map(
    [...new Set([...clips.keys(), ...posters.keys(), ...names])].map((name) => [
      name,
      { clip: clips.get(name), poster: posters.get(name), captions: new Map(ofFilm(name)) },
    ]),
  );
}

function byLanguage(files: readonly SourceFile[], pattern: RegExp): Map<string, SourceFile> {
  return new Map([...byName(files, pattern)].filter(([language]) => languagePattern.test(language)));
}

function byName(files: readonly SourceFile[], pattern: RegExp): Map<string, SourceFile> {
  return new Map(
    files.flatMap((file): [string, SourceFile][] => {
      const name = pattern.exec(file.path)?.[1];
      return name === undefined ? [] : [[name, file]];
    }),
  );
}
