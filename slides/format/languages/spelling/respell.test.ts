import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { respell, respellPieces } from './respell.ts';

const words = {
  tumour: 'tumor',
  tumours: 'tumors',
  'per cent': 'percent',
  'Cancer Centre': 'Cancer Centre',
  Centre: 'Center',
};

describe('a text in another spelling', () => {
  it.each([
    ['A tumour, two tumours.', 'A tumor, two tumors.'],
    ['tumour-free', 'tumor-free'],
    ['the tumour’s edge', 'the tumor’s edge'],
    ['8 per cent', '8 percent'],
    ['Our Centre', 'Our Center'],
  ])('%s', (text, expected) => {
    expect(respell(text, words)).toBe(expected);
  });

  it.each(['antitumour', 'tumouring', 'tumour2', 'the Cancer Centre in town'])(
    'stays as it is: %s',
    (text) => {
      expect(respell(text, words)).toBe(text);
    },
  );

  it('stays when there are no words', () => {
    expect(respell('A tumour.', {})).toBe('A tumour.');
  });
});

describe('a line in pieces', () => {
  it('keeps a name that runs over two pieces', () => {
    expect(respellPieces(['The Cancer ', 'Centre', ' helps'], words)).toEqual([
      'The Cancer ',
      'Centre',
      ' helps',
    ]);
  });

  it('writes a word that runs over two pieces in the first', () => {
    expect(respellPieces(['a tum', 'our', ' and a tumour'], words)).toEqual(['a tumor', '', ' and a tumor']);
  });

  it('sees a phrase over the lines of a label', () => {
    expect(respellPieces(['Cancer', 'Centre'], words, ' ')).toEqual(['Cancer', 'Centre']);
    expect(respellPieces(['a', 'Centre'], words, ' ')).toEqual(['a', 'Center']);
  });

  it('has as many pieces as before, which join to the text in that spelling', () => {
    const piece = fc.oneof(
      fc.constantFrom('tumour', 'tumours', ' ', 'Cancer Centre', 'per', ' cent', 'x'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const after = respellPieces(pieces, words);
        expect(after).toHaveLength(pieces.length);
        expect(after.join('')).toBe(respell(pieces.join(''), words));
      }),
    );
  });
});
