import { expect, it } from 'vitest';
import type { SvgNode } from '../../../slides/format/model/library.ts';
import { castDrawing, drawing } from './drawing.ts';

const node = (tag: string, attributes: Record<string, string>, ...children: SvgNode[]): SvgNode => ({
  tag,
  attributes,
  children,
});

it('a drawing finds the members of the cast, which are on the page once', () => {
  const root = node('svg', {}, node('use', { href: '#cell-1', x: '5' }));
  const figure = {
    id: 'f',
    alt: 'Cells',
    viewBox: [0, 0, 1, 1] as [number, number, number, number],
    root,
    parts: [],
    moves: false,
  };
  const cast = castDrawing(
    new Map([['cell-1', node('symbol', { viewBox: '0 0 9 9' }, node('path', { d: 'M0 0' }))]]),
  );
  expect(cast.text).toContain('<symbol id="cast:cell-1" viewBox="0 0 9 9"><path d="M0 0"></path></symbol>');
  expect(drawing(figure, 'x-').text).toContain('<use href="#cast:cell-1" x="5"></use>');
});

it('members of the cast keep their own ids, and what refers to them, apart', () => {
  const member = node('symbol', {}, node('clipPath', { id: 'c' }), node('g', { 'clip-path': 'url(#c)' }));
  const { text } = castDrawing(
    new Map([
      ['a', member],
      ['b', node('symbol', {}, node('use', { href: '#a' }), ...(member.children as SvgNode[]))],
    ]),
  );
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const references = [...text.matchAll(/#([^")]+)[")]/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  expect(references).toHaveLength(3);
});
