import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../../model/library.ts';
import { reporterFor } from '../../model/problem/problem.ts';
import { readCast } from './cast.ts';
import { readDrawing } from './drawing.ts';
import { wrapWords } from './labels.ts';

const cast = `<svg><symbol id="cell" viewBox="0 0 10 10"><clipPath id="c"><circle r="1"/></clipPath><g clip-path="url(#c)"/></symbol></svg>`;

function draw(inner: string, words: [string, string][] = [], id = 'deck-figure') {
  const reporter = reporterFor('f.svg', inner);
  const members = readCast(cast, reporter);
  const drawing = readDrawing(`<svg viewBox="0 0 100 100">${inner}</svg>`, members, reporter);
  const root = drawing?.draw(id, new Map(words), String);
  return { root, drawing, problems: reporter.problems.map(({ code }) => code) };
}

function attributesIn(node: SvgNode, name: string): string[] {
  const own = node.attributes[name];
  const inner = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : attributesIn(child, name),
  );
  return own === undefined ? inner : [own, ...inner];
}

describe('a drawing', () => {
  it('refers to a member of the cast, and holds nothing of it but its place', () => {
    const { root, problems } = draw(
      '<use href="#cast-cell" x="1" width="5" height="5"/><use href="#cast-cell"/>',
    );
    expect(problems).toEqual([]);
    const href = expect.stringMatching(/^#cell-[0-9a-f]{8}$/);
    expect(root?.children).toEqual([
      { tag: 'use', attributes: { href, x: '1', width: '5', height: '5' }, children: [] },
      { tag: 'use', attributes: { href }, children: [] },
    ]);
  });

  it('has ids that begin with its own, so that two figures on a page do not meet', () => {
    const { root } = draw('<linearGradient id="a"/><rect fill="url(#a)"/>', [], 'deck-figure-2');
    expect(root && attributesIn(root, 'id')).toEqual(['deck-figure-2-a']);
    expect(root && attributesIn(root, 'fill')).toEqual(['url(#deck-figure-2-a)']);
  });

  it('keeps a spot on a member of the cast', () => {
    const { root, drawing } = draw('<use href="#cast-cell" data-spot="cell" transform="rotate(3)"/>');
    expect([...(drawing?.spots ?? [])]).toEqual(['cell']);
    expect(root?.children[0]).toMatchObject({
      tag: 'g',
      attributes: { 'data-spot': 'cell', transform: 'rotate(3)' },
    });
  });

  it('writes its labels, and the numbers of its steps', () => {
    const { root } = draw('<text data-label="a" x="5" data-max="8"/><text data-number="3"/>', [
      ['a', 'one two three'],
    ]);
    expect(root?.children).toEqual([
      {
        tag: 'text',
        attributes: { 'data-label': 'a', x: '5' },
        children: [
          { tag: 'tspan', attributes: { x: '5', dy: '0' }, children: ['one two'] },
          { tag: 'tspan', attributes: { x: '5', dy: '1.2em' }, children: ['three'] },
        ],
      },
      { tag: 'text', attributes: {}, children: ['3'] },
    ]);
  });

  it('knows whether it moves', () => {
    expect(draw('<g data-motion="grow"/>').drawing?.moves).toBe(true);
    expect(draw('<g/>').drawing?.moves).toBe(false);
  });

  it('has the same fingerprint for the same shapes, and another for others', () => {
    const print = (inner: string) => draw(inner).drawing?.fingerprint;
    expect(print('<rect x="1"/>')).toBe(print('\n  <!-- a box -->\n  <rect x="1" />\n'));
    expect(print('<rect x="1"/>')).not.toBe(print('<rect x="2"/>'));
  });

  it.each([
    '<script/>',
    '<a href="#cast-cell"/>',
    '<image href="x.png"/>',
    '<style>a{}</style>',
    '<animate/>',
    '<set/>',
    '<foreignObject/>',
    '<iframe/>',
    '<filter/>',
    '<title>Words</title>',
    '<rect onload="x"/>',
    '<rect style="fill:red"/>',
    '<rect class="a"/>',
    '<rect fill="url(javascript:x)"/>',
    '<rect fill="url(//host/a#b)"/>',
    '<use xlink:href="#cast-cell"/>',
    '<use href="data:image/svg+xml,x"/>',
    '<g transform="expression(1)"/>',
    '<svg/>',
  ])('never holds %s', (inner) => {
    const { root, problems } = draw(inner);
    expect(problems).toContain('figure-forbidden');
    expect(JSON.stringify(root)).not.toMatch(
      /script|onload|style|javascript|href|foreignObject|expression|host|class/,
    );
  });
});

describe('the lines of a label', () => {
  it.each([
    ['T cell', 12, ['T cell']],
    ['the new receptor (CAR)', 15, ['the new', 'receptor (CAR)']],
    ['leukaemia: marrow and blood', 13, ['leukaemia:', 'marrow', 'and blood']],
    ['extraordinarily', 5, ['extraordinarily']],
    ['', 5, []],
  ])('of “%s” at %i characters', (words, max, lines) => {
    expect(wrapWords(words, max)).toEqual(lines);
  });

  it('say all words in order, and are no longer than they may be', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 8, max: 30 }), (words, max) => {
        const lines = wrapWords(words.join(' '), max);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.every((line) => line.length <= max)).toBe(true);
      }),
    );
  });
});
