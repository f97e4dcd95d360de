import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
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
const device = () => statSync(stick).dev;
const saving = (folder = stick, signal = new AbortController().signal) =>
  save({ folder, device: device() }, 'questions.pdf', pdf, signal);

describe('A file on a stick', () => {
  test('that is no longer plugged in is not written', async () => {
    expect(await saving(path.join(stick, 'pulled-out'))).toEqual({ outcome: 'gone' });
  });

  test('whose folder stayed without it is not written to the disk under it', async () => {
    const asked = save({ folder: stick, device: device() + 1 }, 'questions.pdf', pdf, AbortSignal.any([]));
    expect([await asked, readdirSync(stick)]).toEqual([{ outcome: 'gone' }, []]);
  });

  test.skipIf(process.platform === 'win32')(
    'that answers no more is given up, and nothing of it is left once it does',
    async () => {
      const part = path.join(stick, '.questions.pdf.part');
      // Whoever opens a pipe to write waits for somebody who reads.
      spawnSync('mkfifo', [part]);
      const asked = save({ folder: stick, device: null }, 'questions.pdf', pdf, AbortSignal.any([]), 10);
      expect(await asked).toEqual({ outcome: 'gone' });
      closeSync(openSync(part, constants.O_RDONLY | constants.O_NONBLOCK));
      await expect.poll(() => readdirSync(stick)).toEqual([]);
    },
  );

  test('that ends with the visit is not there, nor anything of it', async () => {
    const ended = new AbortController();
    ended.abort();
    expect([await saving(stick, ended.signal), readdirSync(stick)]).toEqual([{ outcome: 'cancelled' }, []]);
  });

  test('is there whole, and nothing else is', async () => {
    expect(await saving()).toEqual({ outcome: 'saved', file: 'questions.pdf' });
    expect(readdirSync(stick)).toEqual(['questions.pdf']);
    expect(new Uint8Array(readFileSync(path.join(stick, 'questions.pdf')))).toEqual(pdf);
  });

  test('leaves the one of the same name that is there as it is, and says under which it lies', async () => {
    writeFileSync(path.join(stick, 'questions.pdf'), 'another family’s');
    expect(await saving()).toEqual({ outcome: 'saved', file: 'questions (2).pdf' });
    expect(await saving()).toEqual({ outcome: 'saved', file: 'questions (3).pdf' });
    expect(readdirSync(stick).sort()).toEqual(['questions (2).pdf', 'questions (3).pdf', 'questions.pdf']);
    expect(readFileSync(path.join(stick, 'questions.pdf'), 'utf8')).toBe('another family’s');
  });

  test('takes the place of what was begun and not finished', async () => {
    writeFileSync(path.join(stick, '.questions.pdf.part'), 'half of it');
    expect(await saving()).toMatchObject({ outcome: 'saved' });
    expect(existsSync(path.join(stick, '.questions.pdf.part'))).toBe(false);
  });
});
