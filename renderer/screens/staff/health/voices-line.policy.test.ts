import { expect, test } from 'vitest';
import { voicesLine } from './voices-line.policy.ts';

const told = (...offered: [name: string, hasVoice: boolean][]) =>
  voicesLine(offered.map(([name, hasVoice]) => ({ name, hasVoice }))).says.map(({ id, values }) => [
    id,
    values.languages,
  ]);

test('Staff are told which languages have no voice, and that is no fault', () => {
  expect(told(['English', false], ['Español', false])).toEqual([['voices.lacks', 'English, Español']]);
  expect(voicesLine([{ name: 'English', hasVoice: false }]).verdict).toBe('good');
});

test('Staff are told which languages are read aloud, before those that are not', () => {
  expect(told(['English', true], ['Español', false])).toEqual([
    ['voices.has', 'English'],
    ['voices.lacks', 'Español'],
  ]);
});

test('Nothing is said of what there is none of', () => {
  expect(told(['English', true])).toEqual([['voices.has', 'English']]);
});
