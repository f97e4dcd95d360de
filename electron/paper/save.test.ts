import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { save } from './save.ts';

let stick = '';
beforeEach(() => {
  stick = mkdtempSync(path.join(tmpdir(), 'anteroom-stick-'));
});
afterEach(() => {
  chmodSync(stick, 0o700);
  rmSync(stick, { recursive: true, force: true });
});

const pdf = new Uint8Array([37, 80, 68, 70]);
const saving = (folder = stick, signal = new AbortController().signal) =>
  save(folder, 'questions', pdf, signal);

describe('A file on a stick', () => {
  test('that is no longer plugged in is not written', async () => {
    expect(await saving(path.join(stick, 'pulled-out'))).toBe('gone');
  });

  test('that ends with the visit is not there, nor anything of it', async () => {
    const ended = new AbortController();
    ended.abort();
    expect([await saving(stick, ended.signal), readdirSync(stick)]).toEqual(['cancelled', []]);
  });

  test('is there whole, and nothing else is', async () => {
    expect(await saving()).toBe('saved');
    expect(readdirSync(stick)).toEqual(['questions.pdf']);
    expect(new Uint8Array(readFileSync(path.join(stick, 'questions.pdf')))).toEqual(pdf);
  });

  test('leaves the one of the same name that is there as it is', async () => {
    writeFileSync(path.join(stick, 'questions.pdf'), 'another family’s');
    await saving();
    await saving();
    expect(readdirSync(stick).sort()).toEqual(['questions (2).pdf', 'questions (3).pdf', 'questions.pdf']);
    expect(readFileSync(path.join(stick, 'questions.pdf'), 'utf8')).toBe('another family’s');
  });

  test('takes the place of what was begun and not finished', async () => {
    writeFileSync(path.join(stick, '.questions.part'), 'half of it');
    expect(await saving()).toBe('saved');
    expect(existsSync(path.join(stick, '.questions.part'))).toBe(false);
  });
});
