import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { openDeck, screen, times } from './visitor.ts';

/** A config with one mistake, and what the kiosk must say about it. */
const mistakes = [
  { name: 'is not JSON', text: '{ "clinicName": "Ward 3", ', says: ':1:' },
  {
    name: 'has a comma too many',
    text: '{ "clinicName": "Ward 3", }',
    says: ':1:25: There is a comma too many',
  },
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

test.describe('A clinic that changes its config while the kiosk runs', () => {
  let folder = '';
  let kiosk: Kiosk;
  const save = (config: object) =>
    writeFileSync(join(folder, 'kiosk.config.json'), JSON.stringify({ clinicName: 'Ward 3', ...config }));
  const diary = () => readFileSync(join(kiosk.dataFolder, 'logs', 'kiosk.log'), 'utf8');
  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anteroom-config-'));
    save({});
    kiosk = await launchKiosk({ flags: ['--config', join(folder, 'kiosk.config.json'), ...times(5)] });
  });
  test.afterEach(async () => {
    await kiosk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('sees it on the attract screen, without a restart', async () => {
    const attract = screen(await kiosk.page(), 'attract');
    await expect(attract.getByText('Ward 3')).toBeVisible();
    save({ clinicName: 'Ward 4' });
    await expect(attract.getByText('Ward 4')).toBeVisible({ timeout: 30_000 });
  });

  test('sees it after the visit that is under way, and the shell takes nothing over before its end', async () => {
    await openDeck(kiosk);
    save({ clinicName: 'Ward 4' });
    await expect(screen(await kiosk.page(), 'attract').getByText('Ward 4')).toBeVisible({ timeout: 60_000 });
    const told = diary();
    const after = told.indexOf('session: reset', told.indexOf('session: deck'));
    expect(after).toBeGreaterThan(0);
    expect(told.indexOf('takes over what the clinic changed: settings')).toBeGreaterThan(after);
  });

  test('keeps the kiosk as it is while the file is away or broken, and is told', async () => {
    const attract = screen(await kiosk.page(), 'attract');
    await expect(attract.getByText('Ward 3')).toBeVisible();
    rmSync(join(folder, 'kiosk.config.json'));
    await kiosk.line('The settings stay as they were.');
    await expect(attract.getByText('Ward 3')).toBeVisible();
  });

  test('is looked for again when it was not there at the start, and makes no other country of its kiosk until then', async () => {
    await kiosk.close();
    rmSync(join(folder, 'kiosk.config.json'));
    kiosk = await launchKiosk({ flags: ['--config', join(folder, 'kiosk.config.json'), ...times(5)] });
    const attract = screen(await kiosk.page(), 'attract');
    await expect(attract.locator('[data-staff-note="country"]')).toBeVisible();
    save({ country: 'uk' });
    await expect(attract.getByText('Ward 3')).toBeVisible({ timeout: 30_000 });
    await expect(attract.locator('[data-staff-note]')).toHaveCount(0);
  });

  test('is told what waits for the next start, and what fits no deck', async () => {
    await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    save({ window: { mode: 'windowed' }, deckOrder: ['what-is-cart'] });
    await kiosk.line('window.mode has changed. It takes effect at the next start.');
    await kiosk.line('There is no deck "what-is-cart". Write "what-is-car-t".');
  });
});
