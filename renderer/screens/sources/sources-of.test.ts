import { describe, expect, test } from 'vitest';
import type { ShownFact } from '../../../slides/format/library.ts';
import { exampleLibrary } from '../../../tests/screens/support/example-library.ts';
import { readingOf, sourcesOf } from './sources-of.ts';

const library = exampleLibrary(1);
const [deck] = library.decks;
const [cover, second] = deck?.slides ?? [];
if (deck === undefined || cover === undefined || second === undefined)
  throw new Error('The example has no slides.');

describe('The sources of a slide', () => {
  test('are those of the deck when the slide makes no claim', () => {
    const shown = sourcesOf(library, deck, cover);
    expect(shown.of).toBe('deck');
    expect(shown.cited.map(({ source }) => source.id)).toEqual(['nci', 'nejm']);
  });

  test('leave out what the library does not have', () => {
    const odd = { ...second, sources: ['nci', 'gone'], facts: ['patrol', 'gone'] };
    expect(sourcesOf(library, deck, odd).cited.map(({ source }) => source.id)).toEqual(['nci']);
  });

  test('come with the facts of that slide that rest on them', () => {
    const shown = sourcesOf(library, deck, second);
    expect(shown.of).toBe('slide');
    expect(shown.cited.find(({ source }) => source.id === 'nejm')?.facts.map(({ id }) => id)).toEqual([
      'hides',
    ]);
  });
});

const fact = (verification: ShownFact['verification'], readOn: string | null): ShownFact => ({
  id: 'x',
  statement: '',
  sources: [],
  verification,
  readOn,
  reviewBy: '2028-01-01',
});

describe('What is said of how far a source was read', () => {
  test('is that it was not, when no fact rests on it', () => {
    expect(readingOf([])).toEqual({ verification: 'unread', readOn: null });
  });

  test('is the most careful of what its facts allow', () => {
    const facts = [fact('read', '2026-11-01'), fact('partly', '2026-11-02')];
    expect(readingOf(facts).verification).toBe('partly');
  });

  test('names the last day', () => {
    const facts = [fact('read', '2026-11-02'), fact('read', '2026-10-30'), fact('read', null)];
    expect(readingOf(facts).readOn).toBe('2026-11-02');
  });
});
