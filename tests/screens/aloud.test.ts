/** Reading aloud: what is heard, what is lit meanwhile, and when it is silent. The voice is played; `npm run check:speech` has a real one. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleDeck, exampleLibrary, shownLibrary } from './support/example-library.ts';
import { clippedFindings, touchFindings } from './support/measure.ts';
import { openPage, type PageOptions } from './support/page.ts';
import { playSpeech } from './support/played-speech.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { openFirstDeck, resize, screen, tap, touch, waitUntilAsked, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

/** Runs a test in a page whose machine has voices for these languages. */
async function withVoices(tags: string[], run: (page: Page) => Promise<void>, options: PageOptions = {}) {
  const { page, context, told } = await openPage(browser(), {
    ...options,
    before: (opened) => playSpeech(opened, tags),
  });
  try {
    await run(page);
    expect(await told()).toMatchObject({ complaints: [], faults: [] });
  } finally {
    await context.close();
  }
}

const said = (page: Page) => page.evaluate(() => window.speech.said);
const isSilent = (page: Page) => page.evaluate(() => window.speech.now === null);
const ends = (page: Page) => page.evaluate(() => window.speech.end());
const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map(String)[0] ?? null);

async function turnOn(page: Page): Promise<void> {
  await touch(page, 'Make it easier');
  await tap(page, screen(page, 'ease').getByRole('button', { name: 'Read to me' }));
  await tap(page, screen(page, 'ease').getByRole('button', { name: 'Close' }));
}

/** A deck whose first slide has more words than fit when they are large. */
function longDeck() {
  const { card, bundle } = exampleDeck();
  const [first, ...others] = bundle.deck.slides;
  if (!first) throw new Error('the example deck has no slide');
  const prose = Array.from({ length: 10 }, (_, at) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text: `Sentence ${at + 1} of a slide that has a great many words.` }],
  }));
  const slide = { ...first, layout: 'full' as const, blocks: [{ type: 'text' as const, prose }] };
  return { card, bundle: { ...bundle, deck: { ...bundle.deck, slides: [slide, ...others] } } };
}

describe('Where the machine has no voice for the language', () => {
  test('nothing on the screen speaks of reading aloud', () =>
    withVoices(['de-DE'], async (page) => {
      await wake(page);
      await touch(page, 'Make it easier');
      await screen(page, 'ease').waitFor();
      expect(await page.getByText(/read/i).count()).toBe(0);
    }));
});

