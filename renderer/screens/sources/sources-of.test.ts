import { describe, expect, test } from 'vitest';
import type { ShownFact } from '../../../slides/format/model/library.ts';
import { exampleDeck } from '../../../tests/screens/support/example-library.ts';
import { pagesOf, readingOf, sourcesOf } from './sources-of.ts';

const { bundle } = exampleDeck();
const [cover, second] = bundle.deck.slides;
if (cover === undefined || second === undefined) throw new Error('The example has no slides.');

describe('The sources of a slide', () => {
  test('are those of the deck when the slide makes no claim', () => {
    const shown = sourcesOf(bundle, cover);
    expect(shown.of).toBe('deck');
    expect(shown.cited.map(({ source }) => source.id)).toEqual(['nci', 'nejm']);
  });

  test('leave out what the bundle does not have', () => {
    const odd = { ...second, sources: ['nci', 'gone'], facts: ['patrol', 'gone'] };
    expect(sourcesOf(bundle, odd).cited.map(({ source }) => source.id)).toEqual(['nci']);
  });

  test('come with the facts of that slide that rest on them', () => {
    const shown = sourcesOf(bundle, second);
    expect(shown.of).toBe('slide');
    expect(shown.cited.find(({ source }) => source.id === 'nejm')?.facts.map(({ id }) => id)).toEqual([
      'hides',
    ]);
  });
});

function fact(verification: ShownFact['verification'], readOn: string | null, read: string[]): ShownFact {
  return { id: 'x', statement: '', sources: ['nejm'], read, verification, readOn, reviewBy: '2028-01-01' };
}

describe('What is said of how a source was read', () => {
  const { nejm, nci } = bundle.sources;
  if (!nejm || !nci) throw new Error('The example has no sources.');
  const reading = (...facts: ShownFact[]) => readingOf({ source: nejm, facts }, bundle);

  test('is that it was not, when one of its facts was checked nowhere', () => {
    expect(reading(fact('read', '2026-11-02', ['nejm']), fact('unread', null, []))).toEqual({
      how: 'not-yet',
    });
  });

  test('is that it was not, when no fact rests on it', () => {
    expect(reading()).toEqual({ how: 'not-yet' });
  });

  test('never claims the page itself when another page was read in its place', () => {
    expect(reading(fact('read', '2026-11-02', ['nci']), fact('read', '2026-11-01', ['nejm']))).toEqual({
      how: 'copies',
      day: '2026-11-02',
      copies: [nci],
      partly: false,
    });
  });

  test('tells when only a part was found', () => {
    expect(reading(fact('partly', '2026-11-02', ['nejm']))).toEqual({
      how: 'itself',
      day: '2026-11-02',
      partly: true,
    });
  });
});

describe('The pages of the panel', () => {
  const { nejm, nci } = bundle.sources;
  if (!nejm || !nci) throw new Error('The example has no sources.');
  const cite = (...facts: ShownFact[]) => [{ source: nejm, facts }];

  test('name one that nobody has checked without a day', () => {
    expect(pagesOf(cite(fact('unread', null, [])), bundle)).toEqual([
      { page: nejm, day: null, partly: false, originals: [] },
    ]);
  });

  test('lead with the page that was read, and name the first study below it', () => {
    expect(pagesOf(cite(fact('read', '2026-11-02', ['nci'])), bundle)).toEqual([
      { page: nci, day: '2026-11-02', partly: false, originals: [nejm] },
    ]);
  });

  test('hold a page once, with its last day, also when several claims were checked in it', () => {
    const own = { source: nci, facts: [fact('partly', '2026-11-05', ['nci'])] };
    expect(pagesOf([...cite(fact('read', '2026-11-02', ['nci'])), own], bundle)).toEqual([
      { page: nci, day: '2026-11-05', partly: true, originals: [nejm] },
    ]);
  });
});
