import { expect, test } from 'vitest';
import { Standing } from './standing.ts';

test('What stands is what each side told last, and all of it is handed on', () => {
  const standing = new Standing();
  const heard: string[] = [];
  const hear = (lines: readonly string[]) => heard.push(...lines);
  const [one, other] = [standing.of(hear), standing.of(hear)];
  expect(standing.all).toEqual([]);
  one(['a', 'b']);
  other(['c']);
  one(['b']);
  expect(standing.all).toEqual(['b', 'c']);
  one([]);
  expect(standing.all).toEqual(['c']);
  expect(heard).toEqual(['a', 'b', 'c', 'b']);
});
