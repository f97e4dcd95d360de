import { beforeEach, describe, expect, test } from 'vitest';
import { TestShelf } from './library.fixture.ts';
import type { ClinicLibrary } from './library.ts';
import { outdated } from './renewal.policy.ts';
import { watchLibrary } from './renewal.ts';

let shelf: TestShelf;
let library: ClinicLibrary;
let told: number;
let minutePasses: () => void;
let interval: number;

beforeEach(() => {
  shelf = new TestShelf();
  library = shelf.open();
  told = 0;
  watchLibrary({
    library,
    every: (run, milliseconds) => {
      minutePasses = run;
      interval = milliseconds;
    },
    tell: () => {
      told += 1;
    },
  });
});

describe('a kiosk that nobody touches', () => {
  test('is told at midnight, when a fact is out of date from then on', () => {
    library.index('en');
    shelf.today = '2026-12-31';
    minutePasses();
    expect(told).toBe(0);
    shelf.today = '2027-01-01';
    minutePasses();
    expect(told).toBe(1);
  });

  test('is told when a clock that started in 2013 is set to today, and when it is set back', () => {
    shelf.today = '2013-01-01';
    library.index('en');
    shelf.today = '2027-06-01';
    minutePasses();
    library.index('en');
    shelf.today = '2013-01-01';
    minutePasses();
    expect(told).toBe(2);
  });

  test('is told nothing on a day on which nothing changes', () => {
    library.index('en');
    shelf.today = '2026-11-23';
    minutePasses();
    expect(told).toBe(0);
  });

  test('is told nothing more once it has asked again', () => {
    library.index('en');
    shelf.today = '2027-01-01';
    minutePasses();
    library.index('en');
    minutePasses();
    expect(told).toBe(1);
  });

  test('is looked after at least each minute', () => {
    expect(interval).toBeLessThanOrEqual(60_000);
  });
});

test('only what would be said otherwise now is out of date', () => {
  const before = new Map([
    ['en', 'a'],
    ['es', 'b'],
  ]);
  expect(outdated(before, (language) => (language === 'es' ? 'c' : 'a'))).toEqual(['es']);
});
