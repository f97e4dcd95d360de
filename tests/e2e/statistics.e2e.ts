/** From a visit to what staff see of many: the real page, shell and database. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { databaseName } from '../../electron/records/database.ts';
import { dayAfter, localDay } from '../../slides/format/model/day.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { makeVisits } from '../support/visits.ts';
import { openDeck, screen } from './visitor.ts';

const staffPin = '275019';

let data: string;
let kiosk: Kiosk;
test.beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'anteroom-statistics-'));
  writeFileSync(join(data, 'staff-pin.reset'), `staff ${staffPin}\n`);
});
test.afterEach(async () => {
  await kiosk.close();
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

function rows(sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(join(data, databaseName), { readOnly: true });
  try {
    return database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
  }
}

async function openStatistics(): Promise<void> {
  const page = await kiosk.page();
  await kiosk.press('Control+Alt+Shift+S');
  await page.locator('[data-key="1"]:not([aria-disabled])').waitFor();
  for (const digit of staffPin) await kiosk.press(digit);
  await kiosk.press('Enter');
  await kiosk.touch(page.getByRole('navigation').getByRole('button', { name: 'Statistics', exact: true }));
}

test('A visit is counted when it is over, a crash is one too, a look is none, and no visitor’s page can read of them', async () => {
  kiosk = await launchKiosk({ data, config: { clinicName: 'Lindenhof', country: 'us' } });
  const page = await kiosk.page();
  await expect(
    page.evaluate(() => window.kiosk.statistics({ span: 'week', back: 0, deck: null, language: 'en' })),
  ).rejects.toThrow('refused');
  await expect(screen(page, 'attract')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  await kiosk.touch(page.getByRole('button', { name: 'I have finished' }));
  await openDeck(kiosk);
  await kiosk.touch(page.getByRole('button', { name: 'Next', exact: true }));
  await kiosk.touch(page.getByRole('button', { name: 'Home', exact: true }));
  await kiosk.touch(page.getByRole('button', { name: 'I have finished' }));
  await expect(screen(page, 'attract')).toBeVisible();
  await expect
    .poll(() => rows('SELECT language, ended FROM visit'))
    .toEqual([{ language: 'en', ended: 'finished' }]);
  const [deck] = rows('SELECT deck, furthest, last FROM visit_deck');
  expect(deck).toMatchObject({ deck: 'what-is-car-t' });
  expect(deck?.furthest).toBe(deck?.last);
  await page.evaluate(() =>
    window.kiosk.visited({ language: 'en', decks: [], used: [], ended: 'finished', stillFor: 0 }),
  );
  await openDeck(kiosk);
  await kiosk.control({ do: 'crash' });
  await expect
    .poll(() => rows('SELECT language, ended FROM visit WHERE id > 1'))
    .toEqual([{ language: null, ended: 'crash' }]);
});

test('Staff see what many visits come to, in whole weeks, and get it as a table', async () => {
  const decks = [{ id: 'what-is-car-t', slides: ['cover', 'parts'] }];
  const until = dayAfter(localDay(new Date()), -1);
  makeVisits({ folder: data, until, days: 30, visits: 900, languages: ['en'], decks });
  kiosk = await launchKiosk({ data, config: { clinicName: 'Lindenhof', country: 'us' } });
  const page = await kiosk.page();
  await expect(screen(page, 'attract')).toBeVisible();
  await openStatistics();
  await expect(page.locator('[data-visits]')).toContainText(/At least (205|210) visits/);
  await expect(page.locator('[data-column]')).toHaveCount(7);
  await kiosk.touch(page.getByRole('button', { name: 'What is CAR T-cell therapy?', exact: true }));
  await expect(page.getByRole('table', { name: /^Where people leave/ }).getByRole('row')).not.toHaveCount(0);
  await expect(page.locator('[data-row="crash"]')).toHaveAttribute('data-count', /^\d*[05]$/);
  await kiosk.touch(page.getByRole('button', { name: 'Save as a table' }));
  await expect(page.locator('[data-handed="folder"]')).toContainText('exports/statistics.');
});
