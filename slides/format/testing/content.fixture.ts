/** Content for tests: a small sound world, and fixtures that change files of it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledContent, compileContent, type SourceFile } from '../index.ts';
import type { DeckBundle } from '../model/bundle.ts';
import type { Deck } from '../model/library.ts';

const folder = join(import.meta.dirname, '..', 'fixtures');

/** The day on which all tests take place unless they travel. */
export const today = '2026-11-22';

/** Names of all fixtures: each is a folder. */
export function fixtureNames(): string[] {
  return readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
}

/** The sound world with the files of a fixture laid over it; `removed.txt` names files that it takes away. */
export function fixtureContent(name: string): SourceFile[] {
  const own = filesIn(join(folder, name));
  const removed = own.find(({ path }) => path === 'removed.txt')?.text.split('\n') ?? [];
  const files = new Map([...filesIn(join(folder, 'sound')), ...own].map((file) => [file.path, file]));
  for (const path of removed) files.delete(path);
  return [...files.values()].filter(({ path }) => !path.endsWith('.txt'));
}

/** The lines of a fixture's `expected.txt`: severity, code and place of each problem. */
export function expectedProblems(name: string): string[] {
  const text = readFileSync(join(folder, name, 'expected.txt'), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** The sound world, or that of a fixture, with some of its files replaced or added. */
export function soundWith(
  changes: Readonly<Record<string, string | Uint8Array>> = {},
  fixture = 'sound',
): SourceFile[] {
  const files = new Map(fixtureContent(fixture).map((file) => [file.path, file]));
  for (const [path, content] of Object.entries(changes))
    files.set(
      path,
      typeof content === 'string' ? { path, text: content } : { path, text: '', bytes: content },
    );
  return [...files.values()];
}

export const frontMatter = '---\ntitle: A deck\nsummary: How T cells guard\nstatus: draft\n---\n\n';

/** Compiles the sound world with one slide in place of its own. */
export function compileSlide(body: string, opening = '::slide{#only}'): CompiledContent {
  const text = `${frontMatter}${opening}\n\n# The point\n\n${body}\n`;
  return compileContent(soundWith({ 'decks/sample/en.md': text }), { today });
}

/** The first deck that was compiled in a language, with what it rests on. */
export function bundleIn({ bundles }: CompiledContent, language = 'en'): DeckBundle | undefined {
  return bundles.find(({ bundle }) => bundle.language === language)?.bundle;
}

/** The first deck that was compiled in a language. */
export function deckIn(compiled: CompiledContent, language = 'en'): Deck | undefined {
  return bundleIn(compiled, language)?.deck;
}

/** Codes of the problems, in the order of their places. Examples of other mistakes state things that rest on no fact. */
export function codesOf({ problems }: CompiledContent): string[] {
  return problems.map(({ code }) => code).filter((code) => code !== untied);
}

/** The warning that every short example would raise beside the mistake it is about. */
export const untied = 'statement-without-fact';

function filesIn(root: string, below = ''): SourceFile[] {
  return readdirSync(join(root, below)).flatMap((name) => {
    const path = below === '' ? name : `${below}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return filesIn(root, path);
    return [films.test(path) ? filmFile(root, path) : { path, text: readFileSync(join(root, path), 'utf8') }];
  });
}

const films = /\.(?:webm|webp|mp4)$/;

function filmFile(root: string, path: string): SourceFile {
  return { path, text: '', bytes: readFileSync(join(root, path)) };
}
