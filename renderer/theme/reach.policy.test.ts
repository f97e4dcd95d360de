import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { band, heightsOf, isWhole, judgedReach, paneInReach, wholeOf } from './reach.policy.ts';

const picture = (
  width: number,
  height: number,
  diagonalInches: number | null = null,
  lowerEdgeCm: number | null = null,
) => ({ width, height, diagonalInches, lowerEdgeCm });

const anyPicture = fc.record({
  width: fc.integer({ min: 512, max: 4000 }),
  height: fc.integer({ min: 512, max: 4000 }),
  diagonalInches: fc.option(fc.double({ min: 7, max: 120, noNaN: true })),
  lowerEdgeCm: fc.option(fc.integer({ min: 0, max: 200 })),
});
const anyHand = fc.constantFrom('left' as const, 'right' as const);

describe('Where nobody said how large a screen is or how high it hangs, what is within reach', () => {
  it.each([picture(1080, 1920), picture(1080, 1920, 55), picture(1080, 1920, null, 70)])(
    'is the lower part of one that stands upright: %o',
    (upright) => {
      expect(paneInReach(upright, 'right')).toEqual({ width: 1080, height: 864, above: 1056, left: 0 });
    },
  );

  it('is all of one that lies on its side', () => {
    expect(paneInReach(picture(1920, 1080), 'left')).toEqual(wholeOf(picture(1920, 1080)));
  });

  it('has no height above the floor', () => {
    expect(heightsOf(wholeOf(picture(1920, 1080, 27)), picture(1920, 1080, 27))).toBeNull();
  });
});

describe('What is within reach', () => {
  it('ends 122 cm above the floor on an upright screen of 55 inches whose top is at 190 cm', () => {
    const hung = picture(1080, 1920, 55, 68);
    const pane = paneInReach(hung, 'left');
    expect(heightsOf(pane, hung)?.to).toBeCloseTo(122, 0);
    expect(pane.above + pane.height).toBe(1920);
  });

  it('begins 38 cm above the floor on a screen that nearly stands on it', () => {
    const stood = picture(1080, 1920, 55, 10);
    expect(heightsOf(paneInReach(stood, 'left'), stood)?.from).toBeCloseTo(38, 0);
  });

  it('is the whole of a screen that is too narrow for the page to stand on a part of it', () => {
    expect(paneInReach(picture(768, 1366, 32, 90), 'left')).toEqual(wholeOf(picture(768, 1366)));
  });

  it('is the whole of a screen that hangs between the two', () => {
    const hung = picture(1920, 1080, 24, 85);
    expect(isWhole(paneInReach(hung, 'right'), hung)).toBe(true);
  });

  it('is the whole of a screen whose sides are not quite 16 to 9', () => {
    const hung = picture(1366, 768, 15.6, 100);
    expect(isWhole(paneInReach(hung, 'right'), hung)).toBe(true);
  });

  it('is at the side of the hand on a wide screen, and no wider than an arm reaches across', () => {
    const hung = picture(1920, 1080, 55, 80);
    const [left, right] = [paneInReach(hung, 'left'), paneInReach(hung, 'right')];
    expect(left.width / left.height).toBeLessThan(1.79);
    expect([left.left, right.left + right.width]).toEqual([0, 1920]);
  });

  it('is the lowest that the page can be on a screen that hangs far too high', () => {
    expect(paneInReach(picture(1920, 1080, 27, 200), 'left')).toMatchObject({ height: 512, above: 568 });
  });

  it('is the uppermost that the page can be on a screen that ends below 38 cm', () => {
    expect(paneInReach(picture(1920, 1080, 24, 0), 'left')).toMatchObject({ height: 512, above: 0 });
  });

  it('lies on the screen, and holds the page, wherever the screen hangs', () => {
    fc.assert(
      fc.property(anyPicture, anyHand, (each, hand) => {
        const { width, height, above, left } = paneInReach(each, hand);
        expect(Math.min(above, left)).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(each.width);
        expect(above + height).toBeLessThanOrEqual(each.height + 1);
        expect(height).toBeGreaterThanOrEqual(Math.min(each.height, 512));
        expect(width).toBeGreaterThanOrEqual(Math.min(each.width, 900));
      }),
    );
  });

  it('never leaves the band where the band is as high as the page has to be', () => {
    fc.assert(
      fc.property(anyPicture, anyHand, (each, hand) => {
        const pane = paneInReach(each, hand);
        const heights = heightsOf(pane, each);
        const isLeast = pane.height <= 512 || each.width < 900;
        if (heights === null || isLeast) return;
        expect(heights.to).toBeLessThan(band.to + 1);
        expect(heights.from).toBeGreaterThan(band.from - 1);
      }),
    );
  });

  it('mirrors from one hand to the other', () => {
    fc.assert(
      fc.property(anyPicture, (each) => {
        const [left, right] = [paneInReach(each, 'left'), paneInReach(each, 'right')];
        expect(right).toEqual({ ...left, left: each.width - left.width - left.left });
      }),
    );
  });
});

describe('Of where a screen hangs', () => {
  it('nothing is said where nobody said how large it is, for that is said already', () => {
    expect(judgedReach(picture(1920, 1080, null, 90))).toEqual([]);
  });

  it('it is said that nobody said how high', () => {
    expect(judgedReach(picture(1920, 1080, 27))).toEqual([{ id: 'no-height', values: {} }]);
  });

  it('it is said how high the controls end where that is too high even for the lowest page', () => {
    expect(judgedReach(picture(1920, 1080, 27, 130))).toEqual([
      { id: 'too-high', values: { is: 146, asked: 122 } },
    ]);
  });

  it('it is said how low they begin where that is too low', () => {
    expect(judgedReach(picture(1920, 1080, 24, 0))).toEqual([
      { id: 'too-low', values: { is: 16, asked: 38 } },
    ]);
  });

  it('it is said where they are, if all of them are within reach', () => {
    expect(judgedReach(picture(1080, 1920, 55, 68))).toEqual([
      { id: 'in-reach', values: { from: 68, to: 122 } },
    ]);
  });
});
