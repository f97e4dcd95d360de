import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isNews, keepLooking, nothingSeen, stateOf } from './look.ts';

/** Which of these looks bring news. */
function newsOf(...looks: string[]): string[] {
  let seen = nothingSeen;
  return looks.filter((look) => {
    const next = isNews(seen, look);
    seen = next.seen;
    return next.news;
  });
}

describe('what is seen of the files', () => {
  test('is no news while they are being written', () => {
    expect(newsOf('a', 'a', 'b', 'c', 'd')).toEqual(['a']);
  });

  test('is news at the second look that sees the same', () => {
    expect(newsOf('a', 'a', 'b', 'b', 'b')).toEqual(['a', 'b']);
  });

  test('is no news when it is again what was taken over', () => {
    expect(newsOf('a', 'a', 'b', 'a', 'a')).toEqual(['a']);
  });

  test('is the last news, once they have come to rest', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (looks) => {
        const last = looks.at(-1) ?? '';
        return newsOf(...looks, last, last).at(-1) === last;
      }),
    );
  });
});

describe('the state of files', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-look-'));
    fs.mkdirSync(path.join(folder, 'sign-offs'));
    fs.writeFileSync(path.join(folder, 'a.json'), '{}');
    fs.writeFileSync(path.join(folder, 'sign-offs/one.json'), '{}');
    for (const name of ['a.json', 'sign-offs/one.json']) fs.utimesSync(path.join(folder, name), 1000, 1000);
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const state = () =>
    stateOf({
      files: [path.join(folder, 'a.json'), path.join(folder, 'b.json')],
      folders: [path.join(folder, 'playlists'), path.join(folder, 'sign-offs')],
    });

  test('that are not there is a state like any other', async () => {
    fs.rmSync(folder, { recursive: true });
    expect((await state()).match(/not there/g)).toHaveLength(2);
  });

  test.each<[string, (file: (name: string) => string) => void]>([
    ['another size', (file) => fs.writeFileSync(file('a.json'), '{ }')],
    ['another time', (file) => fs.utimesSync(file('a.json'), 1000, 2000)],
    ['a file that appears', (file) => fs.writeFileSync(file('b.json'), '')],
    ['a file that goes', (file) => fs.rmSync(file('a.json'))],
    ['a sign-off more', (file) => fs.writeFileSync(file('sign-offs/two.json'), '')],
    [
      'a first playlist',
      (file) => {
        fs.mkdirSync(file('playlists'));
        fs.writeFileSync(file('playlists/one.json'), '');
      },
    ],
    ['a sign-off less', (file) => fs.rmSync(file('sign-offs/one.json'))],
    ['a sign-off that is written anew', (file) => fs.utimesSync(file('sign-offs/one.json'), 1000, 2000)],
  ])('is another one with %s', async (_name, change) => {
    const before = await state();
    change((name) => path.join(folder, name));
    expect(await state()).not.toBe(before);
  });

  test('is the same as long as nothing changes', async () => {
    expect(await state()).toBe(await state());
  });
});

test('looks go on one after the other, and each news is told', async () => {
  const planned: (() => void)[] = [];
  const looks = ['a', 'a', 'b', 'b'];
  let changed = 0;
  let running = 0;
  keepLooking({
    look: async () => {
      running += 1;
      await Promise.resolve();
      running -= 1;
      return looks.shift() ?? 'b';
    },
    later: (run) => {
      expect(running).toBe(0);
      planned.push(run);
      return () => undefined;
    },
    changed: () => {
      changed += 1;
    },
  });
  for (let look = 0; look < 6; look += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    expect(planned).toHaveLength(1);
    planned.shift()?.();
  }
  expect(changed).toBe(2);
});
