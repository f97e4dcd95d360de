import { expect, test } from 'vitest';
import { aboutLibrary, aboutSchema } from './about.ts';

const files = new Map([
  ['index.en.json', '{}'],
  ['one.en.abc.json', '{"a":1}'],
]);

test('The version of a library changes with any of its files', () => {
  const { version } = aboutLibrary(files, '2026-11-26');
  expect(aboutLibrary(new Map([...files, ['index.en.json', '{ }']]), '2026-11-26').version).not.toBe(version);
  expect(aboutLibrary(new Map([...files, ['two.en.abc.json', '']]), '2026-11-26').version).not.toBe(version);
});

test('The version of a library is the same on another day, and in another order of its files', () => {
  const { version } = aboutLibrary(files, '2026-11-26');
  expect(aboutLibrary(new Map([...files].reverse()), '2027-01-01').version).toBe(version);
});

test('What is written of a library is what its reader takes', () => {
  expect(aboutSchema.parse(aboutLibrary(files, '2026-11-26'))).toEqual(aboutLibrary(files, '2026-11-26'));
});
