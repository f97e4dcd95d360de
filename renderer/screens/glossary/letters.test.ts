import { expect, test } from 'vitest';
import type { LookupTerm } from '../../../slides/format/model/lookup.ts';
import { byLetter } from './letters.ts';

const words = (...terms: string[]): LookupTerm[] =>
  terms.map((term) => ({ id: term, term, meaning: '', forms: [], picture: null }));
const shown = (language: string, ...terms: string[]) =>
  byLetter(words(...terms), language).map(
    ({ letter, terms: own }) => `${letter}: ${own.map(({ term }) => term)}`,
  );

test('No words have no letters', () => {
  expect(shown('en')).toEqual([]);
});

test('Words stand A to Z under their first letters, whatever their capitals', () => {
  expect(shown('en', 'T cell', 'Anaemia', 'antibody', 'scFv', 'SARS')).toEqual([
    'A: Anaemia,antibody',
    'S: SARS,scFv',
    'T: T cell',
  ]);
});

test('An accent does not part words, but a letter of the language’s own does', () => {
  expect(shown('es', 'Ñandú', 'Célula', 'Cáncer', 'Nervio')).toEqual([
    'C: Cáncer,Célula',
    'N: Nervio',
    'Ñ: Ñandú',
  ]);
});
