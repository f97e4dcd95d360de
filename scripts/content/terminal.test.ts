import { describe, expect, it } from 'vitest';
import type { Row } from './row.ts';
import { deckTable } from './terminal.ts';

const row: Row = {
  deck: 'a-talk',
  title: 'A talk',
  language: 'en',
  status: 'draft',
  slides: 3,
  leftOut: [],
  words: { most: 20, slide: 'one' },
  unchecked: [],
  claims: 2,
  facts: { read: 2, partly: 0, unread: 0 },
  reviews: [],
  missingAlt: 0,
  untranslated: [],
  textHash: 'v1-0',
  hashes: {},
  noted: { slides: 1, of: 2 },
  expiring: 0,
  pemat: null,
};

describe('the table of decks', () => {
  it('says what was not checked in a language, once, and in which', () => {
    const arabic = { ...row, language: 'ar', unchecked: ['number words', 'reading grade'] };
    const lines = deckTable([row, arabic, { ...arabic, deck: 'b-talk' }], 90).split('\n');
    const at = lines.indexOf('Not checked in ar:');
    expect(lines.slice(at + 1)).toEqual(['  number words, reading grade']);
    expect(lines.filter((line) => line.startsWith('Not checked'))).toHaveLength(1);
  });

  it('is silent about a language in which everything is checked', () => {
    expect(deckTable([row], 90)).not.toContain('Not checked');
  });

  it('stays at most 100 characters wide, however much is not checked', () => {
    const unchecked = Array.from({ length: 30 }, (_, index) => `check number ${index}`);
    const lines = deckTable([{ ...row, unchecked }], 90).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
