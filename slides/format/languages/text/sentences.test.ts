import { describe, expect, it } from 'vitest';
import { english } from '../en/index.ts';
import { spanish } from '../es/index.ts';
import { sentencesOf } from './sentences.ts';

const count = (text: string, language = english) =>
  sentencesOf(text, language).filter((sentence) => sentence.trim() !== '').length;

describe('a sentence does not end', () => {
  it.each([
    'It is used in the U.S. for adults.',
    'Some cells, e.g. T cells, can kill.',
    'Ask Dr. Lee or Mrs. Roy.',
    'It takes approx. a week, i.e. seven days.',
    'At 8 a.m. you can eat.',
    'It measures 1.5 litres.',
    'Some, e. g. Dr. Lee, M.D., live in the U. S. now.',
    'Smith et al. saw it, cf. the trial.',
  ])('within %s', (text) => {
    expect(count(text)).toBe(1);
  });

  it.each([
    'Se usa en EE. UU. para adultos.',
    'Algunas células, p. ej. las T, matan.',
    'Pregunte a la Dra. Roy.',
    'Vive en E.U.A. desde aprox. un mes, máx. dos.',
  ])('within the Spanish %s', (text) => {
    expect(count(text, spanish)).toBe(1);
  });
});

describe('a sentence ends', () => {
  it.each([
    ['They look. They find.', 2],
    ['Is it so? Yes! Good.', 3],
    ['Wait … then ask.', 2],
    ['She said “yes.” Then she left.', 2],
    ['(It is safe.) Ask.', 2],
    ['No stop at the end', 1],
    ['What?! No.', 2],
  ])('in %s', (text, sentences) => {
    expect(count(text)).toBe(sentences);
  });

  it('where a word ends like an abbreviation', () => {
    expect(count('This is for cats. Dogs wait. Look at Mars. It is red.')).toBe(4);
  });
});
