import { beforeEach, describe, expect, test } from 'vitest';
import { exampleLibrary } from '../../tests/screens/support/example-library.ts';
import { Indexes } from './indexes.ts';

let delivery: number;
let isVisited: boolean;
let fails: boolean;
let asked: string[];
let faults: string[];
let indexes: Indexes;
/** Keeps the next answer back until it is called. */
let release: () => void;
let held: Promise<void>;

beforeEach(() => {
  [delivery, isVisited, fails, asked, faults] = [0, false, false, [], []];
  held = Promise.resolve();
  indexes = new Indexes({
    ask: async (language) => {
      asked.push(language);
      if (fails) throw new Error('gone');
      delivery += 1;
      const answer = { ...exampleLibrary(delivery).index, language };
      const waiting = held;
      held = Promise.resolve();
      await waiting;
      return answer;
    },
    report: (where) => faults.push(where),
    mayChange: () => !isVisited,
  });
});

/** How many cards are shown, which says which delivery they are. */
function cards(language = 'en'): number | string {
  const state = indexes.state(language);
  return state.status === 'ready' ? state.index.cards.length : state.status;
}

describe('An index', () => {
  test('that cannot be had is reported and marked as failed', async () => {
    fails = true;
    await indexes.renew(['en', 'es']);
    expect([cards('en'), cards('es')]).toEqual(['failed', 'failed']);
    expect(faults).toEqual(['library index', 'library index']);
  });

  test('that could not be had is asked for again at the next visit', async () => {
    fails = true;
    await indexes.renew(['en', 'es']);
    fails = false;
    await indexes.beginVisit(['en', 'es']);
    expect([cards('en'), cards('es')]).toEqual([1, 2]);
  });

  test('of a language that is offered only since is asked for at the next visit', async () => {
    await indexes.renew(['en']);
    await indexes.beginVisit(['en', 'es']);
    expect(asked).toEqual(['en', 'es']);
  });

  test('that is on its way is not asked for again', async () => {
    const first = indexes.renew(['en']);
    await indexes.beginVisit(['en']);
    await first;
    expect(asked).toEqual(['en']);
  });

  test('that is here is not asked for at the next visit', async () => {
    await indexes.renew(['en', 'es']);
    await indexes.beginVisit(['en', 'es']);
    expect(asked).toEqual(['en', 'es']);
  });

  test('never changes under the hands of a visitor, and is another after the visit', async () => {
    await indexes.renew(['en']);
    isVisited = true;
    await indexes.renew(['en']);
    expect(cards()).toBe(1);
    await indexes.beginVisit(['en']);
    expect(cards()).toBe(2);
    expect(asked).toEqual(['en', 'en']);
  });

  test('changes at once when nobody is here', async () => {
    await indexes.renew(['en']);
    await indexes.renew(['en']);
    expect(cards()).toBe(2);
  });

  test('that was overtaken by a later one is not shown', async () => {
    held = new Promise((resolve) => {
      release = resolve;
    });
    const older = indexes.renew(['en']);
    await indexes.renew(['en']);
    release();
    await older;
    expect(cards()).toBe(2);
  });

  test('is shown even during a visit where there was none', async () => {
    isVisited = true;
    expect(cards()).toBe('loading');
    await indexes.renew(['en']);
    expect(cards()).toBe(1);
  });

  test('tells those who look at it', async () => {
    let told = 0;
    const stop = indexes.subscribe(() => {
      told += 1;
    });
    await indexes.renew(['en']);
    stop();
    await indexes.renew(['en']);
    expect(told).toBe(1);
  });
});
