import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mayMount, smallDisk } from '../../tests/support/small-disk.ts';
import { wellKiosk } from './fleet.fixture.ts';
import { prometheusText } from './fleet.policy.ts';
import { FleetFiles, healthName, lastCounters, metricsName } from './fleet-files.ts';

let folder: string;
let said: string[];
let files: FleetFiles;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-fleet-'));
  said = [];
  files = new FleetFiles((line) => said.push(line));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => path.join(folder, name);
const text = (name: string) => fs.readFileSync(file(name), 'utf8');

describe('a folder to which nothing can be written', () => {
  const blocked = () => path.join(file('blocked'), 'health');
  beforeEach(() => fs.writeFileSync(file('blocked'), 'a file in its place'));

  test('is told once, however often it is tried', async () => {
    for (let minute = 0; minute < 3; minute += 1) await files.write(blocked(), wellKiosk);
    expect(said).toEqual([`the health files cannot be written to ${blocked()} (ENOTDIR)`]);
  });

  test('is told again where it failed anew after it was right', async () => {
    await files.write(blocked(), wellKiosk);
    await files.write(folder, wellKiosk);
    await files.write(blocked(), wellKiosk);
    expect(said).toHaveLength(2);
  });
});

describe.skipIf(!mayMount())('a full disk', () => {
  test('leaves the files of before whole, and no draft that would fill it', async () => {
    const disk = smallDisk(32);
    if (disk === null) throw new Error('no disk');
    try {
      await files.write(disk.folder, wellKiosk);
      disk.fill();
      await files.write(disk.folder, { ...wellKiosk, version: '9'.repeat(9000) });
      expect(said).toEqual([`the health files cannot be written to ${disk.folder} (ENOSPC)`]);
      expect(fs.readdirSync(disk.folder).sort()).toEqual([metricsName, 'filler', healthName].sort());
      expect(fs.readFileSync(path.join(disk.folder, healthName), 'utf8')).toContain('"0.1.0"');
      disk.free();
      await files.write(disk.folder, wellKiosk);
      expect(said).toHaveLength(1);
    } finally {
      disk.remove();
    }
  });
});

describe('the files', () => {
  test('can be read by the user of another program, whatever mask the kiosk runs under', async () => {
    const before = process.umask(0o077);
    try {
      await files.write(folder, wellKiosk);
    } finally {
      process.umask(before);
    }
    for (const name of [healthName, metricsName]) expect(fs.statSync(file(name)).mode & 0o777).toBe(0o644);
  });

  test('are taken by a reader that never stops whole, whenever it reads', async () => {
    await files.write(folder, wellKiosk);
    let isOver = false;
    const seen = new Set<string>();
    const reading = (async () => {
      while (!isOver) {
        seen.add(JSON.parse(await fs.promises.readFile(file(healthName), 'utf8')).version);
        await new Promise(setImmediate);
      }
    })();
    for (let count = 0; count < 30; count += 1)
      await files.write(folder, { ...wellKiosk, version: `${count}`.repeat(2000) });
    isOver = true;
    await reading;
    expect(seen.size).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });

  test('say the same, one for people and programs, one for Prometheus', async () => {
    await files.write(path.join(folder, 'not/yet/there'), wellKiosk);
    expect(JSON.parse(text(`not/yet/there/${healthName}`))).toEqual(wellKiosk);
    expect(text(`not/yet/there/${metricsName}`)).toBe(prometheusText(wellKiosk));
    expect(fs.readdirSync(file('not/yet/there'))).toHaveLength(2);
  });
});

describe('the counters of before', () => {
  test.each([
    ['where there is no file', undefined],
    ['where it is no JSON', '{"counters": {'],
    ['where a number is none', JSON.stringify({ counters: { ...wellKiosk.counters, visits: -1 } })],
  ])('are none %s', async (_where, content) => {
    if (content !== undefined) fs.writeFileSync(file(healthName), content);
    expect(await lastCounters(folder)).toBeNull();
  });

  test('are those that were written last', async () => {
    await files.write(folder, wellKiosk);
    expect(await lastCounters(folder)).toEqual(wellKiosk.counters);
  });
});
