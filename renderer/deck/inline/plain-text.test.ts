import { expect, it } from 'vitest';
import { fact, line, strong, term } from '../examples/content.ts';
import { plainText } from './plain-text.ts';

it('is the words of a line without their markup', () => {
  expect(
    plainText(
      line(
        'An ',
        term('antigen', 'antigen'),
        ' is ',
        strong('a mark'),
        { type: 'break' },
        fact('f', 'on cells.'),
      ),
    ),
  ).toBe('An antigen is a mark on cells.');
});

it('is nothing for an empty line', () => {
  expect(plainText([])).toBe('');
});
