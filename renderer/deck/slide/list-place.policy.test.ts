import { describe, expect, it } from 'vitest';
import { belongsAmongWords } from './list-place.policy.ts';

describe('The buttons of a picture’s parts', () => {
  it('stand among the words where they would leave a part of these less than three lines', () => {
    expect(belongsAmongWords({ room: 110, needed: 111.5, size: 20 })).toBe(true);
  });

  it('stay below words that fit, however little room that is', () => {
    expect(belongsAmongWords({ room: 30, needed: 30.6, size: 20 })).toBe(false);
  });

  it('stay below words that are seen in parts of three lines', () => {
    expect(belongsAmongWords({ room: 120, needed: 500, size: 20 })).toBe(false);
  });
});
