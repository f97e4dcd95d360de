import { beforeEach, describe, expect, test } from 'vitest';
import type { ForStaff } from '../sticks/hand-over.ts';
import type { Handed } from '../sticks/schema.ts';
import { type ExportParts, exportHistory } from './export.ts';

let told: string[];
let files: ForStaff[];
beforeEach(() => {
  [told, files] = [[], []];
});

const name = (form: string) => `sign-offs.2026-11-26-093000.${form}`;
const parts = (
  handed: Handed = { outcome: 'usb', file: name('csv') },
  pdf: Uint8Array | 'busy' | 'failed' = new Uint8Array([37]),
): ExportParts => ({
  records: { history: () => [] },
  pdf: async (language) => {
    told.push(`made in ${language}`);
    return pdf;
  },
  handOver: async (file) => {
    files.push(file);
    return handed;
  },
  now: () => new Date(Date.UTC(2026, 10, 26, 9, 30)),
  audit: { write: ({ event, role, detail }) => told.push(`${role} ${event}: ${detail}`) },
});

describe('The history of sign-offs', () => {
  test('that cannot be handed over is not recorded as written', async () => {
    expect(await exportHistory('staff', 'csv', 'en', parts({ outcome: 'full' }))).toEqual({
      outcome: 'full',
    });
    expect(told).toEqual([]);
  });

  test.each(['busy', 'failed'] as const)(
    'whose document is not made (%s) is handed to nobody',
    async (why) => {
      expect(await exportHistory('staff', 'pdf', 'en', parts(undefined, why))).toEqual({ outcome: why });
      expect([files, told]).toEqual([[], ['made in en']]);
    },
  );

  test('is handed over under the time at which it was written, as a table that Excel reads', async () => {
    await exportHistory('staff', 'csv', 'en', parts());
    expect(files.map(({ folder, name }) => `${folder}/${name}`)).toEqual([`exports/${name('csv')}`]);
    expect(Buffer.from(files[0]?.bytes ?? []).toString()).toMatch(/^\uFEFFtime,/);
    expect(told).toEqual([`staff history-exported: usb: ${name('csv')}`]);
  });

  test('or as a document in the language of the screen', async () => {
    await exportHistory('admin', 'pdf', 'es', parts({ outcome: 'folder', file: `exports/${name('pdf')}` }));
    expect(files.map(({ name }) => name)).toEqual([name('pdf')]);
    expect(told).toEqual(['made in es', `admin history-exported: folder: exports/${name('pdf')}`]);
  });
});
