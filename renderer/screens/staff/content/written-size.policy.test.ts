import { expect, test } from 'vitest';
import { writtenSize } from './written-size.policy.ts';

test.each([
  [0, '0 kB'],
  [58_772, '59 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [4_340_000, '4.3 MB'],
  [512 * 1024 * 1024, '537 MB'],
])('A pack of %i bytes is one of %s', (bytes, size) => expect(writtenSize(bytes, 'en-GB')).toBe(size));

test('Another language writes its own point', () => expect(writtenSize(4_340_000, 'es')).toBe('4,3 MB'));
