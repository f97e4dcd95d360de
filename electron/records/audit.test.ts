import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Audit, auditKept } from './audit.ts';
import { Records } from './database.ts';

let folder: string;
let records: Records;
let lines: string[];
let time: number;
let audit: Audit;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-audit-'));
  [lines, time] = [[], 1_700_000_000_000];
  const log = { warn: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
  records = new Records({ folder, now: () => new Date(0), log });
  audit = new Audit(records, () => time, log);
});
afterEach(() => {
  records.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('what was recorded is told, the newest first, with its time', () => {
  audit.write({ event: 'wrong-pin', role: null, detail: 'shut for 1 s' });
  time += 5000;
  audit.write({ event: 'door-opened', role: 'admin', detail: '' });
  expect(audit.latest(10)).toEqual([
    { id: 2, at: 1_700_000_005_000, event: 'door-opened', role: 'admin', detail: '' },
    { id: 1, at: 1_700_000_000_000, event: 'wrong-pin', role: null, detail: 'shut for 1 s' },
  ]);
  expect(audit.latest(1).map(({ id }) => id)).toEqual([2]);
});

test('a clock that is set back does not change the order', () => {
  audit.write({ event: 'wrong-pin', role: null, detail: '' });
  time = 0;
  audit.write({ event: 'door-opened', role: 'staff', detail: '' });
  expect(audit.latest(2).map(({ event }) => event)).toEqual(['door-opened', 'wrong-pin']);
});

test('the newest two thousand are kept', () => {
  records.use((database) => {
    const insert = database.prepare("INSERT INTO audit (at, event, detail) VALUES (0, 'wrong-pin', '')");
    for (let count = 0; count < auditKept; count += 1) insert.run();
  });
  audit.write({ event: 'door-opened', role: 'staff', detail: '' });
  const kept = audit.latest(auditKept + 10);
  expect([kept.length, kept.at(0)?.id, kept.at(-1)?.id]).toEqual([auditKept, auditKept + 1, 2]);
});

test('what cannot be recorded is said in the log and harms nobody', () => {
  records.use((database) => database.exec('DROP TABLE audit'));
  audit.write({ event: 'door-opened', role: 'staff', detail: '' });
  expect(lines).toEqual([expect.stringContaining('the audit cannot be written')]);
});
