import { describe, expect, it } from 'vitest';
import { formOf } from './form.policy.ts';

const fitting = { width: 800, height: 300, place: 800, room: 300 };

describe('The rows of a table are cards', () => {
  it('where its columns reach beyond the side of their place', () => {
    expect(formOf({ ...fitting, width: 802 })).toBe('cards');
  });

  it('where it is seen in parts, and its later rows would stand without the names of their columns', () => {
    expect(formOf({ ...fitting, height: 302 })).toBe('cards');
  });

  it('where its columns reach beyond the side of a place that scrolls', () => {
    expect(formOf({ ...fitting, width: 802, room: null })).toBe('cards');
  });
});

describe('A table stands in columns', () => {
  it('where it fits, also by what a browser rounds', () => {
    expect([fitting, { ...fitting, width: 800.6, height: 300.6 }].map(formOf)).toEqual([
      'columns',
      'columns',
    ]);
  });

  it('however high it is in a place that scrolls', () => {
    expect(formOf({ ...fitting, height: 3000, room: null })).toBe('columns');
  });
});
