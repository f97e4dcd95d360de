import { describe, expect, it } from 'vitest';
import {
  compileContent,
  compileDeck,
  type DeckFiles,
  loadGround,
  type SourceFile,
  sortFiles,
} from './index.ts';
import { deckSchema, librarySchema } from './library.ts';
import type { Problem } from './problem/problem.ts';
import { soundWith, today } from './testing/content.fixture.ts';
import { mutations, seededRandom } from './testing/mutate.fixture.ts';

const decksPerMutation = 750;
const groundsPerMutation = 20;
const sound = soundWith();
const ground = loadGround(sortFiles(sound).ground);

function expectSoundProblems(problems: readonly Problem[]): void {
  for (const { code, line, column, file, message, advice } of problems) {
    expect(code, message).not.toBe('internal-error');
    expect(Math.min(line, column), `${file} ${code}`).toBeGreaterThanOrEqual(1);
    expect(message && advice).not.toBe('');
  }
}

function mutated(name: string, path: string, seed: number): SourceFile[] {
  const mutation = mutations[name];
  const random = seededRandom(seed);
  return sound.map((file) =>
    file.path === path && mutation ? { path, text: mutation(file.text, random) } : file,
  );
}

const deckPaths = sound.map(({ path }) => path).filter((path) => path.startsWith('decks/'));
const groundPaths = sound.map(({ path }) => path).filter((path) => !path.startsWith('decks/'));

describe('a damaged deck ends in problems or in a sound deck, never in an exception', () => {
  it.each(Object.keys(mutations))('%s', (name) => {
    for (let seed = 0; seed < decksPerMutation; seed += 1) {
      // Texts are damaged most often: they are what people write.
      const path =
        deckPaths[
          seed % 5 < 3 ? deckPaths.findIndex((found) => found.endsWith('en.md')) : seed % deckPaths.length
        ];
      const [deck] = sortFiles(mutated(name, path ?? '', seed)).decks satisfies DeckFiles[];
      if (!deck) continue;
      const { problems, decks } = compileDeck(ground, deck, { today });
      expectSoundProblems(problems);
      for (const compiled of Object.values(decks)) expect(deckSchema.safeParse(compiled).success).toBe(true);
    }
  });
});

describe('damaged facts, sources, glossaries and casts do no more', () => {
  it.each(Object.keys(mutations))('%s', (name) => {
    for (let seed = 0; seed < groundsPerMutation; seed += 1) {
      const path = groundPaths[seed % groundPaths.length] ?? '';
      const { problems, libraries } = compileContent(mutated(name, path, seed), { today });
      expectSoundProblems(problems);
      for (const library of Object.values(libraries))
        expect(librarySchema.safeParse(library).success).toBe(true);
    }
  });
});
