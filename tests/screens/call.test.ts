/** The screen that says whom to call, with its shipped words, and with the bridge played. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { countries } from '../../slides/format/model/countries.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { type OpenPage, type PageOptions, withPage } from './support/page.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { goTo, screen, touch } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

/** Runs a test on the screen, with the shipped words unless there is another library. */
async function onCall(options: PageOptions, run: (open: OpenPage) => Promise<void>): Promise<void> {
  const library = withShippedTools(exampleLibrary(1), options.settings?.country);
  await withPage(browser(), { library, ...options }, async (open) => {
    await goTo(open.page, 'call', options.settings?.languages?.[0] === 'es' ? 'es' : 'en');
    await run(open);
    expect((await open.told()).complaints).toEqual([]);
  });
}

const step = (page: Page, name: string): Locator => screen(page, 'call').locator(`[data-step="${name}"]`);
const wholeText = async (page: Page) => (await screen(page, 'call').textContent()) ?? '';
const numbers = { us: '911', uk: '999', eu: '112' } as const;

describe('Whom to call', () => {
  test('is the number on the card where the clinic gave none of its own', () =>
    onCall({}, async ({ page }) => {
      expect(await step(page, 'whom').textContent()).toContain('Call the number on your card');
    }));

  test('is whom the clinic named, in its order, and besides the number on the card', () => {
    const contacts = [
      { name: 'CAR T team', number: '+1 202 555 0142', hours: 'Monday to Friday' },
      { name: 'Night nurse', number: '+1 202 555 0199', hours: '' },
    ];
    return onCall({ settings: { contacts } }, async ({ page }) => {
      expect(await step(page, 'whom').getByRole('listitem').allTextContents()).toEqual([
        'CAR T team+1 202 555 0142Monday to Friday',
        'Night nurse+1 202 555 0199',
      ]);
      expect(await step(page, 'whom').textContent()).toContain('Or call the number on your card.');
    });
  });

  test('is said also without the words of the tool, and then without a number of any country', () => {
    const contacts = [{ name: 'Night nurse', number: '+1 202 555 0199', hours: '' }];
    return onCall({ library: exampleLibrary(1), settings: { contacts } }, async ({ page }) => {
      const text = await wholeText(page);
      expect(text).toContain('+1 202 555 0199');
      expect(text).toContain('Call the number on your card');
      expect(text).toContain('call the emergency number where you are');
      for (const number of Object.values(numbers)) expect(text).not.toContain(number);
    });
  });

  test('is said also when the words of the tool cannot be had', () => {
    const library = withShippedTools(exampleLibrary(1));
    return onCall({ library: { ...library, decks: exampleLibrary(1).decks } }, async ({ page }) => {
      expect(await wholeText(page)).toContain('Call the number on your card');
    });
  });
});

test.each(countries)(
  'When nobody answers in %s, the emergency number is that of the country and no other',
  (country) =>
    onCall({ settings: { country } }, async ({ page }) => {
      expect(await step(page, 'nobody-answers').locator('strong').textContent()).toBe(numbers[country]);
      const others = Object.values(numbers).filter((number) => number !== numbers[country]);
      const text = await wholeText(page);
      for (const number of others) expect(text).not.toContain(number);
    }),
);

test('Where nobody knows the country, no number of a country is shown', () =>
  onCall({ settings: { country: 'all' } }, async ({ page }) => {
    expect(await step(page, 'nobody-answers').textContent()).toContain(
      'Call the emergency number where you are.',
    );
    const text = await wholeText(page);
    for (const number of Object.values(numbers)) expect(text).not.toContain(number);
  }));

test('There are six signs, each with a picture that no control stands in', () =>
  onCall({}, async ({ page }) => {
    const signs = screen(page, 'call').locator('[data-sign]');
    expect(await signs.count()).toBe(6);
    expect(await signs.locator('svg').count()).toBe(6);
    expect(await signs.getByRole('button').count()).toBe(0);
  }));

test('Everything is seen at one glance on every screen, without scrolling, with two numbers of the clinic', () => {
  const contacts = ['Day', 'Night'].map((name) => ({ name, number: '+1 202 555 0142', hours: 'by day' }));
  return onCall({ settings: { contacts } }, async ({ page }) => {
    const sizes = [
      [1920, 1080],
      [1080, 1920],
      [1366, 768],
      [1280, 800],
      [1024, 768],
      [3840, 2160],
    ] as const;
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      const hidden = await screen(page, 'call')
        .locator('[data-scrolls]')
        .evaluate((area) => area.scrollHeight - area.clientHeight);
      expect([width, height, hidden <= 1]).toEqual([width, height, true]);
    }
  });
});

test('Where it comes from is shown, with a code for each source, and leads back to the signs', () =>
  onCall({}, async ({ page }) => {
    await touch(page, 'Where this comes from');
    await screen(page, 'call')
      .getByRole('img', { name: /fcc\.gov/ })
      .waitFor();
    expect(await screen(page, 'call').locator('[data-sign]').count()).toBe(0);
    await touch(page, 'The signs');
    await step(page, 'whom').waitFor();
  }));

test('What is past its review date says so and stays, although the clinic hides such slides', () =>
  onCall({ library: withShippedTools(exampleLibrary(1), 'us', '2028-01-01') }, async ({ page }) => {
    expect(await screen(page, 'call').locator('[data-sign]').count()).toBe(6);
    expect(await wholeText(page)).toContain('These words are being checked again.');
    expect(await step(page, 'nobody-answers').locator('strong').textContent()).toBe('911');
  }));

test('It speaks the visitor’s language', () =>
  onCall({ settings: { languages: ['es', 'en'] } }, async ({ page }) => {
    expect(await wholeText(page)).toContain('Llame al número de su tarjeta');
  }));

test('Numbers that the clinic changes are shown from the next visit on', () =>
  onCall({}, async ({ page, changeSettings, askForReset }) => {
    await changeSettings({ contacts: [{ name: 'Night nurse', number: '+1 202 555 0199', hours: '' }] });
    expect(await wholeText(page)).not.toContain('555 0199');
    await askForReset();
    await goTo(page, 'call');
    await step(page, 'whom').getByText('+1 202 555 0199').waitFor();
  }));

describe('Before a family, who cannot touch it,', () => {
  const contacts = ['CAR T team', 'Night nurse', 'Weekend desk'].map((name, at) => ({
    name,
    number: `+1 202 555 014${at}`,
    hours: 'Monday to Friday, 8:00 to 17:00',
  }));
  const sizes = [
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
    { width: 1080, height: 1920 },
  ];

  test.each(sizes.flatMap((size) => ([100, 200] as const).map((text) => ({ ...size, text }))))(
    'all of it is seen on $width × $height, with words of $text %',
    ({ text, ...size }) => {
      const library = withShippedTools(exampleLibrary(1));
      const settings = { role: 'audience', contacts } as const;
      return withPage(browser(), { library, size, settings }, async ({ page, told }) => {
        const family = page.locator('[data-screen="family"]');
        await family.waitFor();
        await page.evaluate((chosen) => {
          const ease = { text: chosen, theme: 'contrast', isCalm: true } as const;
          window.told.tell('audience', { language: 'en', ease, shows: { kind: 'call' } });
        }, text);
        await family.getByText('911').waitFor();
        const place = family.locator('[data-scrolls="false"]');
        await place.waitFor();
        await expect
          .poll(() => place.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
          .toBeLessThanOrEqual(1);
        expect((await told()).complaints).toEqual([]);
      });
    },
  );
});
