import { expect, it } from 'vitest';
import type { Inline } from './library.ts';
import { plainText } from './plain-text.ts';

const words = (text: string): Inline[] => [{ type: 'text', text }];

it('is nothing for an empty line', () => {
  expect(plainText([])).toBe('');
});

it('is the words of a line without their marks, and a space for a break', () => {
  const line: Inline[] = [
    ...words('An '),
    { type: 'term', term: 'antigen', children: words('antigen') },
    ...words(' is '),
    { type: 'strong', children: [{ type: 'emphasis', children: words('a mark') }] },
    { type: 'break' },
    { type: 'fact', fact: 'biology.antigen', children: words('on cells.') },
  ];
  expect(plainText(line)).toBe('An antigen is a mark on cells.');
});
