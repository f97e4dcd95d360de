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

test('a problem of a whole file names the file and what to do', () => {
  expect(problemLine({ file: 'a.json', advice: 'The file is empty.' })).toBe('a.json: The file is empty.');
});

test('an unknown field is named without a value', () => {
  expect(problemLine({ file: 'a.json', field: 'clinic', advice: 'There is no such field.' })).toBe(
    'a.json: clinic: There is no such field.',
  );
});
