/** The staff's page of content in each of its states, and the way through it by keys alone. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { partOf } from '../support/part.ts';
import { axeFindings } from './support/axe.ts';
import { withBuiltPage } from './support/built-page.ts';
import { clippedFindings, touchFindings } from './support/measure.ts';
import { type OpenPage, withPage } from './support/page.ts';
import { resize, settle } from './support/visit.ts';

const browser = withBuiltPage('stories');

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 1024, height: 600 },
] as const;

const onExample = (
  example: string,
  run: (open: OpenPage) => Promise<void>,
  size: { width: number; height: number } = { width: 1366, height: 768 },
) => withPage(browser(), { built: 'stories', hash: example, size }, run);

/** What is pressed before a state is reached. */
const states: readonly { name: string; example: string; press?: readonly string[] }[] = [
  { name: 'packs on a stick and in the folder', example: 'packs on a stick and in the folder' },
  { name: 'nothing to install', example: 'nothing but what came with Anteroom' },
  { name: 'installed and not shown yet', example: 'installed and not shown yet' },
  { name: 'every refusal', example: 'every refusal' },
  { name: 'what changes', example: 'what changes' },
  { name: 'old and new words', example: 'what changes', press: ['[data-changed-deck="results"] button'] },
  { name: 'what a correction changes', example: 'what a correction changes' },
  { name: 'the question before it is installed', example: 'what changes', press: ['dialog footer button'] },
  {
    name: 'a full disk',
    example: 'a full disk',
    press: ['dialog footer button', 'dialog footer button >> nth=1'],
  },
  { name: 'the stick was pulled out', example: 'the stick was pulled out' },
  { name: 'the question before going back', example: 'going back' },
  { name: 'the history', example: 'the history' },
  ...[
    'no history',
    'for staff',
    'what changes, for staff',
    'the slides of a topic',
    'being checked',
    'going back fails',
  ].map((example) => ({ name: example, example })),
];

describe('At every size nothing is too small, too near or cut off', () => {
  const cases = states.flatMap((state) => ['en', 'es'].map((language) => ({ ...state, language })));
  test.each(partOf(cases))('$name in $language', ({ example, press = [], language }) =>
    onExample(`${language}:content/${example}`, async ({ page, told }) => {
      for (const what of press) await page.locator(what).first().click();
      const found: string[] = [];
      for (const size of sizes) {
        await resize(page, size);
        await settle(page);

        const here = [...(await touchFindings(page)), ...(await clippedFindings(page))];
        found.push(...here.map((finding) => `${size.width}×${size.height}: ${finding}`));
      }
      found.push(...(await axeFindings(page)), ...(await told()).complaints);
      expect(found).toEqual([]);
    }),
  );
});

/** Goes on with Tab until what has the focus has these words, and presses it. */
async function pressByKey(page: Page, words: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    if (words.test(await focused())) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`No button ${words} was reached with Tab.`);
}

const offered = 'content/packs on a stick and in the folder';
const panel = (page: Page, name: string) => page.locator(`dialog[data-screen="${name}"]`);

test('With keys alone a pack is read slide by slide and installed, and what was before is taken back', () =>
  onExample(offered, async ({ page }) => {
    await page.locator('[data-offer]').first().waitFor();
    await pressByKey(page, /^What changes CAR T-cell therapy, autumn 2026$/);
    await panel(page, 'pack-changes').locator('[data-counted="topics"]').waitFor();
    await pressByKey(page, /^Old and new What do the studies show\?$/);
    await page.locator('[data-item="made"] ins').first().waitFor();
    await pressByKey(page, /^Next$/);
    await page.locator('[data-item="call"][data-what="new"]').waitFor();
    await pressByKey(page, /^Overview$/);
    await pressByKey(page, /^Install …$/);
    await page.getByText('A visit that goes on now is not disturbed.').waitFor();
    await pressByKey(page, /^Install now$/);
    await page.locator('[data-step="installed"]').waitFor();
    await pressByKey(page, /^Done$/);
    await panel(page, 'pack-changes').waitFor({ state: 'detached' });
    await pressByKey(page, /^Go back to this$/);
    await pressByKey(page, /^Go back now$/);
    await page.locator('[data-step="rolled-back"]').waitFor();
    await pressByKey(page, /^Close$/);
    await panel(page, 'pack-roll-back').waitFor({ state: 'detached' });
  }));

test('Who is not the administrator sees what changes, and no button that installs or goes back', () =>
  onExample('content/for staff', async ({ page }) => {
    await page.getByText('The administrator can go back to it.').waitFor();
    await page.locator('[data-offer] button').first().click();
    await page.getByText('Only the administrator can install it.').waitFor();
    expect(await page.getByRole('button', { name: /Install|Go back/ }).count()).toBe(0);
  }));

test('A correction names the number, its old and new value, and the topic that is out of date from then on', () =>
  onExample('content/what a correction changes', async ({ page }) => {
    const fact = page.locator('[data-fact="making.weeks"]');
    await fact.waitFor();
    expect(await fact.textContent()).toMatch(/4 weeks[\s\S]*3 to 5 weeks/);
    expect(await page.locator('[data-part="stale"]').textContent()).toContain('For parents');
  }));

test('Where topics would have different editions of a number, each stands there with its topics, and the one of today once', () =>
  onExample('content/what a correction changes', async ({ page }) => {
    const fact = page.locator('[data-fact="making.weeks"]');
    await fact.getByText('The topics do not all have the same edition:').waitFor();
    const editions = await fact.locator('[data-edition]').evaluateAll((all) =>
      all.map((each) => {
        const [statement, ...rest] = [...each.querySelectorAll('p')].map((line) => line.textContent);
        return [statement, rest.find((line) => line?.startsWith('In:')) ?? null];
      }),
    );
    expect(editions).toEqual([
      ['The making takes 4 weeks.', null],
      ['The making takes 3 to 5 weeks.', 'In: What do the studies show?'],
      ['The making takes 4 weeks.', 'In: For parents'],
    ]);
  }));

test('A pack that cannot be installed says why in plain words, without the system’s error, and that nothing changed', () =>
  onExample('content/a full disk', async ({ page }) => {
    await page.locator('dialog footer button').click();
    await page.getByRole('button', { name: 'Install now' }).click();
    const said = page.locator('[data-step="refused"]');
    await said.waitFor();
    const words = await said.textContent();
    expect(words).toContain('There is not enough room on this computer. Tell IT.');
    expect(words).toContain('Nothing was changed.');
    expect(words).not.toContain('ENOSPC');
  }));
