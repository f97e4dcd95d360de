/** The policy for a machine that shows the kiosk on the preview, read by the installed browser itself. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/preview/find-browser.ts';
import { managedPolicy } from '../../scripts/preview/managed-policy.ts';
import { launchKiosk } from '../support/kiosk.ts';
import { canHaveMounts, withPolicy } from '../support/managed-policy.ts';
import { inMountsOfItsOwn } from '../support/preview-host.ts';
import { screen } from './visitor.ts';

const browser = findBrowser();
const root = join(import.meta.dirname, '../..');
const node = join(root, 'node_modules/node/bin/node');
const canRun = browser !== null && canHaveMounts();

const closing: (() => unknown)[] = [];
test.afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** What the browser says of each of the hundreds that nobody has set. */
const notSet = 'Not set.';

/** The policies that a browser on such a machine says it has, each with what it thinks of it. */
async function policiesOf(program: string, words: string): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-policy-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  const executablePath = join(folder, 'browser');
  writeFileSync(join(folder, 'words'), words);
  const apart = inMountsOfItsOwn(`. '${join(folder, 'words')}'`, [program]).map(
    (word) => `'${word.replaceAll("'", "'\\''")}'`,
  );
  writeFileSync(executablePath, `#!/bin/sh\nexec unshare ${apart.join(' ')} "$@"\n`, { mode: 0o755 });
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    chromiumSandbox: false,
  });
  closing.push(() => context.close());
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('chrome://policy');
  const rows = page.locator('policy-row');
  await rows.first().waitFor();
  const told = await rows.evaluateAll((all) =>
    all.map((row) => {
      const word = (part: string) =>
        row.shadowRoot?.querySelector(`.policy.row ${part}`)?.textContent?.trim() ?? '';
      return [word('.name'), word('.messages')] as const;
    }),
  );
  return Object.fromEntries(told.filter(([, says]) => says !== notSet));
}

test.describe('The managed policy of a supervised preview', () => {
  test.skip(!canRun, 'It takes Linux, its superuser and a browser.');

  test('has nothing that the installed browser does not know, or takes for old', async () => {
    const told = await policiesOf(browser ?? '', withPolicy(browser ?? '', ['chrome://policy']));
    expect(told).toEqual(Object.fromEntries(Object.keys(managedPolicy([])).map((name) => [name, 'OK'])));
  });

  test('lets the kiosk be shown and used', async () => {
    const printed = execFileSync(node, [join(root, 'scripts/preview-policy.ts')], { encoding: 'utf8' });
    const { URLAllowlist } = JSON.parse(printed) as { URLAllowlist: string[] };
    const kiosk = await launchKiosk({ isApart: withPolicy(browser ?? '', URLAllowlist) });
    closing.push(() => kiosk.close());
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    await kiosk.touch({ x: 400, y: 500 });
    await expect(screen(page, 'home')).toBeVisible();
  });
});
