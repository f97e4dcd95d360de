import { beforeEach, describe, expect, test } from 'vitest';
import { defaultConfig } from '../config/schema.ts';
import { Clinic } from './clinic.ts';
import { readingOf } from './reading.fixture.ts';
import type { Reading } from './reading.ts';

const file = '/etc/anteroom/kiosk.config.json';
let onDisk: Reading;
let isThere: boolean;
let warnings: string[];
beforeEach(() => {
  [onDisk, isThere, warnings] = [readingOf({ country: 'uk' }), true, []];
});
const open = () =>
  new Clinic({ read: () => onDisk, exists: () => isThere, warn: (line) => warnings.push(line) });

describe('settings that hold are kept', () => {
  test('when their file is gone, as with a share that is away', () => {
    const clinic = open();
    isThere = false;
    onDisk = readingOf({}, { file: undefined });
    expect([...clinic.reread()]).toEqual([]);
    expect(clinic.config.country).toBe('uk');
    expect(warnings).toEqual([`${file}: The settings stay as they were.`]);
  });

  test('when their file is gone and another one would be found', () => {
    const clinic = open();
    isThere = false;
    onDisk = readingOf({ country: 'eu' }, { file: '/opt/other.json' });
    clinic.reread();
    expect(clinic.config.country).toBe('uk');
  });

  test('when their file cannot be read, and why', () => {
    const clinic = open();
    onDisk = readingOf(
      {},
      { isRead: false, problems: [{ file, advice: 'The file cannot be read (EBUSY).' }] },
    );
    expect([...clinic.reread()]).toEqual([]);
    expect(clinic.config.country).toBe('uk');
    expect(warnings).toEqual([
      `${file}: The file cannot be read (EBUSY).`,
      `${file}: The settings stay as they were.`,
    ]);
  });

  test('until the file is back', () => {
    const clinic = open();
    isThere = false;
    clinic.reread();
    isThere = true;
    onDisk = readingOf({ country: 'eu' });
    expect([...clinic.reread()]).toEqual(['settings', 'library']);
    expect(clinic.config.country).toBe('eu');
  });
});

test('a problem is said when it is first seen, and again after it was mended', () => {
  const wrong = { problems: [{ file, field: 'country', advice: 'Write "uk".' }] };
  onDisk = readingOf({}, wrong);
  const clinic = open();
  clinic.reread();
  expect(warnings).toHaveLength(1);
  onDisk = readingOf();
  clinic.reread();
  onDisk = readingOf({}, wrong);
  clinic.reread();
  expect(warnings).toEqual([`${file}: country: Write "uk".`, `${file}: country: Write "uk".`]);
});

test('a change that needs a restart is said in words, once, and does not hold yet', () => {
  const clinic = open();
  onDisk = readingOf({ window: { ...defaultConfig.window, mode: 'windowed' } });
  clinic.reread();
  clinic.reread();
  expect(warnings).toEqual([`${file}: window.mode has changed. It takes effect at the next start.`]);
  expect(clinic.config.window.mode).toBe('kiosk');
});

test('a file that appears where there was none is taken over', () => {
  onDisk = readingOf({}, { file: undefined });
  const clinic = open();
  isThere = false;
  onDisk = readingOf({ country: 'uk' });
  expect([...clinic.reread()]).toEqual(['settings', 'library']);
  expect(clinic.now.file).toBe(file);
});

test('what is wrong is known until it is mended, also while the settings stay as they were', () => {
  const wrong = { file, field: 'country', advice: 'Write "uk".' };
  onDisk = readingOf({}, { problems: [wrong] });
  const clinic = open();
  expect(clinic.problems).toEqual([wrong]);
  isThere = false;
  clinic.reread();
  expect(clinic.problems).toEqual([wrong, { file, advice: 'The settings stay as they were.' }]);
  isThere = true;
  onDisk = readingOf();
  clinic.reread();
  expect(clinic.problems).toEqual([]);
});

test('files that say the same as before ask for nothing', () => {
  const clinic = open();
  onDisk = readingOf({ country: 'uk' });
  expect(clinic.reread().size).toBe(0);
  expect(warnings).toEqual([]);
});
