import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../../model/library.ts';
import { reporterFor } from '../../model/problem/problem.ts';
import { castSymbols, readCast } from './cast.ts';
import { readDrawing } from './drawing.ts';

function read(symbols: string) {
  const reporter = reporterFor('figures/cast.svg', symbols);
  const cast = readCast(`<svg>${symbols}</svg>`, reporter);
  return { cast, symbols: castSymbols(cast), reporter, problems: reporter.problems };
}

/** What a figure that draws with one member refers to. */
function reference(symbols: string, member: string): string | undefined {
  const { cast, reporter } = read(symbols);
  const figure = `<svg viewBox="0 0 10 10"><use href="#cast-${member}"/></svg>`;
  const [use] = readDrawing(figure, cast, reporter)?.draw('figure', new Map(), String).children ?? [];
  return typeof use === 'object' ? use.attributes.href : undefined;
}

const cell = '<symbol id="cell" viewBox="0 0 10 10"><circle r="1"/></symbol>';

describe('a member of the cast', () => {
  it.each([
    'data-label="a"',
    'data-number="1"',
    'data-spot="a"',
    'data-view="a"',
    'data-motion="grow"',
    'data-motion-order="1"',
  ])('has no %s, which differs from figure to figure', (attribute) => {
    const tag = /label|number/.test(attribute) ? 'text' : 'g';
    const { problems } = read(`<symbol id="cell" viewBox="0 0 1 1"><g><${tag} ${attribute}/></g></symbol>`);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['figure-forbidden', `${attribute.split('=')[0]} in a member of the cast`],
    ]);
  });

  it('stands under the name by which figures refer to it', () => {
    const { symbols } = read(cell);
    const [name] = symbols.keys();
    expect(reference(cell, 'cell')).toBe(`#${name}`);
    expect(symbols.get(name ?? '')).toEqual({
      tag: 'symbol',
      attributes: { viewBox: '0 0 10 10' },
      children: [{ tag: 'circle', attributes: { r: '1' }, children: [] }],
    } satisfies SvgNode);
  });

  it('has another name with other shapes, also of a member that it takes in', () => {
    const pair = (inner: string) =>
      `${inner}<symbol id="pair" viewBox="0 0 1 1"><use href="#cast-cell"/></symbol>`;
    const before = reference(pair(cell), 'pair');
    expect(reference(pair(cell), 'pair')).toBe(before);
    expect(reference(pair(cell.replace('r="1"', 'r="2"')), 'pair')).not.toBe(before);
  });

  it('takes in another one under the name of that one', () => {
    const { symbols } = read(
      `${cell}<symbol id="pair" viewBox="0 0 1 1"><use href="#cast-cell" x="3"/></symbol>`,
    );
    const names = [...symbols.keys()];
    const pair = symbols.get(names.find((name) => name.startsWith('pair-')) ?? '');
    const href = `#${names.find((name) => name.startsWith('cell-'))}`;
    expect(pair?.children).toEqual([{ tag: 'use', attributes: { href, x: '3' }, children: [] }]);
  });

  it('that takes in one that is not there is drawn without it', () => {
    const { symbols } = read('<symbol id="pair" viewBox="0 0 1 1"><use href="#cast-gone"/></symbol>');
    expect([...symbols.values()][0]?.children).toEqual([]);
  });
});
