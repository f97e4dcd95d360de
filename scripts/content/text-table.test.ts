import { describe, expect, it } from 'vitest';
import { textTable } from './text-table.ts';

const columns = [{ title: 'deck' }, { title: 'slides', align: 'right' as const }];

describe('a table in a terminal', () => {
  it('shortens a long name rather than growing wider than the terminal', () => {
    const lines = textTable(columns, [['a'.repeat(90), '12']], 40);
    expect(Math.max(...lines.map((line) => line.length))).toBe(40);
    expect(lines[2]).toContain('…');
  });

  it('keeps its titles when there are no rows', () => {
    expect(textTable(columns, [])).toEqual(['deck  slides', '────  ──────']);
  });

  it('sets words to the left and numbers to the right', () => {
    expect(
      textTable(columns, [
        ['x', '7'],
        ['longer', '12'],
      ]),
    ).toEqual(['deck    slides', '──────  ──────', 'x            7', 'longer      12']);
  });
});
