import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dayAfter, localDay } from './day.ts';

/** What a machine in this time zone says; a running program does not take another zone reliably. */
function dayIn(zone: string, time: string): string {
  const module = path.join(import.meta.dirname, 'day.ts');
  const script = `import { localDay } from ${JSON.stringify(`file://${module}`)};
    console.log(localDay(new Date(${JSON.stringify(time)})));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  return stdout.trim() || stderr;
}

test.each([
  ['Pacific/Kiritimati', '2026-01-01T11:00:00Z', '2026-01-02'],
  ['Pacific/Pago_Pago', '2026-01-01T10:00:00Z', '2025-12-31'],
  ['UTC', '2026-01-01T23:59:59Z', '2026-01-01'],
])('in %s it is at %s the day %s', (zone, time, day) => {
  expect(dayIn(zone, time)).toBe(day);
});

test('a day has two digits for month and day', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test.each([
  ['2026-11-26', 60, '2027-01-25'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 2, '2026-03-30'],
])('after %s and %d days it is %s', (day, days, then) => {
  expect(dayAfter(day, days)).toBe(then);
});
