import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeIn } from './range.policy.ts';

describe('a header that means nothing asks for the whole', () => {
  test.each([
    null,
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=1',
    'bytes=--5',
    'bytes=5-2',
    'bytes=-1-2',
    'bytes=1.5-2',
    'bytes=0x1-2',
    'items=0-1',
    'bytes=0-1,4-5',
    'bytes 0-1',
  ])('%j', (header) => {
    expect(rangeIn(header, 10)).toBe('whole');
  });
});

describe('a stretch beyond the end is not there', () => {
  test.each(['bytes=10-', 'bytes=10-12', 'bytes=99999999999999999999-', 'bytes=-0'])('%j', (header) => {
    expect(rangeIn(header, 10)).toBe('none');
  });

  test('nothing is there of an empty file', () => {
    expect(['bytes=0-', 'bytes=0-0', 'bytes=-1'].map((header) => rangeIn(header, 0))).toEqual([
      'none',
      'none',
      'none',
    ]);
  });
});

test.each([
  ['bytes=0-', 0, 9],
  ['bytes=0-0', 0, 0],
  ['bytes=3-6', 3, 6],
  ['bytes=3-99', 3, 9],
  ['bytes=9-', 9, 9],
  ['bytes=-3', 7, 9],
  ['bytes=-99', 0, 9],
  ['Bytes= 3-6 ', 3, 6],
])('%j of ten bytes are those from %i to %i', (header, from, to) => {
  expect(rangeIn(header, 10)).toEqual({ from, to });
});

test('whatever is asked, a stretch lies within the file', () => {
  const header = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `bytes=${from}-${to}`),
    fc.nat().map((from) => `bytes=${from}-`),
    fc.nat().map((length) => `bytes=-${length}`),
  );
  fc.assert(
    fc.property(header, fc.nat(1000), (asked, size) => {
      const range = rangeIn(asked, size);
      return typeof range === 'string' || (0 <= range.from && range.from <= range.to && range.to < size);
    }),
  );
});
