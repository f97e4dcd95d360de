/** One deck: its files into a deck for each language, with every problem on the way. */
import { checkDeckText } from '../check/all.ts';
import { unusedFigures } from '../check/figures-used.ts';
import { unusedFilms } from '../check/films.ts';
import { checkNotes } from '../check/notes.ts';
import { checkParity } from '../check/parity.ts';
import { levelOf } from '../check/plain-language.ts';
import { languageOf } from '../languages/all.ts';
import { firstLanguage } from '../languages/faces.ts';
import type { NotesBundle } from '../model/notes.ts';
import { byPlace, type Problem, reporterFor } from '../model/problem/problem.ts';
import type { DeckFile } from '../model/schema/deck.ts';
import type { DeckText } from '../parse/deck/deck-text.ts';
import { readDeckFile, readDrawings, readFilms } from '../parse/deck/read-deck-file.ts';
import { readText } from '../parse/deck/read-text.ts';
import { formatNumber } from '../parse/facts/format-value.ts';
import { shelfOf } from '../parse/figure/shelf.ts';
import { filmShelfOf } from '../parse/film/film-shelf.ts';
import type { Ground } from '../parse/ground/ground.ts';
import { reportInternal } from '../parse/internal.ts';
import { unknownLanguage } from '../parse/language.ts';
import type { NotesText } from '../parse/notes/notes-text.ts';
import { readNotes } from '../parse/notes/read-notes.ts';
import type { DeckFiles } from '../parse/source-file.ts';
import { reportUnread } from '../parse/unread.ts';
import { type MadeDeck, makeDeck } from './make-deck.ts';
import { makeNotes } from './notes.ts';
import { type DeckReport, reportOf } from './report.ts';

export interface CompileOptions {
  /** `YYYY-MM-DD`. */
  today: string;
  /** Languages that every deck must have; without it, a deck may have any. */
  languages?: readonly string[] | undefined;
}

export interface CompiledDeck {
  folder: string;
  /** The deck in each language in which it has a slide to show. */
  decks: Record<string, MadeDeck>;
  /** Its notes for a consultant in each language in which there are any. */
  notes: Record<string, NotesBundle>;
  problems: Problem[];
  /** A row for each language whose text could be read. */
  reports: DeckReport[];
}

/** Compiles one deck. Never throws: what fails inside becomes a problem that names the deck, which is left out. */
export function compileDeck(ground: Ground, files: DeckFiles, options: CompileOptions): CompiledDeck {
  try {
    return compile(ground, files, options);
  } catch (error) {
    const reporter = reporterFor(`decks/${files.folder}`, '');
    reportInternal(error, { line: 1, column: 1 }, reporter);
    return { folder: files.folder, decks: {}, notes: {}, problems: reporter.problems, reports: [] };
  }
}

function compile(ground: Ground, files: DeckFiles, { today, languages }: CompileOptions): CompiledDeck {
  const { folder } = files;
  const problems: Problem[] = [];
  const file = readDeckFile(files, problems);
  const drawings = readDrawings(files, ground, problems);
  const films = readFilms(files, problems);
  const texts = [...files.texts].flatMap(([tag, source]) => {
    const language = languageOf(tag);
    if (!language) {
      problems.push(...unknownLanguage(tag, source));
      return [];
    }
    const figures = shelfOf(folder, drawings, (value) => formatNumber(value, language));
    return readText(language, source, { figures, films: filmShelfOf(films) }, ground, problems) ?? [];
  });
  reportLanguages(files, languages, problems);
  reportUnread(files.others, problems);
  const notes = readAllNotes(files, texts, ground, problems);
  const compiled = file ? finish(file, texts, notes, ground, today) : { decks: {}, notes: {}, reports: [] };
  problems.push(...[...texts, ...notes.values()].flatMap(({ reporter }) => reporter.problems));
  if (file) problems.push(...unusedFigures(files.figures, texts), ...unusedFilms(files.films, texts));
  return { folder, ...compiled, problems: problems.sort(byPlace) };
}

/** The notes beside each text. Those of a language in which the deck cannot be read have nothing to belong to. */
function readAllNotes(
  files: DeckFiles,
  texts: readonly DeckText[],
  ground: Ground,
  problems: Problem[],
): Map<string, NotesText> {
  reportUnread(
    [...files.notes].flatMap(([language, file]) => (files.texts.has(language) ? [] : file)),
    problems,
  );
  return new Map(
    texts.flatMap((text): [string, NotesText][] => {
      const file = files.notes.get(text.language);
      const notes = file && readNotes(text.rules, file, text, ground, problems);
      return notes ? [[text.language, notes]] : [];
    }),
  );
}

/** Makes the decks and runs every check on them. */
function finish(
  file: DeckFile,
  texts: readonly DeckText[],
  allNotes: ReadonlyMap<string, NotesText>,
  ground: Ground,
  today: string,
): Pick<CompiledDeck, 'decks' | 'notes' | 'reports'> {
  const decks: Record<string, MadeDeck> = {};
  const made: Record<string, NotesBundle> = {};
  const reports: DeckReport[] = [];
  const original = texts.find(({ language }) => language === firstLanguage) ?? texts[0];
  for (const text of texts) {
    const deck = makeDeck(file, text, ground);
    if (deck) decks[text.language] = deck;
    const view = { file, text, ground, today, level: levelOf(text, ground) };
    checkDeckText(view);
    if (original && text !== original) checkParity(original, text);
    const notes = allNotes.get(text.language);
    if (notes) checkNotes({ file, text, notes, ground, today });
    const bundle = notes && makeNotes(file, text, notes, ground);
    if (deck && bundle) made[text.language] = bundle;
    const of = { hashes: deck?.hashes ?? {}, notes: bundle };
    reports.push(reportOf(view, original ?? text, of, text.reporter.problems));
  }
  return { decks, notes: made, reports };
}

function reportLanguages(
  { folder, texts }: DeckFiles,
  languages: readonly string[] | undefined,
  problems: Problem[],
): void {
  const wanted = languages ?? (texts.size === 0 ? [firstLanguage] : []);
  for (const language of wanted) {
    if (texts.has(language)) continue;
    const reporter = reporterFor(`decks/${folder}/${language}.md`, '');
    reporter.report(
      'deck-language-missing',
      { line: 1, column: 1 },
      {
        message: `the deck “${folder}” has no text in ${language}`,
        advice: `Write ${language}.md.`,
      },
    );
    problems.push(...reporter.problems);
  }
}
