/** The content format: strings in, data and problems out. Pure; knows neither Node nor a page. */
export { assembleLibraries, type CompiledContent, compileContent } from './compile/compile.ts';
export { type CompiledDeck, type CompileOptions, compileDeck } from './compile/deck.ts';
export type { Ground } from './compile/ground.ts';
export { loadGround } from './compile/load-ground.ts';
export type { DeckReport } from './compile/report.ts';
export {
  type DeckFiles,
  deckFiles,
  type GroundFiles,
  type SourceFile,
  sortFiles,
} from './compile/source-file.ts';
export { type Presentation, present, type SignOff } from './present.ts';
export { kindOf, type ProblemCode, problemCodes } from './problem/codes.ts';
export { formatProblem, formatProblems } from './problem/format.ts';
export type { Problem } from './problem/problem.ts';
export { jsonSchemas } from './schema/json-schema.ts';
