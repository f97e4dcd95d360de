import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cutBefore, PowerCut } from './power-cut.fixture.ts';
import { type WriteDisk, writeWhole } from './write.ts';

const before = '{ "clinicName": "Old" }';
const after = '{ "clinicName": "Lindenhof" }';

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-write-'));
  file = path.join(folder, 'kiosk.config.json');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const read = () => fs.readFileSync(file, 'utf8');

/** How many steps a whole writing takes. */
function allSteps(): number {
  const { disk, asked } = cutBefore(Number.POSITIVE_INFINITY);
  writeWhole(path.join(folder, 'elsewhere.json'), after, disk);
  return asked();
}

describe('When the power goes at any step', () => {
  test('the file is the old one or the new one, whole, and can be written afterwards', () => {
    const seen = new Set<string>();
    const all = allSteps();
    expect(all).toBeGreaterThan(7);
    for (let step = 0; step <= all; step += 1) {
      fs.writeFileSync(file, before);
      try {
        writeWhole(file, after, cutBefore(step).disk);
      } catch (error) {
        expect(error).toBeInstanceOf(PowerCut);
      }
      seen.add(read());
      writeWhole(file, after);
      expect(read()).toBe(after);
    }
    expect([...seen].sort()).toEqual([after, before].sort());
  });

  test('a file that was not there is not there, or whole', () => {
    for (let step = 0; step <= allSteps(); step += 1) {
      fs.rmSync(file, { force: true });
      try {
        writeWhole(file, after, cutBefore(step).disk);
      } catch (error) {
        expect(error).toBeInstanceOf(PowerCut);
      }
      expect(fs.existsSync(file) ? read() : after).toBe(after);
    }
  });
});

test('A full disk leaves the old file, and no draft', () => {
  fs.writeFileSync(file, before);
  const full = {
    ...fs,
    writeSync: () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    },
  } as unknown as WriteDisk;
  expect(() => writeWhole(file, after, full)).toThrow('no space');
  expect([read(), fs.readdirSync(folder)]).toEqual([before, ['kiosk.config.json']]);
});

test('A disk that takes only a few bytes at a time gets all of them', () => {
  const slow = {
    ...fs,
    writeSync: (opened: number, content: Buffer, from: number) =>
      fs.writeSync(opened, content, from, Math.min(3, content.length - from)),
  } as unknown as WriteDisk;
  writeWhole(file, after, slow);
  expect(read()).toBe(after);
});

test('A folder that is missing is made, and a link is followed', () => {
  const deep = path.join(folder, 'a', 'b', 'kiosk.config.json');
  writeWhole(deep, after);
  fs.symlinkSync(deep, file);
  writeWhole(file, before);
  expect([fs.readFileSync(deep, 'utf8'), fs.lstatSync(file).isSymbolicLink()]).toEqual([before, true]);
});
