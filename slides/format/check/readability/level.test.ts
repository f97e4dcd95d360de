import { describe, expect, it } from 'vitest';
import { readingLevel } from './level.ts';
import { measureText } from './measure.ts';
import { spanishEase, spanishSyllables } from './spanish.ts';

describe('English', () => {
  const grade = (lines: string[], names: string[] = []) => readingLevel(lines, 'en', names)?.grade;

  it('has the grade that the formula gives', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    expect(grade(['The cat sat on the mat.'])).toBe(-1.4);
  });

  it('is not harder for the names of illnesses and medicines', () => {
    expect(grade(['You get tisagenlecleucel.'], ['tisagenlecleucel'])).toBe(grade(['You get it.']));
  });

  it('is too hard from grade 8.1 on', () => {
    const hard = ['Comprehensive multidisciplinary evaluation necessitates hospitalisation beforehand.'];
    expect(readingLevel(hard, 'en', [])).toMatchObject({ easyEnough: false });
  });
});

describe('Spanish', () => {
  it.each([
    ['casa', 2],
    ['célula', 3],
    ['cuerpo', 2],
    ['guerra', 2],
    ['pingüino', 3],
    ['día', 2],
    ['leucemia', 3],
    ['ahora', 3],
    ['muy', 1],
    ['poeta', 3],
    ['quimioterapia', 5],
    ['y', 1],
  ])('%s has %i syllables', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  it('has the ease that the formulas give', () => {
    // 5 words, 1 sentence, 9 syllables: 206.835 − 62.3 × 1.8 − 5 and 206.84 − 60 × 1.8 − 1.02 × 5
    const ease = spanishEase(['Las células cuidan el cuerpo.'], []);
    expect(ease?.inflesz).toBeCloseTo(89.695, 3);
    expect(ease?.fernandezHuerta).toBeCloseTo(93.74, 3);
  });
});

describe('the measure of a text', () => {
  const measure = (lines: string[]) => measureText(lines, [], () => 1);

  it('ends a sentence at the end of a line', () => {
    expect(measure(['T cells guard your body', 'They look. They find.'])).toMatchObject({
      sentences: 3,
      words: 9,
    });
  });

  it('leaves out names of parts, which are no sentences', () => {
    expect(measure(['T cell', 'Take care.'])).toMatchObject({ sentences: 1, words: 2 });
  });

  it('says nothing of languages without a formula, and of no words', () => {
    expect(readingLevel(['Ein Satz.'], 'de', [])).toBeUndefined();
    expect(readingLevel([], 'en', [])).toBeUndefined();
  });
});
