import { expect, test } from 'vitest';
import { hostileProfiles } from './preview/hostile.ts';
import { profilesOf, readPart, sampleOf } from './test-hostile.ts';

test.each(['0/9', '10/9', '2', '2/', 'a/b', '1/2/3'])('%s is no part', (text) => {
  expect(() => readPart(text)).toThrow(`--part ${text}: write a part such as 2/9.`);
});

test('a part is counted from 1 to the last', () => {
  expect([readPart('1/9'), readPart('9/9'), readPart(undefined)]).toEqual([
    { at: 1, of: 9 },
    { at: 9, of: 9 },
    null,
  ]);
});

test('after some days every part was the sample once', () => {
  const day = 86_400_000;
  const { of } = sampleOf(new Date(0));
  const parts = Array.from({ length: of }, (_, index) => sampleOf(new Date(index * day + day / 2)).at);
  expect([...parts].sort((one, other) => one - other)).toEqual(parts.map((_, index) => index + 1));
});

test('in as many days as there are kinds of surroundings each had its turn', () => {
  const day = 86_400_000;
  const met = Object.keys(hostileProfiles).flatMap((_, index) => profilesOf(new Date(index * day + day / 2)));
  expect(met.sort()).toEqual(Object.keys(hostileProfiles).sort());
});
