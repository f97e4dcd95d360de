import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseSignOffs, readSignOffs } from './sign-offs.ts';

const signOff = {
  deck: 'what-is-car-t',
  language: 'en',
  jurisdiction: 'uk',
  hash: 'abc123',
  by: 'Dr. Adeyemi',
  on: '2026-10-01',
};
const file = 'sign-offs/a.json';
const parse = (value: unknown) => parseSignOffs(JSON.stringify(value), file);

describe('a sign-off that is wrong does not count', () => {
  test.each([
    ['no JSON', '{', { file, advice: 'The file is not JSON; none of its sign-offs count.' }],
    [
      'a number',
      '7',
      { file, field: 'sign-off', value: '7', advice: expect.stringMatching(/^Write deck, language/) },
    ],
    ['null', 'null', { file, field: 'sign-off', value: 'null', advice: expect.anything() }],
  ])('%s', (_name, text, problem) => {
    expect(parseSignOffs(text, file)).toEqual({ signOffs: [], problems: [problem] });
  });

  test.each([
    ['deck', '', '""'],
    ['language', undefined, 'undefined'],
    ['jurisdiction', 'all', '"all"'],
    ['hash', 12, '12'],
    ['by', 12, '12'],
    ['on', '2026-13-01', '"2026-13-01"'],
    ['on', '1 Oct 2026', '"1 Oct 2026"'],
  ])('%s is %j', (field, value, shown) => {
    const { signOffs, problems } = parse({ ...signOff, [field]: value });
    expect(signOffs).toEqual([]);
    expect(problems).toEqual([
      { file, field, value: shown, advice: expect.stringContaining('does not count') },
    ]);
  });

  test('and the right ones beside it do', () => {
    const { signOffs, problems } = parse([{ ...signOff, hash: '' }, signOff]);
    expect(signOffs).toEqual([signOff]);
    expect(problems).toHaveLength(1);
  });

  test('whatever the file holds, reading it ends', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.string()),
        (text) => parseSignOffs(text, file).signOffs.length === 0,
      ),
    );
  });
});

describe('the folder of sign-offs', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-signed-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  test('that is not there holds none', () => {
    expect(readSignOffs(path.join(folder, 'gone'))).toEqual({ signOffs: [], problems: [] });
  });

  test('may hold a folder, a broken file and other things', () => {
    fs.mkdirSync(path.join(folder, 'old.json'));
    fs.writeFileSync(path.join(folder, 'broken.json'), '{');
    fs.writeFileSync(path.join(folder, 'note.txt'), 'hello');
    fs.writeFileSync(path.join(folder, 'right.json'), JSON.stringify(signOff));
    const { signOffs, problems } = readSignOffs(folder);
    expect(signOffs).toEqual([signOff]);
    expect(problems.map((problem) => path.basename(problem.file))).toEqual(['broken.json', 'old.json']);
  });

  test('a file of two megabytes is not read', () => {
    fs.writeFileSync(path.join(folder, 'a.json'), ' '.repeat(2 * 1024 * 1024) + JSON.stringify(signOff));
    expect(readSignOffs(folder).signOffs).toEqual([]);
  });
});
