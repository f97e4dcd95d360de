import { describe, expect, it } from 'vitest';
import { isWhole, seedOfSources } from '../../tests/support/part.ts';
import {
  compileContent,
  compileDeck,
  type DeckFiles,
  loadGround,
  type SourceFile,
  sortFiles,
} from './index.ts';
import { deckBundleSchema } from './model/bundle.ts';
import { deckSchema } from './model/library.ts';
import { notesBundleSchema } from './model/notes.ts';
import type { Problem } from './model/problem/problem.ts';
import { frontMatter, soundWith, today } from './testing/content.fixture.ts';
import { mutations, seededRandom } from './testing/mutate.fixture.ts';

/** A fifteenth of them in `npm test`, another one when the format has changed; `npm run test:whole` tries all. */
const parts = isWhole ? 1 : 15;
const decksPerMutation = 750;
const groundsPerMutation = 90;
const notesPerMutation = 90;

/** The seeds of the damage to try. */
function seedsBelow(count: number): number[] {
  const length = count / parts;
  const from = isWhole ? 0 : (seedOfSources('slides/format') % parts) * length;
  return Array.from({ length }, (_, at) => from + at);
}
const text = soundWith().find(({ path }) => path.endsWith('en.md'))?.text ?? '';
const [, ...slides] = text.split('\n::slide').map((slide) => `::slide${slide}`.replace(/---\s*$/, ''));

/**
 * The sound world with one slide of its deck, or two for every third seed, other ones for each: small decks are damaged
 * in more places.
 */
function worldOf(seed: number): SourceFile[] {
  const first = slides[seed % slides.length];
  const second = slides[(seed + 1 + (seed % 2)) % slides.length];
  const chosen = seed % 3 === 0 ? [first, second] : [first];
  return soundWith({ 'decks/sample/en.md': `${frontMatter}${chosen.join('\n---\n\n')}` });
}

const worlds = slides.map((_, seed) => worldOf(seed));
const sound = worldOf(0);
const ground = loadGround(sortFiles(sound).ground);

/** Problems that no damage may bring about: a failure inside, or one without place or words. */
function unsound(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    ({ code, line, column, message, advice }) =>
      code === 'internal-error' || line < 1 || column < 1 || message === '' || advice === '',
  );
}

function mutated(name: string, path: string, seed: number): SourceFile[] {
  const mutation = mutations[name];
  const random = seededRandom(seed);
  const world = worlds[seed % worlds.length] ?? sound;
  return world.map((file) =>
    file.path === path && mutation ? { path, text: mutation(file.text, random) } : file,
  );
}

const deckPaths = sound.map(({ path }) => path).filter((path) => path.startsWith('decks/'));
const groundPaths = sound.map(({ path }) => path).filter((path) => !path.startsWith('decks/'));

describe('the decks that are damaged', () => {
  it('are sound before', () => {
    const problems = worlds.flatMap((world) => compileContent(world, { today }).problems);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a damaged deck ends in problems or in a sound deck, never in an exception', () => {
  it.each(Object.keys(mutations))('%s', (name) => {
    for (const seed of seedsBelow(decksPerMutation)) {
      // Texts are damaged most often: they are what people write.
      const path =
        deckPaths[
          seed % 5 < 3 ? deckPaths.findIndex((found) => found.endsWith('en.md')) : seed % deckPaths.length
        ];
      const [deck] = sortFiles(mutated(name, path ?? '', seed)).decks satisfies DeckFiles[];
      if (!deck) continue;
      const { problems, decks } = compileDeck(ground, deck, { today });
      expect(unsound(problems)).toEqual([]);
      for (const compiled of Object.values(decks)) expect(deckSchema.safeParse(compiled).success).toBe(true);
    }
  });
});

describe('damaged notes cost no more than themselves', () => {
  const world = soundWith({}, 'notes-for-a-consultant');
  const path = 'decks/sample/en.notes.md';
  const whole = compileContent(world, { today }).bundles.map(({ bundle }) => bundle);

  it.each(Object.keys(mutations))('%s', (name) => {
    const mutation = mutations[name];
    for (const seed of seedsBelow(notesPerMutation)) {
      const files = world.map((file) =>
        file.path === path && mutation ? { path, text: mutation(file.text, seededRandom(seed)) } : file,
      );
      const { problems, bundles } = compileContent(files, { today });
      expect(unsound(problems)).toEqual([]);
      expect(bundles.map(({ bundle }) => bundle)).toEqual(whole);
      for (const { notes } of bundles)
        if (notes) expect(notesBundleSchema.safeParse(notes).success).toBe(true);
    }
  });
});

describe('damaged facts, sources, glossaries and casts do no more', () => {
  it.each(Object.keys(mutations))('%s', (name) => {
    for (const seed of seedsBelow(groundsPerMutation)) {
      const path = groundPaths[seed % groundPaths.length] ?? '';
      const { problems, bundles } = compileContent(mutated(name, path, seed), { today });
      expect(unsound(problems)).toEqual([]);
      for (const { bundle } of bundles) expect(deckBundleSchema.safeParse(bundle).success).toBe(true);
    }
  });
});
