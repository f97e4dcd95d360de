import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { Visits } from './visits.ts';

const consultants = 9;
let time: number;
let visits: Visits;
beforeEach(() => {
  time = 1000;
  visits = new Visits(
    () => time,
    (page) => page !== consultants,
  );
});

/** A page of a visitor, as the shell sees it. */
function page(id: number) {
  const contents = Object.assign(new EventEmitter(), { id });
  visits.watch(contents as unknown as WebContents);
  return {
    crash: () => contents.emit('render-process-gone'),
    is: (...places: string[]) => {
      for (const place of places) visits.told(id, place);
    },
  };
}

describe('a visit', () => {
  test('is none while nobody touches the screen, holds the clinic’s name, or staff are inside', () => {
    page(1).is('attract', 'asleep', 'attract', 'door', 'staff', 'reset', 'attract');
    expect([visits.count, visits.lastAt]).toEqual([0, null]);
  });

  test('is none where a consultant leads', () => {
    page(consultants).is('home', 'deck');
    expect([visits.count, visits.lastAt]).toEqual([0, null]);
  });

  test('is one from the first touch to the reset, wherever it leads', () => {
    page(1).is('attract', 'home', 'deck', 'search', 'deck', 'warning', 'deck', 'home', 'reset', 'attract');
    expect(visits.count).toBe(1);
  });

  test('ends with a crash, and the next touch begins another', () => {
    const { is, crash } = page(1);
    is('attract', 'home');
    crash();
    is('attract', 'home');
    expect(visits.count).toBe(2);
  });

  test('is counted at each display', () => {
    page(1).is('attract', 'home');
    page(2).is('attract', 'home');
    expect(visits.count).toBe(2);
  });
});

describe('somebody', () => {
  test('is there until the visit ends, and was there at that moment from then on', () => {
    const { is } = page(1);
    is('attract', 'home');
    time = 5000;
    expect(visits.lastAt).toBe(5000);
    is('reset');
    time = 9000;
    expect(visits.lastAt).toBe(5000);
  });
});

describe('a page is shown', () => {
  test('not before it has said so, and not after it crashed', () => {
    const { is, crash } = page(1);
    expect(visits.isShown).toBe(false);
    is('attract');
    expect(visits.isShown).toBe(true);
    crash();
    expect(visits.isShown).toBe(false);
  });
});
