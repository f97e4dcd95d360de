import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, looks, nextStep } from './placement.policy.ts';

const planned = { x: 1920, y: 0, width: 1280, height: 1024 };
const elsewhere = { ...planned, x: 0 };
const step = (bounds: typeof planned, isFullScreen: boolean, look: number, isLocked = true) =>
  nextStep({ bounds, isFullScreen }, planned, isLocked, look);
const last = looks.most - 1;

describe('a window of the kiosk', () => {
  test('that stands as planned stays, at every look', () => {
    for (let look = 0; look <= last; look += 1) expect(step(planned, true, look)).toBe('stay');
  });

  test('whose edges are rounded otherwise stays', () => {
    expect(step({ x: 1921, y: 0, width: 1279, height: 1025 }, true, 0)).toBe('stay');
    expect(step({ ...planned, width: 1278 }, true, 0)).toBe('move');
  });

  test('that lost its full screen enters it again where it is', () => {
    expect(step(planned, false, 0)).toBe('lock');
    expect(step(planned, false, last)).toBe('lock');
  });

  test('that stands elsewhere moves at once', () => {
    expect(step(elsewhere, true, 0)).toBe('move');
  });

  test('that still stands elsewhere a second later is left the time to leave its full screen', () => {
    expect(step(elsewhere, true, 1)).toBe('leave');
    expect(step(elsewhere, false, 2)).toBe('leave');
  });

  test('is in kiosk mode after the last look, wherever it stands', () => {
    expect(step(elsewhere, true, last)).toBe('move');
    expect(step(elsewhere, false, last)).toBe('move');
  });
});

test('a window for trying things out moves, and is never locked', () => {
  expect(step(planned, false, 0, false)).toBe('stay');
  for (let look = 0; look <= last; look += 1) expect(step(elsewhere, false, look, false)).toBe('move');
});

describe('windows and their places', () => {
  test('a display that comes first leaves the others their windows', () => {
    expect(assign([1, 2], [9, 1, 2])).toEqual([null, 0, 1]);
  });

  test('a window whose display has gone takes a new place', () => {
    expect(assign([1], [2])).toEqual([0]);
  });

  test('a window that has no place any more goes', () => {
    expect(assign([1, 2], [2])).toEqual([1]);
  });

  const displays = fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 6 });

  test('each window takes one place at most, its own display’s if that is left, and none is made while one is free', () => {
    fc.assert(
      fc.property(displays, displays, (windows, places) => {
        const taken = assign(windows, places);
        const used = taken.filter((index) => index !== null);
        expect(taken).toHaveLength(places.length);
        expect(new Set(used).size).toBe(used.length);
        expect(used).toHaveLength(Math.min(windows.length, places.length));
        for (const [place, display] of places.entries()) {
          if (windows.includes(display)) expect(taken[place]).toBe(windows.indexOf(display));
        }
      }),
    );
  });
});
