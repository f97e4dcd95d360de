/** Words and targets in millimetres, on screens whose size the clinic measured. */
import { describe, expect, test } from 'vitest';
import { leastRem, remOf } from '../../renderer/theme/millimetres.policy.ts';
import { partOf } from '../support/part.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { clippedFindings, touchFindings } from './support/measure.ts';
import { type PageOptions, withPage } from './support/page.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { goTo, resize, type ScreenName, screen } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

const shapes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 911, height: 512 },
] as const;

/** So small that words and targets grow as far as the screens hold. */
const tiny = { diagonalInches: 7, lowerEdgeCm: null };

const library = withShippedTools(exampleLibrary(12));
const cases: readonly [name: ScreenName, options: PageOptions][] = [
  ['attract', {}],
  ['home', { library }],
  ['deck', {}],
  ['contents', {}],
  ['sources', {}],
  ['call', { library }],
  ['questions', { library }],
  ['glossary', {}],
  ['search', {}],
  ['ease', {}],
  ['warning', { ownClock: true }],
];

describe('On a screen of 7 inches', () => {
  test.each(partOf(cases))('nothing on %s is cut, too small or too near', (name, options) =>
    withPage(browser(), { ...options, settings: { mounting: tiny } }, async ({ page }) => {
      await goTo(page, name);
      for (const size of shapes) {
        await resize(page, size);
        const here = [...(await touchFindings(page)), ...(await clippedFindings(page))];
        expect([size.width, here]).toEqual([size.width, []]);
      }
    }),
  );
});

test('A rem is what the policy says, on every shape, in every size of words, and of old where nobody said the size', () =>
  withPage(browser(), {}, async ({ page, changeSettings }) => {
    await screen(page, 'attract').waitFor();
    const rem = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    for (const diagonalInches of [null, 7, 24, 55]) {
      await changeSettings({ mounting: { diagonalInches, lowerEdgeCm: null } });
      for (const size of shapes) {
        await resize(page, size);
        const least = leastRem({ ...size, diagonalInches, lowerEdgeCm: null });
        for (const [text, growth] of [
          ['100', 1],
          ['125', 1.125],
          ['150', 1.25],
          ['200', 1.5],
        ] as const) {
          await page.evaluate((to) => document.documentElement.setAttribute('data-text', to), text);
          await expect.poll(rem).toBeCloseTo(remOf(size, least, growth), 1);
        }
      }
    }
  }));
