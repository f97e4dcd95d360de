import { beforeEach, expect, test } from 'vitest';
import { Calm } from './calm.ts';
import type { Effect } from './changes.ts';
import { followFiles } from './follow.ts';

let calm: Calm;
let effects: Effect[];
let done: string[];
let lookAgain: () => void;
let state: string;

beforeEach(async () => {
  [calm, effects, done, state] = [new Calm(), [], [], 'a'];
  followFiles({
    clinic: {
      reread: () => {
        done.push('reread');
        return new Set(effects);
      },
    },
    calm,
    tell: (push, payload) => done.push(`${push} ${[payload].flat().join(' ')}`),
    rearrange: () => done.push('rearrange'),
    checkFit: () => done.push('check'),
    lookAtHours: () => done.push('hours'),
    lookAtPacks: () => done.push('packs'),
    info: (line) => done.push(line),
    look: async () => state,
    later: (run) => {
      lookAgain = run;
      return () => undefined;
    },
  });
  await looks();
  done = [];
});

/** Two looks, so that what they see has come to rest. */
async function looks(): Promise<void> {
  for (const _ of [1, 2]) {
    await new Promise((resolve) => setImmediate(resolve));
    lookAgain();
  }
  await new Promise((resolve) => setImmediate(resolve));
}

async function filesChange(...asks: Effect[]): Promise<void> {
  [state, effects] = [`${state}+`, asks];
  await looks();
}

test('nothing is read during a visit, and everything after it', async () => {
  calm.told(1, 'deck');
  await filesChange('settings');
  expect(done).toEqual([]);
  calm.told(1, 'reset');
  expect(done).toEqual([
    'reread',
    'takes over what the clinic changed: settings',
    'changed settings',
    'check',
  ]);
});

test('files that were touched and say the same are told to nobody', async () => {
  await filesChange();
  expect(done).toEqual(['reread']);
});

test('pages hear what they have to ask for again, and windows are brought in line', async () => {
  await filesChange('windows', 'library', 'settings');
  expect(done).toEqual([
    'reread',
    'takes over what the clinic changed: library, settings, windows',
    'rearrange',
    'changed settings library',
    'check',
  ]);
});

test('pages hear nothing of what is none of their business', async () => {
  await filesChange('windows', 'restart');
  expect(done).not.toEqual(expect.arrayContaining([expect.stringMatching(/^changed/)]));
});
