/** All content: files in, one library for each language and every problem out. */
import type { Deck, Library, ShownFact } from '../model/library.ts';
import { byPlace, type Problem } from '../model/problem/problem.ts';
import { termsOf } from '../model/slides.ts';
import type { Ground } from '../parse/ground/ground.ts';
import { loadGround } from '../parse/ground/load-ground.ts';
import { type SourceFile, sortFiles } from '../parse/source-file.ts';
import { type CompiledDeck, type CompileOptions, compileDeck } from './deck.ts';
import type { DeckReport } from './report.ts';

export interface CompiledContent {
  /** By language. */
  libraries: Record<string, Library>;
  problems: Problem[];
  /** A row for each deck and language. */
  reports: DeckReport[];
}

/** Compiles all files of `slides/`. Never throws; what cannot be compiled is left out and named among the problems. */
export function compileContent(files: readonly SourceFile[], options: CompileOptions): CompiledContent {
  const sorted = sortFiles(files);
  const ground = loadGround(sorted.ground);
  const decks = sorted.decks.map((deck) => compileDeck(ground, deck, options));
  return {
    libraries: assembleLibraries(ground, decks),
    problems: [...ground.problems, ...decks.flatMap((deck) => deck.problems)].sort(byPlace),
    reports: decks.flatMap((deck) => deck.reports),
  };
}

/** Joins compiled decks to a library for each language, with the facts, sources and words they use. */
export function assembleLibraries(
  ground: Ground,
  compiled: readonly CompiledDeck[],
): Record<string, Library> {
  const languages = [...new Set(compiled.flatMap(({ decks }) => Object.keys(decks)))].sort();
  return Object.fromEntries(
    languages.map((language) => {
      const decks = compiled.flatMap(({ decks: own }) => own[language] ?? []);
      return [language, libraryOf(ground, language, decks)];
    }),
  );
}

function libraryOf(ground: Ground, language: string, decks: Deck[]): Library {
  const slides = decks.flatMap((deck) => deck.slides);
  const facts = pick(new Set(slides.flatMap((slide) => slide.facts)), (id) => shownFact(ground, id));
  const sources = pick(
    new Set(Object.values(facts).flatMap((fact) => [...fact.sources, ...fact.read])),
    (id) => ground.sources.get(id),
  );
  const glossary = pick(new Set(slides.flatMap((slide) => [...termsOf(slide)])), (id) => {
    const entry = ground.glossaries.get(language)?.get(id);
    return entry && { term: entry.term, meaning: entry.meaning };
  });
  return { language, decks, facts, sources, glossary };
}

function shownFact(ground: Ground, id: string): ShownFact | undefined {
  const fact = ground.facts.get(id);
  if (!fact) return undefined;
  const { statement, authority, read, verification, readOn, reviewBy } = fact;
  return { id, statement, sources: authority, read, verification, readOn, reviewBy };
}

function pick<T>(ids: ReadonlySet<string>, find: (id: string) => T | undefined): Record<string, T> {
  const found: [string, T][] = [];
  for (const id of [...ids].sort()) {
    const value = find(id);
    if (value !== undefined) found.push([id, value]);
  }
  return Object.fromEntries(found);
}
