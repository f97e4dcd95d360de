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

const right = (text: string) => parseSignOffs(text, file).signOffs.map((one) => one.signOff);

describe('a sign-off that is wrong does not count', () => {
  test.each([
    ['an empty file', '', 'undefined'],
    ['a number', '7', '7'],
    ['null', 'null', 'null'],
    ['a text', 'signed', '"signed"'],
  ])('%s', (_name, text, value) => {
    const { signOffs, problems } = parseSignOffs(text, file);
    expect(signOffs).toEqual([]);
    expect(problems).toMatchObject([
      { file, field: 'sign-off', value, advice: expect.stringMatching(/^Write deck, language/) },
    ]);
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
    expect(problems).toMatchObject([
      { file, field, value: shown, advice: expect.stringContaining('does not count') },
    ]);
  });

  test('is named with its place, and the right ones beside it count', () => {
    const text = `[\n${JSON.stringify(signOff)},\n${JSON.stringify({ ...signOff, on: 'today' })}\n]`;
    const { signOffs, problems } = parseSignOffs(text, file);
    expect(signOffs).toEqual([{ file, line: 2, column: 1, signOff }]);
    expect(problems).toMatchObject([
      { line: 3, column: (text.split('\n')[2] ?? '').indexOf('"today"') + 1, field: 'on' },
    ]);
  });

  test('of a thousand wrong ones the first tell', () => {
    const { problems } = parse(Array.from({ length: 300 }, () => ({ ...signOff, on: 'today' })));
    expect(problems).toHaveLength(51);
  });
});

describe('a file that is not quite JSON', () => {
  const text = JSON.stringify(signOff, null, 1);
  test.each([
    ['a comment', `// signed by hand\n${text}`],
    ['a comma too many', text.replace(/\n}$/, ',\n}')],
    ['a comma missing', text.replace(',', '')],
    ['a bracket missing', `[${text}`],
  ])('with %s counts, and its slip is named', (_name, slipped) => {
    const { signOffs, problems } = parseSignOffs(slipped, file);
    expect(signOffs.map((one) => one.signOff)).toEqual([signOff]);
    expect(problems).toMatchObject([{ file, line: expect.any(Number) }]);
  });

  test('whatever the file holds, reading it ends', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => right(text).length === 0));
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

  test.each(['Sign-Offs', 'signoffs', 'sign_offs'])('is not one named %s, which the log names', (name) => {
    fs.mkdirSync(path.join(folder, name));
    fs.writeFileSync(path.join(folder, name, 'a.json'), JSON.stringify(signOff));
    expect(readSignOffs(path.join(folder, 'sign-offs'))).toEqual({
      signOffs: [],
      problems: [
        { file: path.join(folder, name), advice: expect.stringContaining('must be named sign-offs') },
      ],
    });
  });

  test('may hold a folder, a broken file and other things', () => {
    fs.mkdirSync(path.join(folder, 'old.json'));
    fs.writeFileSync(path.join(folder, 'broken.json'), '{');
    fs.writeFileSync(path.join(folder, 'note.txt'), 'hello');
    fs.writeFileSync(path.join(folder, 'right.json'), JSON.stringify(signOff));
    const { signOffs, problems } = readSignOffs(folder);
    expect(signOffs.map((one) => one.signOff)).toEqual([signOff]);
    expect([...new Set(problems.map((problem) => path.basename(problem.file)))]).toEqual([
      'broken.json',
      'old.json',
    ]);
  });

  test('names a file that an editor gave another ending', () => {
    fs.writeFileSync(path.join(folder, 'a.json.txt'), JSON.stringify(signOff));
    expect(readSignOffs(folder)).toEqual({
      signOffs: [],
      problems: [
        { file: path.join(folder, 'a.json.txt'), advice: expect.stringContaining('end with .json') },
      ],
    });
  });

  test('a file of two megabytes is not read', () => {
    fs.writeFileSync(path.join(folder, 'a.json'), ' '.repeat(2 * 1024 * 1024) + JSON.stringify(signOff));
    expect(readSignOffs(folder).signOffs).toEqual([]);
  });
});
