/** All content: files in, every deck in every language and every problem out. */
import type { SvgNode } from '../model/library.ts';
import { byPlace, type Problem } from '../model/problem/problem.ts';
import { castSymbols } from '../parse/figure/cast.ts';
import { loadGround } from '../parse/ground/load-ground.ts';
import { type SourceFile, sortFiles } from '../parse/source-file.ts';
import { bundlesOf, type MadeBundle } from './bundle.ts';
import { type CompileOptions, compileDeck } from './deck.ts';
import type { DeckReport } from './report.ts';
import { type MadeTerms, termsIn } from './terms.ts';

export interface CompiledContent {
  /** In the order of folders and languages. */
  bundles: MadeBundle[];
  /** The drawings that figures share, by the names under which figures refer to them. */
  symbols: ReadonlyMap<string, SvgNode>;
  /** The words of each language that has a deck. */
  words: Readonly<Record<string, MadeTerms>>;
  problems: Problem[];
  /** A row for each deck and language. */
  reports: DeckReport[];
}

/** Compiles all files of `slides/`. Never throws; what cannot be compiled is left out and named among the problems. */
export function compileContent(files: readonly SourceFile[], options: CompileOptions): CompiledContent {
  const sorted = sortFiles(files);
  const ground = loadGround(sorted.ground);
  const decks = sorted.decks.map((deck) => compileDeck(ground, deck, options));
  const bundles = decks.flatMap((deck) => Object.values(bundlesOf(ground, deck)));
  return {
    bundles,
    words: Object.fromEntries(
      bundles.map(({ bundle: { language } }) => [language, termsIn(ground, language)]),
    ),
    symbols: castSymbols(ground.cast),
    problems: [...ground.problems, ...decks.flatMap((deck) => deck.problems)].sort(byPlace),
    reports: decks.flatMap((deck) => deck.reports),
  };
}
