import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesLayout, type DisplayWishes, isMissing, planWindows, tooSmall } from './displays.policy.ts';

const left = { id: 1, bounds: { x: -1080, y: 0, width: 1080, height: 1920 } };
const middle = { id: 2, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
const right = { id: 3, bounds: { x: 1920, y: 0, width: 3840, height: 2160 } };
const wishes: DisplayWishes = {
  mode: 'kiosk',
  width: 1280,
  height: 800,
  which: 'primary',
  coverOthers: true,
  isConsultation: false,
};
const plan = (more: Partial<DisplayWishes> = {}, screens = [right, left, middle], primary = 2) =>
  planWindows(screens, primary, { ...wishes, ...more });

describe('what is not there', () => {
  test('no display: no plan', () => expect(plan({}, [])).toEqual([]));

  test('a display number too high means the primary display', () => {
    expect(plan({ which: 4 })[0]).toEqual({ role: 'kiosk', display: 2, bounds: middle.bounds });
    expect(isMissing(4, [left, middle, right])).toBe(true);
  });

  test('a primary display that has just gone means the leftmost', () => {
    expect(plan({}, [right, left], 2)[0]).toEqual({ role: 'kiosk', display: 1, bounds: left.bounds });
  });
});

test('the kiosk fills the primary display, and the others are covered from left to right', () => {
  expect(plan()).toEqual([
    { role: 'kiosk', display: 2, bounds: middle.bounds },
    { role: 'cover', display: 1, bounds: left.bounds },
    { role: 'cover', display: 3, bounds: right.bounds },
  ]);
});

test('displays are counted from left to right', () => {
  expect([1, 2, 3].map((which) => plan({ which })[0]?.display)).toEqual([1, 2, 3]);
  expect(isMissing(3, [left, middle, right])).toBe(false);
});

test('displays above each other are counted from top to bottom', () => {
  const above = { id: 9, bounds: { x: 0, y: -1080, width: 1920, height: 1080 } };
  expect([1, 2].map((which) => plan({ which }, [middle, above])[0]?.display)).toEqual([9, 2]);
});

test('every display can be a kiosk', () => {
  expect(plan({ which: 'all' }).map(({ role, display }) => `${role} ${display}`)).toEqual([
    'kiosk 1',
    'kiosk 2',
    'kiosk 3',
  ]);
});

test('the others stay bare where the clinic says so', () => {
  expect(plan({ coverOthers: false })).toHaveLength(1);
});

test('a window stands in the middle of its display and covers nothing', () => {
  expect(plan({ mode: 'windowed', which: 3 })).toEqual([
    { role: 'kiosk', display: 3, bounds: { x: 1920 + 1280, y: 680, width: 1280, height: 800 } },
  ]);
});

test('a window larger than its display starts at its corner', () => {
  expect(plan({ mode: 'windowed', width: 5000, height: 300, which: 1 })[0]?.bounds).toMatchObject({
    x: -1080,
    y: 810,
  });
});

const side = fc.integer({ min: 200, max: 8000 });
const place = fc.integer({ min: -8000, max: 8000 });
const anyScreens = fc.uniqueArray(
  fc.record({ id: fc.nat(), bounds: fc.record({ x: place, y: place, width: side, height: side }) }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
);
const anyWishes = fc.record({
  mode: fc.constant('kiosk' as const),
  width: side,
  height: side,
  which: fc.oneof(fc.constantFrom('primary' as const, 'all' as const), fc.integer({ min: 1, max: 16 })),
  coverOthers: fc.constant(true),
  isConsultation: fc.boolean(),
});

test('whatever the displays, each has exactly one window that fills it, and one at least is a kiosk', () => {
  fc.assert(
    fc.property(anyScreens, fc.nat(), anyWishes, (screens, primary, some) => {
      const windows = planWindows(screens, primary, some);
      expect(
        windows.map(({ display, bounds }) => ({ id: display, bounds })).sort((a, b) => a.id - b.id),
      ).toEqual([...screens].sort((a, b) => a.id - b.id));
      expect(windows[0]?.role).toBe('kiosk');
    }),
  );
});

test('a task bar that comes or goes moves no window', () => {
  expect(changesLayout(['workArea'])).toBe(false);
});

test.each(['bounds', 'scaleFactor', 'rotation'])('a change of %s does', (metric) => {
  expect(changesLayout(['workArea', metric])).toBe(true);
});

describe('a screen that is too small', () => {
  const kiosk = (width: number, height: number, role: 'kiosk' | 'cover' = 'kiosk') => ({
    role,
    display: 1,
    bounds: { x: 0, y: 0, width, height },
  });

  test.each([
    [800, 600],
    [480, 960],
    [899, 890],
  ])('is named with its size and with what helps: %d × %d', (width, height) => {
    expect(tooSmall([kiosk(width, height)])).toEqual([
      expect.stringMatching(new RegExp(`${width} × ${height} points.*lower the scaling`)),
    ]);
  });

  test.each([
    [911, 512],
    [512, 911],
    [1024, 600],
  ])('is not one of %d × %d', (width, height) => {
    expect(tooSmall([kiosk(width, height)])).toEqual([]);
  });

  test('is no matter where the kiosk only covers it', () => {
    expect(tooSmall([kiosk(640, 480, 'cover')])).toEqual([]);
  });
});
