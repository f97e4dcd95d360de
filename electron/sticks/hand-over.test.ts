import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HandOverParts, handOver } from './hand-over.ts';
import type { Saved, Stick } from './save.ts';

let folder: string;
let did: string[];
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-hand-over-'));
  did = [];
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const stick: Stick = { folder: '/media/stick', device: 8 };
const file = { folder: 'exports', name: 'sign-offs.csv', bytes: new Uint8Array([1, 2]) };
const handing = (sticks: Stick[], saved: Saved = { outcome: 'saved', file: 'sign-offs (2).csv' }) => {
  const parts: HandOverParts = {
    folder,
    sticks: async () => sticks,
    save: async (to, name) => {
      did.push(`${name} to ${to.folder}`);
      return saved;
    },
    log: { warn: (line) => did.push(line) },
  };
  return handOver(file, parts);
};

describe('A file for staff', () => {
  test('goes nowhere while several sticks are plugged in', async () => {
    expect(await handing([stick, { ...stick, folder: '/media/other' }])).toEqual({ outcome: 'several-usb' });
    expect([did, fs.readdirSync(folder)]).toEqual([[], []]);
  });

  test.each(['full', 'read-only', 'gone', 'failed'] as const)(
    'is not put elsewhere where the stick is %s',
    async (outcome) => {
      expect(await handing([stick], { outcome })).toEqual({ outcome });
      expect(fs.readdirSync(folder)).toEqual([]);
    },
  );

  test('goes to the one stick, and its name there is told', async () => {
    expect(await handing([stick])).toEqual({ outcome: 'usb', file: 'sign-offs (2).csv' });
    expect([did, fs.readdirSync(folder)]).toEqual([['sign-offs.csv to /media/stick'], []]);
  });

  test('without a stick lies in the data folder, whole', async () => {
    expect(await handing([])).toEqual({ outcome: 'folder', file: 'exports/sign-offs.csv' });
    expect(fs.readdirSync(path.join(folder, 'exports'))).toEqual(['sign-offs.csv']);
    expect([...fs.readFileSync(path.join(folder, 'exports/sign-offs.csv'))]).toEqual([1, 2]);
  });

  test('that cannot be written there leaves nothing, and the log says why', async () => {
    fs.writeFileSync(path.join(folder, 'exports'), '');
    expect(await handing([])).toEqual({ outcome: 'failed' });
    expect(did).toEqual([expect.stringMatching(/^a file for staff cannot be written: /)]);
    expect(fs.readdirSync(folder)).toEqual(['exports']);
  });
});
