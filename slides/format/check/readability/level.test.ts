import { describe, expect, it } from 'vitest';
import { languageOf } from '../../languages/all.ts';
import { english } from '../../languages/en/index.ts';
import { spanish } from '../../languages/es/index.ts';
import { readingLevel } from './level.ts';
import { measureText } from './measure.ts';

describe('a language without a formula, and a text without words', () => {
  it('have no level', () => {
    const arabic = languageOf('ar');
    expect(arabic && readingLevel(['جملة واحدة.'], arabic, [])).toBeUndefined();
    expect(readingLevel([], english, [])).toBeUndefined();
  });
});

describe('English', () => {
  const grade = (lines: string[], names: string[] = []) => readingLevel(lines, english, names)?.grade;

  it('has the grade that the formula gives', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    expect(grade(['The cat sat on the mat.'])).toBe(-1.4);
  });

  it('is not harder for the names of illnesses and medicines', () => {
    expect(grade(['You get tisagenlecleucel.'], ['tisagenlecleucel'])).toBe(grade(['You get it.']));
  });

  it.each([
    ['It is used in the U.S. and here.', 'It is used in the US and here.'],
    ['Some cells, e.g. T cells, can kill.', 'Some cells, eg T cells, can kill.'],
    ['Ask Dr. Lee about the next step.', 'Ask Dr Lee about the next step.'],
  ])('is not easier for an abbreviation: %s', (short, plain) => {
    expect(grade([short])).toBe(grade([plain]));
  });

  it('is too hard from grade 8.1 on', () => {
    const hard = ['Comprehensive multidisciplinary evaluation necessitates hospitalisation beforehand.'];
    expect(readingLevel(hard, english, [])).toMatchObject({ easyEnough: false });
  });

  it('says which text is the harder one', () => {
    const hardness = (line: string) => readingLevel([line], english, [])?.hardness ?? 0;
    expect(hardness('Multidisciplinary evaluation is necessary.')).toBeGreaterThan(
      hardness('You go and see.'),
    );
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
    expect(spanish.reading?.syllablesOf(word)).toBe(count);
  });

  it('has the ease that the formulas give', () => {
    // 5 words, 1 sentence, 9 syllables: 206.835 − 62.3 × 1.8 − 5 and 206.84 − 60 × 1.8 − 1.02 × 5
    const level = readingLevel(['Las células cuidan el cuerpo.'], spanish, []);
    expect(level).toMatchObject({ inflesz: 89.7, fernandezHuerta: 93.7, easyEnough: true });
  });

  it('has the limit of INFLESZ', () => {
    const level = (said: number) => spanish.reading?.levelOf({ sentences: 1, words: 10, syllables: said });
    // 206.835 − 62.3 × 2.27 − 10 and 206.835 − 62.3 × 2.28 − 10
    expect([level(22.7)?.easyEnough, level(22.8)?.easyEnough]).toEqual([true, false]);
  });

  it('is not easier for an abbreviation', () => {
    const ease = (line: string) => readingLevel([line], spanish, [])?.inflesz;
    expect(ease('Se usa en EE. UU. y también aquí.')).toBe(ease('Se usa en EEUU y también aquí.'));
  });
});

describe('the measure of a text', () => {
  const measure = (lines: string[]) => measureText(lines, [], english, () => 1);

  it('ends a sentence at the end of a line', () => {
    expect(measure(['T cells guard your body', 'They look. They find.'])).toMatchObject({
      sentences: 3,
      words: 9,
    });
  });

  it('leaves out names of parts, which are no sentences', () => {
    expect(measure(['T cell', 'Take care.'])).toMatchObject({ sentences: 1, words: 2 });
  });

  it('counts a number as one syllable, in digits of any script', () => {
    const long = () => 9;
    expect(measureText(['Wait 12 days.'], [], english, long).syllables).toBe(19);
    expect(measureText(['Wait ١٢ days.'], [], english, long).syllables).toBe(19);
  });
});
