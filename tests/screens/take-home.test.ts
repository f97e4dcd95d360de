/** What a consultant is told of a sheet that goes to the printer or to a stick. */
import { describe, expect, test } from 'vitest';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { withPage } from './support/page.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { goTo, screen, touch } from './support/visit.ts';

const browser = withBuiltPage('kiosk');
const library = withShippedTools(exampleLibrary(1));

describe('What is taken home on paper', () => {
  test.each([
    ['printed', 'Sent to the printer.'],
    ['no-paper', 'The printer is out of paper. Fill it in; what was sent prints then.'],
    ['full', 'The USB stick is full. Nothing was saved.'],
  ] as const)('that came to “%s” is told of in a line', (outcome, line) =>
    withPage(browser(), { library, settings: { role: 'presenter' } }, async ({ page }) => {
      await goTo(page, 'take-home');
      await page.evaluate((next) => {
        window.told.paperOutcome = next;
      }, outcome);
      await touch(page, 'Print');
      await page.locator(`[data-paper="${outcome}"]`, { hasText: line }).waitFor();
    }),
  );

  test('is what was chosen: the topic, or when to call', () =>
    withPage(browser(), { library, settings: { role: 'presenter' } }, async ({ page }) => {
      await goTo(page, 'take-home');
      await touch(page, 'Print');
      await touch(page, 'When to call at once');
      await touch(page, 'To a USB stick');
      await expect
        .poll(() => page.evaluate(() => window.told.papers))
        .toEqual([
          {
            sheet: { what: 'topic', language: 'en', text: 100, deck: 'what-is-car-t', path: null },
            way: 'printer',
          },
          { sheet: { what: 'call', language: 'en', text: 100 }, way: 'usb' },
        ]);
    }));

  test('has words as large as those on the family’s screen', () =>
    withPage(browser(), { library, settings: { role: 'presenter' } }, async ({ page }) => {
      await goTo(page, 'take-home');
      for (const name of ['Close', 'Screen', 'Largest', 'Close', 'Take home', 'Print'])
        await touch(page, name);
      await expect
        .poll(() => page.evaluate(() => window.told.papers.at(-1)?.sheet))
        .toMatchObject({ what: 'topic', text: 200 });
    }));

  test('leaves out of a topic what is not for the family', () =>
    withPage(browser(), { library, settings: { role: 'presenter' } }, async ({ page }) => {
      await goTo(page, 'path');
      await touch(page, 'Close');
      await goTo(page, 'take-home');
      await touch(page, 'Print');
      await expect
        .poll(() => page.evaluate(() => window.told.papers.at(-1)?.sheet))
        .toMatchObject({ what: 'topic', path: { disease: 'myeloma', product: null, age: null } });
    }));

  test('asks for nothing where the settings name no printer', () =>
    withPage(browser(), { library, settings: { role: 'presenter', printer: false } }, async ({ page }) => {
      await goTo(page, 'take-home');
      await page.getByRole('button', { name: 'No printer' }).tap({ force: true });
      expect(await page.evaluate(() => window.told.papers)).toEqual([]);
      expect(await screen(page, 'take-home').locator('[data-paper]').textContent()).toBe('');
    }));
});
