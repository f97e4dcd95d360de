import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import { Calm } from './calm.ts';

let calm: Calm;
let runs: string[];
beforeEach(() => {
  [calm, runs] = [new Calm(), []];
});
const wish = (name = 'run') => calm.whenCalm(() => runs.push(name));

describe('what waits for a calm moment', () => {
  test.each(['home', 'deck', 'warning'] as const)('does not run while a session is in %s', (state) => {
    calm.told(1, state);
    wish();
    expect(runs).toEqual([]);
  });

  test.each(['reset', 'attract', 'asleep'] as const)(
    'runs once, as soon as that session is in %s',
    (state) => {
      calm.told(1, 'deck');
      wish();
      calm.told(1, state);
      calm.told(1, 'attract');
      expect(runs).toEqual(['run']);
    },
  );

  test('waits for the visits at every display', () => {
    calm.told(1, 'deck');
    calm.told(2, 'home');
    wish();
    calm.told(1, 'reset');
    expect(runs).toEqual([]);
    calm.told(2, 'reset');
    expect(runs).toEqual(['run']);
  });

  test('runs at once when nobody is there, and before any page has told anything', () => {
    wish('first');
    calm.told(1, 'attract');
    wish('second');
    expect(runs).toEqual(['first', 'second']);
  });

  test('is only the last wish', () => {
    calm.told(1, 'deck');
    wish('first');
    wish('second');
    calm.told(1, 'reset');
    expect(runs).toEqual(['second']);
  });

  test.each(['render-process-gone', 'destroyed'])('does not wait for a page at %s', (event) => {
    const contents = Object.assign(new EventEmitter(), { id: 1 });
    calm.watch(contents as never);
    calm.told(1, 'deck');
    wish();
    contents.emit(event);
    expect(runs).toEqual(['run']);
  });
});
