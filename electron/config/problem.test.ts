import { expect, test } from 'vitest';
import { problemLine, show } from './problem.ts';

test('a value that cannot be written out is still shown', () => {
  const round: unknown[] = [];
  round.push(round);
  expect([show(round), show(undefined), show(10n)]).toEqual(['[…]', 'undefined', '{…}']);
});

test('a problem is one line, whatever stands in the file', () => {
  const line = problemLine({
    file: 'a.json',
    field: 'logo\n2026 error fake',
    value: '"x"\u2028',
    advice: 'Write\r\nnull.',
  });
  expect(line).toBe('a.json: logo 2026 error fake is "x" : Write null.');
});

test('a problem names file, field, value and what to write', () => {
  expect(
    problemLine({ file: 'a.json', field: 'country', value: '"UK"', advice: 'Write "uk"; "us" is used.' }),
  ).toBe('a.json: country is "UK": Write "uk"; "us" is used.');
});

test('a problem with a place names line and column after the file', () => {
  expect(
    problemLine({ file: 'a.json', line: 3, column: 12, field: 'country', value: '1', advice: 'No.' }),
  ).toBe('a.json:3:12: country is 1: No.');
});

test('a name as long as a file is shortened', () => {
  expect(problemLine({ file: 'a.json', field: 'x'.repeat(10_000), advice: 'No.' }).length).toBeLessThan(80);
});

test('a problem of a whole file names the file and what to do', () => {
  expect(problemLine({ file: 'a.json', advice: 'The file is empty.' })).toBe('a.json: The file is empty.');
});

test('an unknown field is named without a value', () => {
  expect(problemLine({ file: 'a.json', field: 'clinic', advice: 'There is no such field.' })).toBe(
    'a.json: clinic: There is no such field.',
  );
});
