/** What becomes of settings that the clinic changes while the page is open, with the bridge played. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withBuiltPage } from './support/built-page.ts';
import { type OpenPage, type PageOptions, withPage } from './support/page.ts';
import { openFirstDeck, screen, touch, waitUntilAsked, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

const onPage = (options: PageOptions, run: (open: OpenPage) => Promise<void>) =>
  withPage(browser(), options, run);

const clinicName = (page: Page, name: string) => page.getByText(name);

describe('Settings that the clinic changes', () => {
  test('change nothing under the hands of a visitor, and hold for the next one', () =>
    onPage({ ownClock: true }, async ({ page, changeSettings, askForReset, told }) => {
      await openFirstDeck(page);
      await changeSettings({ clinicName: 'Bergblick', languages: ['es'], idleSeconds: 20 });
      await page.clock.fastForward(60_000);
      await touch(page, 'Home');
      await screen(page, 'home').waitFor();
      expect(await clinicName(page, 'Bergblick').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Español' }).count()).toBe(1);
      await askForReset();
      await clinicName(page, 'Bergblick').waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
      await wake(page);
      await waitUntilAsked(page);
      expect((await told()).faults).toEqual([]);
    }));

  test('are shown at once while nobody is there', () =>
    onPage({}, async ({ page, changeSettings }) => {
      await clinicName(page, 'St Anne’s haematology clinic').waitFor();
      const logo = page.locator('img[src*="/clinic/logo"]');
      expect(await logo.count()).toBe(1);
      await changeSettings({ clinicName: 'Bergblick', logo: null });
      await clinicName(page, 'Bergblick').waitFor();
      expect(await logo.count()).toBe(0);
    }));

  test('tell staff on attract and at home while they say no country that can be understood', () =>
    onPage({}, async ({ page, changeSettings }) => {
      const note = page.locator('[data-staff-note="country"]');
      await screen(page, 'attract').waitFor();
      expect(await note.count()).toBe(0);
      await changeSettings({ country: 'all', clinicCountry: 'all' });
      await note.waitFor();
      await wake(page);
      await screen(page, 'home').locator('[data-staff-note="country"]').waitFor();
    }));

  test('again and again are shown as they were last', () =>
    onPage({}, async ({ page, changeSettings }) => {
      await openFirstDeck(page);
      await changeSettings({ clinicName: 'Bergblick' });
      await changeSettings({ clinicName: 'Seeblick' });
      await touch(page, 'Home');
      await page.evaluate(() => window.told.reset());
      await clinicName(page, 'Seeblick').waitFor();
    }));
});
