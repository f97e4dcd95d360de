import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemLine } from '../config/problem.ts';
import { findReset, readReset, resetFileName } from './reset-file.ts';

describe('A reset file counts for nothing, and says where and what to write, when', () => {
  test.each([
    ['it is empty', '', 'f: The file names no PIN. Write a line such as "admin" and 6 to 12 digits.'],
    [
      'it holds a note alone',
      '# later',
      'f: The file names no PIN. Write a line such as "admin" and 6 to 12 digits.',
    ],
    ['a role is none', 'boss 493817', 'f:1:1: role is "boss": Write "admin" or "staff", a space and a PIN.'],
    [
      'a line is no line',
      'admin 493817\n493817',
      'f:2:1: role is "": Write "admin" or "staff", a space and a PIN.',
    ],
    ['a role stands twice', 'admin 493817\nadmin 275019', 'f:2:1: admin: Write "admin" once.'],
    [
      'both are the same',
      'admin 493817\nstaff 493817',
      'f: Both PINs are the same. Write two different ones.',
    ],
  ])('%s', (_why, text, line) => {
    const { pins, problems } = readReset(text, 'f');
    expect([pins, problems.map(problemLine)]).toEqual([{}, [line]]);
  });

  test.each(['123456', '49381', '4938171234567', 'secret', '', '20262026'])('a PIN is no good: %j', (pin) => {
    const { pins, problems } = readReset(`staff 275019\nadmin ${pin}`, 'f');
    expect(pins).toEqual({});
    expect(problems.map(problemLine)).toEqual([expect.stringMatching(/^f:2:1: admin: Write 6 to 12 digits/)]);
  });

  test('no digit of it is told', () => {
    const { problems } = readReset('admin 123456\nstaf 275019\n604172', 'f');
    expect(problems.map(problemLine).join()).not.toMatch(/123456|275019|604172/);
  });
});

describe('A reset file sets', () => {
  const both = { admin: '493817', staff: '275019' };
  test.each([
    ['as it is described', 'admin 493817\nstaff 275019\n', both],
    ['with the line ends of Windows', 'admin 493817\r\nstaff 275019\r\n', both],
    ['with a colon or an equals sign', 'ADMIN: 493817\nstaff=275019', both],
    ['with quotation marks and commas', '"admin": "493817",\n"staff": "275019"', both],
    ['with notes and empty lines', '# for ward 3\n\n  staff   275019  ', { staff: '275019' }],
    ['one role alone', 'admin 493817', { admin: '493817' }],
  ])('what it says, %s', (_how, text, pins) => {
    expect(readReset(text, 'f')).toEqual({ pins, problems: [] });
  });
});

describe('A folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-reset-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
  const write = (text: string | Buffer, name = resetFileName) =>
    fs.writeFileSync(path.join(folder, name), text);

  test('without the file, or that is none, has no reset', () => {
    expect([findReset(folder), findReset(path.join(folder, 'none'))]).toEqual([null, null]);
  });

  test('has the reset that lies there, also as Notepad names and writes it', () => {
    write(Buffer.from('\ufeffadmin 493817\r\n', 'utf16le'), `${resetFileName}.txt`);
    expect(findReset(folder)).toMatchObject({ pins: { admin: '493817' }, problems: [] });
  });

  test('has another reset when the same file is written again, and the same one as long as it lies there', () => {
    write('admin 493817');
    const first = findReset(folder)?.digest;
    expect(findReset(folder)?.digest).toBe(first);
    fs.utimesSync(path.join(folder, resetFileName), 1_800_000_000, 1_800_000_000);
    expect(findReset(folder)?.digest).not.toBe(first);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
  });

  test('has a reset that counts for nothing, when it is a folder, far too large, or cannot be read', () => {
    fs.mkdirSync(path.join(folder, resetFileName));
    const problem = () => findReset(folder)?.problems.map(({ advice }) => advice);
    expect(problem()).toEqual(['This is no reset file. Write a text of two lines.']);
    fs.rmdirSync(path.join(folder, resetFileName));
    write('admin 493817\n'.repeat(1000));
    expect(problem()).toEqual(['This is no reset file. Write a text of two lines.']);
    const broken = {
      ...fs,
      readFileSync: () => {
        throw Object.assign(new Error('no'), { code: 'EACCES' });
      },
    };
    write('admin 493817');
    expect(findReset(folder, broken as unknown as typeof fs)?.problems).toEqual([
      { file: path.join(folder, resetFileName), advice: "Let the kiosk's user read it (EACCES)." },
    ]);
  });
});
