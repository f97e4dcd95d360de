import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ExportParts, exportHistory, exportsName } from './export.ts';

let folder: string;
let told: string[];
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-export-'));
  told = [];
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const parts = (): ExportParts => ({
  folder,
  records: { history: () => [] },
  now: () => new Date(Date.UTC(2026, 10, 26, 9, 30)),
  audit: { write: ({ event, detail }) => told.push(`${event}: ${detail}`) },
  log: { warn: (line) => told.push(line) },
});

test('where nothing can be written staff are told, and nothing is left', async () => {
  fs.writeFileSync(path.join(folder, exportsName), '');
  expect(await exportHistory('staff', parts())).toEqual({ outcome: 'failed' });
  expect(told).toEqual([expect.stringMatching(/^the history of sign-offs cannot be written: /)]);
  expect(fs.readdirSync(folder)).toEqual([exportsName]);
});

test('the history lies in the data folder under the time at which it was written, whole', async () => {
  const written = await exportHistory('staff', parts());
  expect(written).toEqual({ outcome: 'written', file: 'exports/sign-offs.2026-11-26-093000.csv' });
  expect(fs.readdirSync(path.join(folder, exportsName))).toEqual(['sign-offs.2026-11-26-093000.csv']);
  expect(told).toEqual(['history-exported: sign-offs.2026-11-26-093000.csv']);
});
