/** The staff door and the panel behind it, in a browser with the bridge played. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../renderer/i18n/messages.ts';
import { partOf } from '../support/part.ts';
import { holdAt } from '../support/touch.ts';
import { axeFindings } from './support/axe.ts';
import { withBuiltPage } from './support/built-page.ts';
import { clippedFindings, touchFindings } from './support/measure.ts';
import { type OpenPage, type PageOptions, withPage } from './support/page.ts';
import { resize, screen, settle, tap, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

const onPage = (options: PageOptions, run: (open: OpenPage) => Promise<void>) =>
  withPage(browser(), options, run);

const key = (page: Page, name: string) => page.locator(`[data-key="${name}"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const entered = (page: Page) => page.locator('[data-entered]').getAttribute('data-entered');

async function goToDoor({ page, askForDoor }: OpenPage): Promise<void> {
  await screen(page, 'attract').waitFor();
  await askForDoor();
  await screen(page, 'door').waitFor();
}

async function comeIn(open: OpenPage, pin: string): Promise<void> {
  await goToDoor(open);
  await key(open.page, '1').waitFor();
  for (const digit of pin) await open.page.keyboard.press(digit);
  await open.page.keyboard.press('Enter');
  await screen(open.page, 'staff').waitFor();
}

describe('The clinic’s name', () => {
  test('leads to the staff door when it is held, at home too, and the finger that lifts presses nothing', () =>
    onPage({}, async ({ page, told }) => {
      await wake(page);
      await holdAt(page, screen(page, 'home').locator('[data-hold]'), 3600);
      await screen(page, 'door').waitFor();
      expect((await told()).states).toEqual(['attract', 'home', 'door']);
    }));

  test('is the kiosk’s own mark where there is no name and no logo', () =>
    onPage({ settings: { clinicName: '', logo: null } }, async ({ page }) => {
      const mark = page.locator('[data-hold] img');
      await mark.waitFor();
      expect((await mark.boundingBox())?.height).toBeGreaterThan(32);
    }));
});

describe('The staff door', () => {
  test('shows how many digits are entered and never which, whether they are touched or typed', () =>
    onPage({}, async (open) => {
      const { page } = open;
      await goToDoor(open);
      await tap(page, key(page, '4'));
      await page.keyboard.press('9');
      await expect.poll(() => entered(page)).toBe('2');
      await page.keyboard.press('Backspace');
      await expect.poll(() => entered(page)).toBe('1');
      expect(await page.locator('[data-entered]').textContent()).toBe('1 digit entered');
      expect(await page.locator('[data-screen="door"] input').count()).toBe(0);
    }));

  test('says that a PIN is wrong, takes nothing for a while, and forgets what was entered', () =>
    onPage({}, async (open) => {
      const { page } = open;
      await goToDoor(open);
      for (const digit of '604172') await tap(page, key(page, digit));
      await tap(page, button(page, 'Open'));
      await page.locator('[data-said="wrong"]').waitFor();
      expect(await page.locator('[data-said]').textContent()).toMatch(
        /^That is not the PIN\. Try again in [45] seconds\.$/,
      );
      await page.keyboard.press('1');
      expect(await entered(page)).toBe('0');
    }));

  test('has no keys while there is no PIN, and says who sets one', () =>
    onPage({ hasPins: false }, async (open) => {
      await goToDoor(open);
      await open.page.getByText('This screen has no PIN yet.').waitFor();
      expect(await open.page.locator('[data-key]').count()).toBe(0);
    }));

  test('leads to the first set-up where nobody has set anything up, and lets a text be written there', () =>
    onPage({ isBare: true }, async (open) => {
      const { page, told } = open;
      await goToDoor(open);
      await tap(page, button(page, 'Set up this screen'));
      await page.locator('[data-step="name"]').waitFor();
      expect(await page.getByRole('navigation').count()).toBe(0);
      await tap(page, page.getByRole('button', { name: 'Name of the clinic' }));
      for (const letter of ['L', 'i', 'ñ']) {
        if (letter === 'ñ') await tap(page, key(page, 'marks'));
        await tap(page, key(page, letter));
      }
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('7');
      expect(await page.locator('[data-written]').getAttribute('data-written')).toBe('Li7ñ');
      // As often as a clinic’s name is long: nobody takes it for a fault of the screen.
      for (let times = 0; times < 14; times += 1) await tap(page, key(page, '5'));
      await expect
        .poll(() => page.locator('[data-written]').getAttribute('data-written'))
        .toBe(`Li7${'5'.repeat(14)}ñ`);
      await page.keyboard.press('Escape');
      await screen(page, 'writing').waitFor({ state: 'detached' });
      expect(await screen(page, 'staff').count()).toBe(1);
      expect((await told()).faults).toEqual([]);
    }));

  test('is left by its button, by Escape, and by doing nothing', () =>
    onPage({ ownClock: true }, async (open) => {
      const { page } = open;
      for (const leave of [
        () => tap(page, button(page, 'Back')),
        () => page.keyboard.press('Escape'),
        () => page.clock.fastForward(21_000),
      ]) {
        await goToDoor(open);
        await leave();
        await screen(page, 'attract').waitFor();
      }
    }));

  test('can be passed where no deck can be shown', () =>
    onPage({ library: null }, async (open) => {
      await screen(open.page, 'calm').waitFor();
      // By its place: nobody is here yet, and what looks first whether it can be pressed would wake the screen.
      const box = await open.page.locator('[data-hold]').boundingBox();
      expect(box).not.toBeNull();
      await holdAt(open.page, { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 }, 3600);
      await screen(open.page, 'door').waitFor();
    }));
});

describe('The staff panel', () => {
  test('shows an administrator the page of the PINs, and staff none', () =>
    onPage({}, async (open) => {
      const { page } = open;
      await comeIn(open, '493817');
      expect(await button(page, 'PINs').count()).toBe(1);
      await tap(page, button(page, 'Done'));
      await screen(page, 'attract').waitFor();
      await comeIn(open, '275019');
      expect(await button(page, 'PINs').count()).toBe(0);
      expect(await screen(page, 'staff').getAttribute('data-role')).toBe('staff');
    }));

  test('closes by itself after a minute, and nothing of it is left', () =>
    onPage({ ownClock: true }, async (open) => {
      const { page, told } = open;
      await comeIn(open, '275019');
      await page.clock.fastForward(61_000);
      await screen(page, 'attract').waitFor();
      expect((await told()).states.slice(-3)).toEqual(['staff', 'reset', 'attract']);
    }));

  test('asks once more before anything ends, and says when the computer refuses', () =>
    onPage({}, async (open) => {
      const { page, told } = open;
      await comeIn(open, '275019');
      await tap(page, button(page, 'Leave'));
      await tap(page, button(page, 'Restart the computer'));
      await tap(page, button(page, 'No'));
      expect((await told()).ends).toEqual([]);
      await tap(page, button(page, 'Restart the computer'));
      await tap(page, button(page, 'Yes'));
      await page
        .locator('[data-way="restart-machine"]')
        .getByText('does not let the kiosk do that')
        .waitFor();
      expect((await told()).ends).toEqual(['restart-machine']);
    }));

  test('says of what this computer cannot do that it cannot', () =>
    onPage({}, async (open) => {
      const { page } = open;
      await comeIn(open, '275019');
      await tap(page, button(page, 'Leave'));
      const row = page.locator('[data-way="sleep"]');
      await row.getByText('does not let the kiosk do that').waitFor();
      expect(await row.getByRole('button').getAttribute('aria-disabled')).toBe('true');
    }));

  test('takes a new PIN when it is entered twice alike, and says why it takes none', () =>
    onPage({}, async (open) => {
      const { page } = open;
      const type = async (pin: string) => {
        for (const digit of pin) await page.keyboard.press(digit);
        await page.keyboard.press('Enter');
      };
      const says = (words: string) => page.locator('[data-said]').getByText(words).waitFor();
      await comeIn(open, '493817');
      await tap(page, button(page, 'PINs'));
      await tap(page, page.locator('[data-pin="staff"]').getByRole('button'));
      // The button that had the focus is gone, so that Enter is for the keypad.
      await page.locator('main h1').focus();
      await type('718304');
      await says('Enter it once more.');
      await type('718305');
      await says('The two were not the same.');
      await type('777777');
      await type('777777');
      await says('That one is too easy to guess.');
      await type('718304');
      await type('718304');
      await page.locator('[data-pin="staff"]').waitFor();
    }));
});

describe('What staff see passes axe', () => {
  test.each([
    ['the door', 'door', ''],
    ['the page Leave', 'leave', '275019'],
    ['the page PINs', 'pins', '493817'],
  ])('%s', (_what, place, pin) =>
    onPage({}, async (open) => {
      const { page, told } = open;
      if (pin === '') await goToDoor(open);
      else await comeIn(open, pin);
      if (place === 'pins') await tap(page, button(page, 'PINs'));
      if (place === 'leave') await tap(page, button(page, 'Leave'));
      await settle(page);
      expect(await axeFindings(page)).toEqual([]);
      expect((await told()).faults).toEqual([]);
    }),
  );
});

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 911, height: 512 },
  { width: 512, height: 911 },
] as const;

const looked = ['en', 'es'].flatMap((language) => [
  { where: 'at the door', language, pin: '', button: null },
  { where: 'on the page Leave', language, pin: '275019', button: 'staff.leave' as const },
  { where: 'on the page PINs', language, pin: '493817', button: 'staff.pins' as const },
  { where: 'on the page Set-up', language, pin: '493817', button: 'staff.setup' as const },
  { where: 'on the page Decks', language, pin: '275019', button: 'staff.decks' as const },
]);

describe('At every size nothing is too small, too near or cut off', () => {
  test.each(partOf(looked))('$where in $language', ({ language, pin, button: wanted }) =>
    onPage({ settings: { languages: [language] } }, async (open) => {
      const { page } = open;
      if (wanted === null) await goToDoor(open);
      else await comeIn(open, pin);
      if (wanted === null) await key(page, '1').waitFor();
      else await tap(page, button(page, messages.get(language)?.[wanted] ?? ''));
      const found: string[] = [];
      for (const size of sizes) {
        await resize(page, size);
        // Somebody is here all the time.
        await page.keyboard.press('Backspace');
        const here = [...(await touchFindings(page)), ...(await clippedFindings(page))];
        found.push(...here.map((finding) => `${size.width}×${size.height}: ${finding}`));
      }
      expect(found).toEqual([]);
    }),
  );
});
