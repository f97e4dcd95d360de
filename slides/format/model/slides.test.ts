import { describe, expect, it } from 'vitest';
import { readingOf } from './slides.ts';

const known = {
  full: { verification: 'read' },
  part: { verification: 'partly' },
  none: { verification: 'unread' },
} as const;

describe('how far the sources of a slide were read', () => {
  it.each([
    ['unread, when nobody read one', ['none'], 'unread'],
    ['partly, when the best was read only in part', ['none', 'part'], 'partly'],
    ['read, as soon as one was read in full', ['part', 'none', 'full'], 'read'],
    ['read, when it claims nothing', [], 'read'],
    ['read, when the deck lacks its facts', ['lost'], 'read'],
  ])('is %s', (_, facts, reading) => {
    expect(readingOf({ facts }, known)).toBe(reading);
  });
});
