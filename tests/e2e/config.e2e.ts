import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchKiosk } from '../support/kiosk.ts';
import { screen } from './visitor.ts';

/** A config with one mistake, and what the kiosk must say about it. */
const mistakes = [
  { name: 'is not JSON', text: '{ "clinicName": "Ward 3", ', says: 'JSON' },
  { name: 'has a field that does not exist', text: '{ "clinicNam": "Ward 3" }', says: 'clinicName' },
  { name: 'has a time out of range', text: '{ "idleSeconds": 2 }', says: '15' },
  { name: 'has a wrong type', text: '{ "languages": "en" }', says: 'languages' },
  { name: 'names a logo that is not there', text: '{ "logo": "missing.png" }', says: 'missing.png' },
];

test.describe('A clinic whose config has a mistake', () => {
  let folder = '';
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'anteroom-config-'));
  });
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, text, says } of mistakes) {
    test(`still gets its kiosk, and is told, when the file ${name}`, async () => {
      const file = join(folder, 'kiosk.config.json');
      writeFileSync(file, text);
      const kiosk = await launchKiosk({ flags: ['--config', file] });
      try {
        await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
        expect(kiosk.log().join('\n')).toContain(file);
        expect(kiosk.log().join('\n')).toContain(says);
      } finally {
        await kiosk.close();
      }
    });
  }

  test('still gets its kiosk, and is told, when the file is missing', async () => {
    const file = join(folder, 'not-here.json');
    const kiosk = await launchKiosk({ flags: ['--config', file] });
    try {
      await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
      expect(kiosk.log().join('\n')).toContain('not-here.json');
    } finally {
      await kiosk.close();
    }
  });

  test('keeps what is right beside what is wrong', async () => {
    const file = join(folder, 'kiosk.config.json');
    writeFileSync(file, JSON.stringify({ clinicName: 'Ward 3', idleSeconds: 'soon' }));
    const kiosk = await launchKiosk({ flags: ['--config', file] });
    try {
      await expect(screen(await kiosk.page(), 'attract').getByText('Ward 3')).toBeVisible();
      expect(kiosk.log().join('\n')).toContain('idleSeconds');
    } finally {
      await kiosk.close();
    }
  });
});
