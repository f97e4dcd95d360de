import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.ts';
import { spanish } from '../languages/es/index.ts';
import { plainText } from '../model/plain-text.ts';
import { splitSentence } from './sentence.ts';

/** The title and the rest of an entry. */
function parted(text: string, language = english): [string, string] {
  const { first, rest } = splitSentence([{ type: 'text', text }], language);
  return [plainText(first), plainText(rest)];
}

describe('the title of an entry', () => {
  it.each([
    ['Approved in the U.S. for adults. More follow.', 'Approved in the U.S. for adults'],
    ['A first idea, e.g. of Dr. Lee. It is tried.', 'A first idea, e.g. of Dr. Lee'],
    ['It took approx. a year. Then it came.', 'It took approx. a year'],
  ])('goes on after an abbreviation: %s', (text, title) => {
    expect(parted(text)[0]).toBe(title);
  });

  it.each([
    ['Aprobado en EE. UU. para adultos. Siguen más.', 'Aprobado en EE. UU. para adultos'],
    ['Algunos, p. ej. los niños, sanan. Siguen más.', 'Algunos, p. ej. los niños, sanan'],
  ])('goes on after a Spanish one: %s', (text, title) => {
    expect(parted(text, spanish)).toEqual([title, 'Siguen más.']);
  });

  it('ends with its first sentence', () => {
    expect(parted('A first idea. It is tried.')).toEqual(['A first idea', 'It is tried.']);
  });
});
