import { expect, it } from 'vitest';
import type { SvgNode } from '../../../slides/format/model/library.ts';
import { hasWords } from './has-words.ts';

const node = (tag: string, ...children: SvgNode['children']): SvgNode => ({ tag, attributes: {}, children });
const drawing = (...children: SvgNode[]) => ({ root: node('svg', ...children) });

it('There is nothing to be read in shapes alone', () => {
  expect(hasWords(drawing(node('g', node('path'), node('circle'))))).toBe(false);
  expect(hasWords(drawing())).toBe(false);
});

it('A label is found however deep it lies', () => {
  expect(hasWords(drawing(node('path'), node('g', node('g', node('text', 'a cell')))))).toBe(true);
});
