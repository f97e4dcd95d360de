/** Makes a content pack: checks the decks as those that ship with Anteroom are checked, and refuses at the first error. */
import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { packBytes, type Said } from '../../../electron/packs/write-pack.ts';
import { type MadeTerms, termsIn } from '../../../slides/format/compile/terms.ts';
import {
  assemble,
  bundlesOf,
  castSymbols,
  type Ground,
  loadGround,
  type MadeBundle,
  sortFiles,
} from '../../../slides/format/index.ts';
import { usualDays } from '../check-flags.ts';
import { type DeckPlace, shownPath } from '../places.ts';
import type { PrintedProblem } from '../problems.ts';
import { readSlides } from '../read-files.ts';
import { checkPlace } from '../session.ts';
import { checkVersionOf } from './version.ts';

export interface PackWish extends Omit<Said, 'checked' | 'corrected'> {
  decks: readonly DeckPlace[];
  /** The folder with facts, sources, glossary and shared drawings. */
  slides: string;
  /** Where the publisher types: paths in problems start there. */
  from: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Decks that were checked. */
export interface CheckedDecks {
  ground: Ground;
  bundles: MadeBundle[];
  /** Of the ground and of all decks, errors and warnings. */
  problems: PrintedProblem[];
}

/** Reads the ground and the decks and runs the content check over all of it. */
export function checkDecks({
  decks,
  slides,
  from,
  today,
}: Pick<PackWish, 'decks' | 'slides' | 'from' | 'today'>): CheckedDecks {
  const ground = loadGround(sortFiles(readSlides(slides)).ground);
  const ofGround = ground.problems.map((problem) => ({
    ...problem,
    file: shownPath(join(slides, problem.file), from),
  }));
  const checked = decks.map((place) => checkPlace(ground, place, from, { today, expiringDays: usualDays }));
  return {
    ground,
    bundles: checked.flatMap(({ compiled }) => Object.values(bundlesOf(ground, compiled))),
    problems: [...ofGround, ...checked.flatMap(({ problems }) => problems)],
  };
}

export const errorsAmong = (problems: readonly PrintedProblem[]) =>
  problems.filter(({ severity }) => severity === 'error');

/**
 * The pack of decks that were checked without an error.
 *
 * @throws Error that says what to do where there was one, or where there is no deck
 */
export function packOf(
  { ground, bundles, problems }: CheckedDecks,
  wish: PackWish,
  corrected: Said['corrected'],
  key: KeyObject,
): Promise<Buffer> {
  const errors = errorsAmong(problems).length;
  if (errors > 0)
    throw new Error(`the content check found ${errors} errors; a pack is made once there are none`);
  if (bundles.length === 0)
    throw new Error('there is no deck; write --deck with the folder that holds a deck.yaml');
  checkVersionOf(wish.version);
  const { files, films } = assemble(bundles, castSymbols(ground.cast), wordsOf(bundles, ground));
  const texts = [...files].map(([name, text]) => [name, Buffer.from(text)] as const);
  const { id, name, version, made, minimumApp } = wish;
  const checked = { on: wish.today, errors: 0, warnings: problems.length } as const;
  return packBytes(
    new Map<string, Uint8Array>([...texts, ...films]),
    { id, name, version, made, minimumApp, corrected, checked },
    key,
  );
}

/** The hard words of these decks alone: the rest of the glossary is for those who have its decks. */
function wordsOf(bundles: readonly MadeBundle[], ground: Ground): Record<string, MadeTerms> {
  const words: Record<string, MadeTerms> = {};
  for (const { bundle } of bundles) {
    const { language, glossary } = bundle;
    const all = termsIn(ground, language);
    const known = words[language]?.terms.map(({ id }) => id) ?? [];
    const used = new Set([...known, ...Object.keys(glossary)]);
    words[language] = { ...all, terms: all.terms.filter(({ id }) => used.has(id)) };
  }
  return words;
}
