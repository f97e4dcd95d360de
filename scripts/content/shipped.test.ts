import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGround, sortFiles } from '../../slides/format/index.ts';
import { root } from '../run.ts';
import { readSlides } from './read-files.ts';

const ground = loadGround(sortFiles(readSlides(join(root, 'slides'))).ground);
const facts = [...ground.facts.values()];

/** `[1, 2, 3]` for 3. */
function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** The numbers of the facts whose reference begins with a letter, in order. */
function numbersOf(letter: string): number[] {
  return facts
    .flatMap(({ ref }) => (ref?.startsWith(`${letter}-`) ? [Number(ref.slice(2))] : []))
    .sort((a, b) => a - b);
}

/** What the second fact base numbers for slides; the numbers between were never given, or are for docs/clinical-content.md. */
const secondBase = [
  [1, 7],
  [10, 25],
  [30, 36],
  [40, 46],
  [50, 54],
  [60, 73],
  [80, 85],
  [90, 92],
  [110, 114],
  [116, 127],
  [130, 134],
  [136, 138],
  [140, 143],
  [145, 147],
  [150, 152],
  [155, 156],
  [158, 161],
  [165, 166],
  [168, 168],
  [170, 170],
] as const;

describe('The facts that the slides may rest on', () => {
  it('hold every number of the second fact base, none lost and none twice', () => {
    const wanted = secondBase.flatMap(([first, last]) => upTo(last).slice(first - 1));
    expect(numbersOf('N')).toEqual(wanted);
  });

  it.each([
    ['P', 116],
    ['J', 90],
    ['B', 26],
    ['H', 35],
    ['A', 46],
    ['S', 18],
    ['C', 30],
  ])('hold every number of the fact base from %s-001 to %s-%i, none lost and none twice', (letter, last) => {
    expect(numbersOf(String(letter))).toEqual(upTo(Number(last)));
  });

  it('say honestly how many were read at their source', () => {
    const count = (how: string) => facts.filter(({ verification }) => verification === how).length;
    expect([count('read'), count('partly'), count('unread')]).toEqual([425, 39, 21]);
  });

  it('never claim a copy for what nobody read, nor a day without a copy', () => {
    const wrong = facts.filter((fact) => (fact.verification === 'unread') !== (fact.readOn === null));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('never call a trial of rapcabtagene recruiting, and say of each that it was paused', () => {
    const said = facts.filter(({ statement }) => /rap-?cel\b|rapcabtagene|YTB323/i.test(statement));
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter(({ statement }) => /recruit/i.test(statement))).toEqual([]);
    expect(said.filter(({ statement }) => !statement.includes('paused')).map(({ id }) => id)).toEqual([]);
  });

  it('mark the side effects that were taken from labels which have changed since', () => {
    const marked = facts.flatMap(({ ref, labelBefore }) => (labelBefore ? [`${ref} ${labelBefore}`] : []));
    const change = (month: string, ...refs: number[]) =>
      refs.map((ref) => `P-${String(ref).padStart(3, '0')} ${month}`);
    expect(marked.sort()).toEqual([
      ...change('2025-12', 19, 20, 21, 22, 23),
      ...change('unknown', 36, 37, 38, 39, 40, 41, 48, 49, 50),
      ...change('2025-12', 66),
      ...change('2025-11', 71, 72),
      ...change('2025-10', 82, 84, 85, 86),
      ...change('unknown', 93),
    ]);
  });

  it('are without problems', () => {
    expect(ground.problems).toEqual([]);
  });
});
