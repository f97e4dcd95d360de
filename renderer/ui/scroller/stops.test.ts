import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBelow, placeBack, placeOfRest, placeOn, type Stop, type View } from './stops.ts';

/** Four rows of 300 px, 20 px apart; two of them are seen at once. */
const rows: readonly Stop[] = [0, 320, 640, 960].map((top) => ({ top, height: 300 }));
const view = (at: number): View => ({ at, height: 620, most: 640 });

describe('The button that leads on', () => {
  test('brings the first row that is not seen as a whole to the top', () => {
    expect(placeOn(rows, view(0))).toBe(640);
    expect(placeOn(rows, { at: 0, height: 630, most: 630 })).toBe(630);
  });

  test('goes on by most of a page where one row is higher than the page', () => {
    expect(placeOn([{ top: 0, height: 5000 }], { at: 0, height: 100, most: 4900 })).toBe(85);
  });
});

describe('Of two columns of passages', () => {
  /** The first column has 300 px a passage, the second one 250 px, and comes after it. */
  const columns = [...rows, ...[0, 270, 540, 810].map((top) => ({ top, height: 250 }))];

  test('the button that leads on brings up the topmost that is not seen as a whole, in whichever column it is', () => {
    expect(placeOn(columns, { at: 0, height: 620, most: 640 })).toBe(540);
    expect(placeOn(columns, { at: 540, height: 620, most: 640 })).toBe(640);
  });

  test('the button that leads back has no more room than its column that is seen', () => {
    expect(placeBack(columns, { at: 640, height: 620, most: 640 })).toBe(270);
  });

  test('a drag rests at the nearest beginning, in whichever column', () => {
    expect(placeOfRest(columns, { at: 290, height: 620, most: 640 }, 'back')).toBe(270);
    expect(placeOfRest(columns, { at: 290, height: 620, most: 640 }, 'on')).toBe(320);
  });

  test('beside a passage that is higher than the page no more than most of a page is passed', () => {
    const high = [
      { top: 0, height: 5000 },
      { top: 4000, height: 100 },
    ];
    expect(placeOn(high, { at: 0, height: 100, most: 4900 })).toBe(85);
  });
});

describe('The button that leads back', () => {
  test('brings back as many rows as there is room for', () => {
    expect(placeBack(rows, view(640))).toBe(0);
    expect(placeBack(rows, { at: 640, height: 610, most: 650 })).toBe(320);
  });

  test('goes back by most of a page where there is no row', () => {
    expect(placeBack([], { at: 500, height: 100, most: 900 })).toBe(415);
  });
});

test('A drag comes to rest at the beginning of the row towards which the finger went', () => {
  expect(placeOfRest(rows, view(100), 'on')).toBe(320);
  expect(placeOfRest(rows, view(500), 'back')).toBe(320);
  expect(placeOfRest([], view(100), 'on')).toBe(100);
});

const anyColumn = fc.array(fc.integer({ min: 10, max: 900 }), { maxLength: 12 }).map((heights) => {
  let top = 0;
  return heights.map((height) => {
    const stop = { top, height };
    top += height + 20;
    return stop;
  });
});
const anyCase = fc.record({
  stops: fc.array(anyColumn, { maxLength: 3 }).map((columns) => columns.flat()),
  height: fc.integer({ min: 50, max: 1200 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

function viewOf({ stops, height, share }: { stops: Stop[]; height: number; share: number }): View {
  const end = Math.max(height, ...stops.map((stop) => stop.top + stop.height));
  return { at: Math.round(share * (end - height)), height, most: end - height };
}

test('Whatever the columns: each press leads on, and by the end all that was below was seen as a whole where it can be', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      let seen = viewOf(each);
      const unseen = new Set(each.stops.filter((stop) => isBelow(stop, seen)));
      const look = () => {
        for (const stop of unseen) if (stop.top >= seen.at && !isBelow(stop, seen)) unseen.delete(stop);
      };
      const { at: from } = seen;
      for (let presses = 0; seen.at < seen.most; presses += 1) {
        const at = placeOn(each.stops, seen);
        expect(at).toBeGreaterThan(seen.at);
        const gap = 21;
        expect(at).toBeLessThanOrEqual(seen.at + seen.height + gap);
        expect(presses).toBeLessThan(1000);
        seen = { ...seen, at };
        look();
      }
      const fits = [...unseen].filter(({ top, height }) => top >= from && height <= seen.height - 1);
      expect(fits).toEqual([]);
    }),
  );
});

test('Whatever the columns: each press back passes over nothing, and the last one ends at the beginning', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      let seen = viewOf(each);
      for (let presses = 0; seen.at > 0; presses += 1) {
        const at = placeBack(each.stops, seen);
        expect(at).toBeLessThan(seen.at);
        // Between two passages lie 20 px of nothing.
        expect(at).toBeGreaterThanOrEqual(seen.at - seen.height - 21);
        expect(presses).toBeLessThan(1000);
        seen = { ...seen, at };
      }
    }),
  );
});
