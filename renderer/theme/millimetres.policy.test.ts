import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  asked,
  growthOf,
  judged,
  leastRem,
  leastSide,
  millimetresOf,
  type Picture,
  remOf,
} from './millimetres.policy.ts';

const hung = (width: number, height: number, diagonalInches: number | null): Picture => ({
  width,
  height,
  diagonalInches,
  lowerEdgeCm: null,
});

const anyPicture = fc.record({
  width: fc.integer({ min: 512, max: 7680 }),
  height: fc.integer({ min: 512, max: 4320 }),
  diagonalInches: fc.double({ min: 7, max: 120, noNaN: true }),
  lowerEdgeCm: fc.constant(null),
});

describe('A screen of which nobody said how large it is', () => {
  const unknown = hung(1920, 1080, null);

  it('has no millimetres, and asks for no rem', () => {
    expect([millimetresOf(unknown), leastRem(unknown)]).toEqual([null, 0]);
  });

  it('is said to be unknown, and nothing else', () => {
    expect(judged(unknown)).toEqual([{ id: 'no-size', values: {} }]);
  });
});

test('A page without any room asks for nothing', () => {
  expect(leastRem(hung(0, 0, 27))).toBe(0);
});

test('A screen of 27 inches has pixels of a third of a millimetre', () => {
  expect(millimetresOf(hung(1920, 1080, 27))).toBeCloseTo(0.3113, 4);
});

describe('A rem', () => {
  it('has not grown where nothing is asked, and tells by how much it has elsewhere', () => {
    const small = hung(1366, 768, 18.5);
    expect(growthOf(small, 0)).toBe(1);
    expect(growthOf(small, leastRem(small))).toBeCloseTo(15.168 / 11.378, 3);
  });

  it.each([
    [1920, 1080, 16],
    [1080, 1920, 16],
    [3840, 2160, 32],
    [1366, 768, 11.378],
    [1024, 768, 10],
    [911, 512, 10],
  ])('is as usual on %i × %i where nothing is asked', (width, height, usual) => {
    expect(remOf({ width, height })).toBeCloseTo(usual, 2);
  });

  it('grows where a screen is too small for its words, with them the capitals', () => {
    const picture = hung(1920, 1080, 24);
    const millimetres = (millimetresOf(picture) ?? 0) * 0.668 * 1.375;
    expect(remOf(picture) * millimetres).toBeLessThan(asked.capital);
    expect(remOf(picture, leastRem(picture)) * millimetres).toBeGreaterThanOrEqual(asked.capital);
  });

  it('is never less than usual and never more than the screens hold, however small the screen is', () => {
    fc.assert(
      fc.property(anyPicture, fc.constantFrom(1, 1.125, 1.25, 1.5), (picture, growth) => {
        const rem = remOf(picture, leastRem(picture), growth);
        const shorter = Math.min(picture.width, picture.height);
        expect(rem).toBeGreaterThanOrEqual(remOf(picture));
        expect(rem).toBeLessThanOrEqual(Math.max(remOf(picture), shorter * 0.0223));
      }),
    );
  });

  it('leaves as much room as the smallest panel has', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const rem = remOf(picture, leastRem(picture));
        if (rem === remOf(picture)) return;
        expect(Math.max(picture.width, picture.height) / rem).toBeGreaterThan(75.99);
        expect(Math.min(picture.width, picture.height) / rem).toBeGreaterThan(50.6);
      }),
    );
  });

  it('does not shrink on a screen that is larger than it has to be', () => {
    expect(remOf(hung(1920, 1080, 55), leastRem(hung(1920, 1080, 55)))).toBe(16);
  });
});

describe('The least side of a target', () => {
  it.each([
    ['of which nobody said how large it is', hung(1280, 800, null), 48],
    ['on which 48 px are enough', hung(1366, 768, 18.5), 48],
    ['on which 48 px are too small', hung(1280, 800, 15.6), 12.7 / 0.26252],
    ['that has no room for what is asked', hung(1024, 600, 7), 50],
  ])('on a screen %s', (_, picture, side) => {
    expect(leastSide(picture)).toBeCloseTo(side, 1);
  });

  it('is as large as asked, or five rem, or more', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const enough = asked.target / (millimetresOf(picture) ?? 0);
        expect(leastSide(picture)).toBeGreaterThanOrEqual(Math.min(enough, 5 * remOf(picture)) - 1e-9);
      }),
    );
  });
});

describe('What is said of a screen', () => {
  it('is that words and buttons are large enough, with their sizes', () => {
    expect(judged(hung(1920, 1080, 32))).toEqual([{ id: 'right', values: { words: 5.4, targets: 26.5 } }]);
  });

  it('is how small words and buttons are on a small one, and the size that would do', () => {
    expect(judged(hung(1024, 600, 7))).toEqual([
      { id: 'words', values: { is: 1.6, asked: 4.8, inches: 21 } },
      { id: 'far', values: { is: 1.8, asked: 7.4, inches: 28 } },
      { id: 'targets', values: { is: 7.9, asked: 12.7, inches: 12 } },
    ]);
  });

  it('never says that a size falls short of itself', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        for (const { values } of judged(picture))
          if ('asked' in values) expect(values.is).toBeLessThan(values.asked);
      }),
    );
  });

  it('names a size of screen that does', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const wanted = judged(picture).map(({ values }) => ('inches' in values ? values.inches : 0));
        const larger = { ...picture, diagonalInches: Math.max(picture.diagonalInches, ...wanted) };
        expect(judged(larger).map(({ id }) => id)).toEqual(['right']);
      }),
    );
  });
});
