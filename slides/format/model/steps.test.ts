import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Figure, SvgNode } from './library.ts';
import { numberAt, numbersOfSpots, stepsOf, stepsOfCheck } from './steps.ts';

const callout = (step?: number): Block => ({
  type: 'callout',
  tone: 'note',
  body: [],
  ...(step ? { step } : {}),
});
const element = (attributes: Record<string, string>, ...children: SvgNode[]): SvgNode => ({
  tag: 'g',
  attributes,
  children,
});
const figure = (...children: SvgNode[]): Figure => ({
  id: 'a',
  alt: '',
  viewBox: [0, 0, 1, 1],
  root: element({}, ...children),
  parts: [],
  moves: true,
});
const drawn = (...orders: string[]): Block => ({
  type: 'figure',
  caption: [],
  figure: figure(...orders.map((order) => element({ 'data-motion-order': order }))),
});

describe('the steps of a slide', () => {
  it('are one where nothing comes later', () => {
    expect(stepsOf({ blocks: [callout(), drawn()] })).toBe(1);
  });

  it.each<[string, Block]>([
    ['a block', callout(2)],
    ['a paragraph', { type: 'text', prose: [{ type: 'paragraph', children: [], step: 2 }] }],
    ['an item', { type: 'text', prose: [{ type: 'list', ordered: true, items: [], steps: [1, 2] }] }],
    ['a numbered step', { type: 'steps', items: [{ title: [], body: [], step: 2 }] }],
    ['an entry', { type: 'timeline', entries: [{ when: [], title: [], body: [], step: 2 }] }],
    ['a question', { type: 'questions', theme: '', items: [], steps: [1, 2] }],
    ['a part of a figure', drawn('1', '2')],
  ])('are two where %s comes later', (_, block) => {
    expect(stepsOf({ blocks: [callout(), block] })).toBe(2);
  });

  it('bring words and parts of pictures of one number together', () => {
    expect(stepsOf({ blocks: [callout(2), drawn('2', '3')] })).toBe(3);
  });

  it('of a question are three: the question, its answers, and which is right, before what comes next on the slide', () => {
    const check: Block = { type: 'check', question: [], options: [] };
    expect(stepsOf({ blocks: [check] })).toBe(3);
    const slide = { blocks: [check, callout(2)] };
    const { answers, right } = stepsOfCheck();
    expect([1, 2, 3, 4].map((step) => numberAt(slide, step))).toEqual([1, answers, right, 2]);
    expect(stepsOfCheck(2).right).toBeLessThan(3);
  });

  it('leave out numbers that nothing carries, as when a block is for another country', () => {
    const slide = { blocks: [callout(), callout(3), callout(7)] };
    expect(stepsOf(slide)).toBe(3);
    expect([0, 1, 2, 3, 4].map((step) => numberAt(slide, step))).toEqual([1, 1, 3, 7, 7]);
  });

  it('show something new each, and at the last of them everything', () => {
    const numbers = fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: 8 });
    fc.assert(
      fc.property(numbers, (all) => {
        const slide = { blocks: [callout(), ...all.map(callout)] };
        const steps = stepsOf(slide);
        const shown = Array.from({ length: steps }, (_, at) => numberAt(slide, at + 1));
        const counts = shown.map((number) => all.filter((one) => one <= number).length);
        expect(counts.at(-1)).toBe(all.length);
        expect(new Set(counts).size).toBe(steps);
        expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      }),
    );
  });
});

it('a spot comes with the last of what it stands in', () => {
  const spot = (name: string, ...more: SvgNode[]) => element({ 'data-spot': name }, ...more);
  const drawing = figure(
    spot('early'),
    element({ 'data-motion-order': '3' }, spot('late', spot('within'))),
    element({ 'data-spot': 'own', 'data-motion-order': '2' }),
  );
  expect([...numbersOfSpots(drawing)]).toEqual([
    ['early', 1],
    ['late', 3],
    ['within', 3],
    ['own', 2],
  ]);
});