describe('Somebody who is read to', () => {
  test('has asked for it, hears a sentence at once, and then the slide, each sentence lit while it is said', () =>
    withVoices(['en-US'], async (page) => {
      await openFirstDeck(page);
      expect(await said(page)).toEqual([]);
      await turnOn(page);
      const headline = await page.locator('section.present h1').textContent();
      await expect.poll(() => said(page)).toContain('This is how the slides are read to you.');
      await expect.poll(() => lit(page)).toBe(headline);
      await ends(page);
      await expect.poll(() => lit(page)).not.toBe(headline);
    }));

  test('hears nothing of a slide that was turned, and then the new one from its headline', () =>
    withVoices(['en-US'], async (page) => {
      await openFirstDeck(page);
      await turnOn(page);
      await touch(page, 'Next');
      await page.locator('[data-index="1"]').waitFor();
      const headline = await page.locator('section.present h1').textContent();
      await expect.poll(() => lit(page)).toBe(headline);
    }));

  test('can let it wait and go on, also on the next slide, and stop it', () =>
    withVoices(['en-US'], async (page) => {
      await openFirstDeck(page);
      await turnOn(page);
      await touch(page, 'Pause');
      expect(await isSilent(page)).toBe(true);
      await touch(page, 'Next');
      await page.locator('[data-index="1"]').waitFor();
      expect(await isSilent(page)).toBe(true);
      await touch(page, 'Go on reading');
      await expect.poll(() => isSilent(page)).toBe(false);
      await touch(page, 'Stop reading');
      expect([await isSilent(page), await lit(page)]).toEqual([true, null]);
      expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0);
    }));

  test('hears nothing of what a panel covers, nor over the warning, which is read itself, nor after the reset', () =>
    withVoices(
      ['en-US'],
      async (page) => {
        await openFirstDeck(page);
        await turnOn(page);
        await touch(page, 'Contents');
        await screen(page, 'contents').waitFor();
        expect(await isSilent(page)).toBe(true);
        await waitUntilAsked(page);
        await expect.poll(async () => (await said(page)).at(-1)).toBe('Are you still there?');
        await page.clock.fastForward(40_000);
        await screen(page, 'attract').waitFor();
        expect([await isSilent(page), await lit(page)]).toEqual([true, null]);
        await wake(page);
        expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0);
      },
      { ownClock: true },
    ));

  test('hears the questions of a theme, the hard words from the letter that was chosen, and what was found, each sentence lit', () =>
    withVoices(
      ['en-US'],
      async (page) => {
        await wake(page);
        await turnOn(page);
        await touch(page, 'Questions');
        const question = await screen(page, 'questions')
          .locator('section[aria-labelledby="questions-theme"] li')
          .first()
          .textContent();
        await expect.poll(() => lit(page)).toBe(question);
        await touch(page, 'Close');

        await touch(page, 'Words');
        await tap(page, screen(page, 'glossary').getByRole('navigation').getByRole('button').last());
        const word = await screen(page, 'glossary')
          .locator('section')
          .last()
          .locator('h4')
          .first()
          .textContent();
        await expect.poll(() => lit(page)).toBe(word);
        await touch(page, 'Close');
        await expect.poll(() => lit(page)).not.toBe(word);

        await touch(page, 'Search');
        for (const letter of ['C', 'E'])
          await tap(page, screen(page, 'search').getByRole('button', { name: letter, exact: true }));
        const found = screen(page, 'search').locator('[data-answers] li').first();
        await found.waitFor();
        await expect
          .poll(async () => (await found.textContent())?.startsWith((await lit(page)) ?? '–'))
          .toBe(true);
      },
      { library: withShippedTools(exampleLibrary(3)) },
    ));

  test('is led through the parts of a slide whose words do not fit, and hears a part from its first words when it is turned', () =>
    withVoices(
      ['en-US'],
      async (page) => {
        await openFirstDeck(page);
        await touch(page, 'Make it easier');
        await touch(page, 'Largest');
        await tap(page, screen(page, 'ease').getByRole('button', { name: 'Read to me' }));
        await tap(page, screen(page, 'ease').getByRole('button', { name: 'Close' }));
        const part = () =>
          page
            .locator('section.present')
            .getByText(/^Part \d of \d/)
            .textContent();
        await expect.poll(part).toMatch(/^Part 1/);
        for (let read = 0; !/^Part 2/.test((await part()) ?? '') && read < 10; read += 1) {
          await ends(page);
          await page.waitForTimeout(100);
        }
        expect(await part()).toMatch(/^Part 2/);
        expect(await lit(page)).toMatch(/^Sentence/);
        await touch(page, 'Back');
        await expect.poll(part).toMatch(/^Part 1/);
        await expect.poll(() => lit(page)).toBe('Sentence 1 of a slide that has a great many words.');
      },
      { library: shownLibrary([longDeck()]), size: { width: 1366, height: 768 } },
    ));

  test('finds every button large enough and nothing cut on every shape of screen, and nothing wrong for axe', () =>
    withVoices(
      ['en-US', 'es-ES'],
      async (page) => {
        await openFirstDeck(page);
        await turnOn(page);
        for (const [width, height] of [
          [1920, 1080],
          [1080, 1920],
          [1366, 768],
          [911, 512],
          [512, 911],
        ] as const) {
          await resize(page, { width, height });
          expect([width, ...(await touchFindings(page)), ...(await clippedFindings(page))]).toEqual([width]);
        }
        expect(await axeFindings(page)).toEqual([]);
      },
      { library: exampleLibrary(3) },
    ));
});
