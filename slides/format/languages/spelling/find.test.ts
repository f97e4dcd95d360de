import { describe, expect, it } from 'vitest';
import { spelling } from '../en/spelling/index.ts';
import { doubtfulWords, keptNames, namePattern, wordsOfOther, wordsOfSource } from './find.ts';
import type { OtherSpelling } from './spelling.ts';

const american = spelling.others[0] as OtherSpelling;
const names = namePattern(spelling, ['Tumour Trial', 'CAR', 'Hematol']);
const written = (found: { word: string; written: string }[]) =>
  found.map(({ word, written: other }) => `${word} → ${other}`);

describe('words that a text spells in its own way', () => {
  it('are found with their places', () => {
    expect(wordsOfSource('A tumour in the centre', american, names)).toEqual([
      { index: 2, word: 'tumour', written: 'tumor' },
      { index: 16, word: 'centre', written: 'center' },
    ]);
  });

  it('are found as phrases, once', () => {
    expect(written(wordsOfSource('Eight per cent', american, names))).toEqual(['per cent → percent']);
  });
});

describe('words of the other spelling', () => {
  it('are found with what to write', () => {
    expect(written(wordsOfOther('Tumors and practice', american, names))).toEqual(['Tumors → Tumours']);
  });

  it('are doubted when no table has them', () => {
    expect(written(doubtfulWords('To bowdlerise it', american, names))).toEqual(['bowdlerise → bowdlerize']);
  });
});

describe('names', () => {
  it.each([
    'Dana-Farber Cancer Center',
    'The Clatterbridge Cancer Centre',
    'London Health Sciences Centre',
    'Center for Biologics Evaluation and Research',
    'Centers for Medicare & Medicaid Services',
    'Leukemia & Lymphoma Society',
    'Leukaemia Care',
    'American Society of Hematology',
    'British Society for Haematology',
    'World Health Organization',
    'Tumour Trial',
    'Hematol',
  ])('keep their spelling: %s', (name) => {
    const text = `At the ${name} today`;
    expect([...wordsOfSource(text, american, names), ...wordsOfOther(text, american, names)]).toEqual([]);
    expect(keptNames(text, american, names).join()).toContain(name);
  });

  it.each(['Your own centre', 'A centre for care', 'The centre. Cancer'])('are not in %s', (text) => {
    expect(wordsOfSource(text, american, names)).toHaveLength(1);
  });
});
