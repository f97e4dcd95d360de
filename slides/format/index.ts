/** The content format: strings in, data and problems out. Pure; knows neither Node nor a page. */
export { bundlesOf, type DeckViews, type MadeBundle, viewsOf } from './compile/bundle.ts';
export { type CompiledContent, compileContent } from './compile/compile.ts';
export { type CompiledDeck, type CompileOptions, compileDeck } from './compile/deck.ts';
export type { DeckReport } from './compile/report.ts';
export { jsonSchemas } from './json-schema.ts';
export { kindOf, type ProblemCode, problemCodes } from './model/problem/codes.ts';
export { formatProblem, formatProblems } from './model/problem/format.ts';
export type { Problem } from './model/problem/problem.ts';
export { castSymbols } from './parse/figure/cast.ts';
export type { FilmFile } from './parse/film/film.ts';
export type { Ground } from './parse/ground/ground.ts';
export { loadGround } from './parse/ground/load-ground.ts';
export {
  type DeckFiles,
  deckFiles,
  type GroundFiles,
  type SourceFile,
  sortFiles,
} from './parse/source-file.ts';
export { type Assembled, assemble } from './present/assemble.ts';
export { presentNotes } from './present/notes.ts';
export { presentDeck, presentIndex } from './present/present.ts';
export type { Presentation } from './present/presentation.ts';
