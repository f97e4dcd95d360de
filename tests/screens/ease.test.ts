/** What “All as usual” takes back under “Make it easier”, and what it leaves and says that it leaves. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withBuiltPage } from './support/built-page.ts';
import { withPage } from './support/page.ts';
import { goTo, screen, touch } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

const onPanel = (run: (page: Page) => Promise<void>) =>
  withPage(browser(), {}, async ({ page }) => {
    await goTo(page, 'ease');
    await run(page);
  });

const isChosen = (page: Page, name: string) =>
  screen(page, 'ease').getByRole('button', { name, exact: true }).getAttribute('aria-pressed');
const staying = (page: Page) => screen(page, 'ease').getByText('Your switch stays as it is');

describe('“All as usual”', () => {
  test('leaves a switch to somebody who has nothing else, and says so', () =>
    onPanel(async (page) => {
      await touch(page, 'Two switches: one moves, one chooses');
      await touch(page, 'Largest');
      await staying(page).waitFor();
      await touch(page, 'All as usual');
      await expect.poll(() => isChosen(page, 'Usual')).toBe('true');
      expect(await isChosen(page, 'Two switches: one moves, one chooses')).toBe('true');
      expect(await staying(page).count()).toBe(1);
    }));

  test('says nothing of switches to those who use none', () =>
    onPanel(async (page) => {
      await touch(page, 'Largest');
      await touch(page, 'All as usual');
      await expect.poll(() => isChosen(page, 'Usual')).toBe('true');
      expect(await staying(page).count()).toBe(0);
    }));
});
