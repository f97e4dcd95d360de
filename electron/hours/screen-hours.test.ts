import { beforeEach, describe, expect, test } from 'vitest';
import { type OpeningHours, ScreenHours } from './screen-hours.ts';
import { offsetOf } from './zone.ts';

const day = ['08:00-18:00'];
const weekdays: OpeningHours = {
  week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: [], sunday: [] },
  holidays: [],
  outside: 'dark',
  zone: 'Europe/Berlin',
};

/** Thursday, 26 November 2026, at noon in Berlin. */
const noon = Date.parse('2026-11-26T11:00:00Z');
const hour = 3_600_000;

let now: number;
let hours: OpeningHours;
let lines: string[];
let changes: number;
let look: () => void;

function screenHours(builtAt = 0): ScreenHours {
  const screen = new ScreenHours({
    hours: () => hours,
    offset: offsetOf,
    now: () => now,
    builtAt,
    every: (run) => {
      look = run;
    },
    changed: () => {
      changes += 1;
    },
    log: { info: (line) => lines.push(line), warn: (line) => lines.push(`warning: ${line}`) },
  });
  screen.watch();
  return screen;
}

beforeEach(() => {
  [now, hours, lines, changes] = [noon, weekdays, [], 0];
});

describe('The screen', () => {
  test('goes dark when the clinic closes, and on when it opens, each told once', () => {
    const screen = screenHours();
    const seen = [0, 6, 12, 20].map((later) => {
      now = noon + later * hour;
      look();
      look();
      return screen.screen;
    });
    expect([seen, changes]).toEqual([['on', 'dark', 'dark', 'on'], 2]);
    expect(lines).toEqual([
      'opening hours: the screen is on until 2026-11-26T17:00:00.000Z (by the hours in the config)',
      'opening hours: the screen is dark until 2026-11-27T07:00:00.000Z (by the hours in the config)',
      'opening hours: the screen is on until 2026-11-27T17:00:00.000Z (by the hours in the config)',
    ]);
  });

  test('is right at the next look after a clock that was set by hours, either way', () => {
    const screen = screenHours();
    now = noon + 10 * hour;
    look();
    expect(screen.screen).toBe('dark');
    now = noon - hour;
    look();
    expect([screen.screen, changes]).toEqual(['on', 2]);
  });

  test('is dim where the clinic wants that, from the moment at which it writes so', () => {
    now = noon + 10 * hour;
    const screen = screenHours();
    hours = { ...weekdays, outside: 'dim' };
    look();
    expect([screen.screen, changes]).toEqual(['dim', 1]);
  });

  test('follows another zone that the clinic wrote', () => {
    now = Date.parse('2026-11-26T17:30:00Z');
    const screen = screenHours();
    expect(screen.screen).toBe('dark');
    hours = { ...weekdays, zone: 'America/New_York' };
    look();
    expect(screen.screen).toBe('on');
  });

  test('stays on by a clock that stands before the build, which is said once', () => {
    now = Date.parse('2013-01-01T00:00:00Z');
    const screen = screenHours(noon);
    look();
    expect(screen.screen).toBe('on');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^warning: the clock says 2013-01-01T00:00:00.000Z, which is before/);
  });

  test('follows the hours as soon as a wrong clock is put right', () => {
    now = Date.parse('2013-01-01T00:00:00Z');
    const screen = screenHours(noon);
    now = noon + 10 * hour;
    look();
    expect([screen.screen, changes]).toEqual(['dark', 1]);
  });

  test('says nothing where no hours are given', () => {
    hours = {
      ...weekdays,
      week: { ...weekdays.week, monday: [], tuesday: [], wednesday: [], thursday: [], friday: [] },
    };
    expect(screenHours().screen).toBe('on');
    expect(lines).toEqual([]);
  });
});

describe('Staff', () => {
  test('turn the screen on in the evening, and the hours hold again when the clinic next opens', () => {
    now = noon + 8 * hour;
    const screen = screenHours();
    screen.wish('on');
    expect([screen.screen, changes]).toEqual(['on', 1]);
    now = noon + 20 * hour;
    look();
    expect(screen.decision).toMatchObject({ isOpen: true, why: 'hours' });
    expect(lines).toContain(
      'opening hours: the screen is on until 2026-11-27T07:00:00.000Z (by a member of staff)',
    );
  });

  test('let it rest at noon, and give it back to the hours', () => {
    const screen = screenHours();
    screen.wish('off');
    expect(screen.screen).toBe('dark');
    screen.wish('hours');
    expect([screen.screen, changes]).toEqual(['on', 2]);
  });
});
