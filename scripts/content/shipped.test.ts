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

describe('The facts that the slides may rest on', () => {
  it.each([
    ['P', 116],
    ['J', 90],
    ['B', 26],
    ['H', 35],
    ['A', 46],
    ['S', 18],
    ['C', 30],
  ])('hold every number of the fact base from %s-001 to %s-%i, none lost and none twice', (letter, last) => {
    const numbers = facts.flatMap(({ ref }) => (ref?.startsWith(`${letter}-`) ? [Number(ref.slice(2))] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual(upTo(Number(last)));
  });

  it('say honestly how many were read at their source', () => {
    const count = (how: string) => facts.filter(({ verification }) => verification === how).length;
    expect([count('read'), count('partly'), count('unread')]).toEqual([327, 14, 20]);
  });

  it('never claim a copy for what nobody read, nor a day without a copy', () => {
    const wrong = facts.filter((fact) => (fact.verification === 'unread') !== (fact.readOn === null));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are without problems', () => {
    expect(ground.problems).toEqual([]);
  });
});
