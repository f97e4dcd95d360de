import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aboutName } from '../../slides/format/model/about.ts';
import { readAbout } from './about.ts';

let folder: string;
let warnings: string[];
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-about-'));
  warnings = [];
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
const read = (text?: string) => {
  if (text !== undefined) fs.writeFileSync(path.join(folder, aboutName), text);
  return readAbout(folder, (line) => warnings.push(line));
};

test.each([[undefined], ['{'], ['{"built":"soon","version":"a0b1c2d3"}'], ['{"built":"2026-11-26"}']])(
  'A library that says %s of itself is of unknown age, which is told',
  (text) => {
    expect(read(text)).toBeNull();
    expect(warnings).toEqual([expect.stringMatching(/about\.json: cannot be read\./)]);
  },
);

test('A library says when it was built', () => {
  const about = { built: '2026-11-26', version: 'a0b1c2d3' };
  expect(read(JSON.stringify(about))).toEqual(about);
  expect(warnings).toEqual([]);
});
