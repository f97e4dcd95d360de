/** Everything within reach of somebody who sits, at the side of one hand, on screens that hang too high or stand too low. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import english from '../../renderer/i18n/en.json' with { type: 'json' };
import { type Hand, paneInReach } from '../../renderer/theme/reach.policy.ts';
import { partOf } from '../support/part.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { clippedFindings, touchFindings } from './support/measure.ts';
import { withPage } from './support/page.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { goTo, resize, type ScreenName, screen, tap, touch, waitUntilAsked } from './support/visit.ts';

const browser = withBuiltPage('kiosk');
const library = withShippedTools(exampleLibrary(12));

/** 55 inches, hung so that only its lower part is within reach. */
const mounting = { diagonalInches: 55, lowerEdgeCm: 60 };
const shapes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 768, height: 1366 },
] as const;

const screens: readonly ScreenName[] = [
  'home',
  'deck',
  'contents',
  'sources',
  'call',
  'questions',
  'glossary',
  'search',
  'ease',
  'warning',
];

const cases = screens.flatMap((name) => (['left', 'right'] as const).map((hand) => [name, hand] as const));

/** Brings everything within reach of a hand, at home. */
async function reach(page: Page, hand: Hand): Promise<void> {
  await goTo(page, 'ease');
  await touch(page, new RegExp(`${hand} hand$`));
  await touch(page, english['panel.close']);
  await screen(page, 'ease').waitFor({ state: 'detached' });
}

/** From home to a screen. */
async function goOn(page: Page, name: ScreenName): Promise<void> {
  if (['deck', 'contents', 'sources', 'warning'].includes(name)) {
    await tap(page, page.locator('[data-card]').first());
    await screen(page, 'deck').waitFor();
  }
  if (name === 'sources') await touch(page, english['bar.next']);
  if (name === 'contents' || name === 'sources') await touch(page, english[`bar.${name}`]);
  if (name === 'warning') await waitUntilAsked(page);
  if (name === 'call' || name === 'questions' || name === 'glossary' || name === 'search' || name === 'ease')
    await touch(page, english[`tool.${name}`]);
  await screen(page, name).waitFor();
}

/** The names of the controls that are not wholly within a part of the screen. */
function outside(
  page: Page,
  { left, above, width, height }: ReturnType<typeof paneInReach>,
): Promise<string[]> {
  return page.evaluate(
    (pane) =>
      [...document.querySelectorAll('button, dialog[open]')]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((each) => ({ each, name: each.textContent ?? '', box: each.getBoundingClientRect() }))
        // What a place that scrolls hides cannot be touched there.
        .filter(({ each, box }) =>
          each.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)),
        )
        .filter(
          ({ box }) => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) !== null,
        )
        .filter(
          ({ box }) =>
            box.left < pane.left - 1 ||
            box.right > pane.right + 1 ||
            box.top < pane.top - 1 ||
            box.bottom > pane.bottom + 1,
        )
        .map(({ name, box }) => `"${name}" at ${box.x}, ${box.y}`),
    { left, right: left + width, top: above, bottom: above + height },
  );
}

describe('Within reach', () => {
  test.each(partOf(cases, { of: 10 }))(
    'nothing on %s is beyond the %s hand, cut, too small or too near',
    (name, hand) =>
      withPage(
        browser(),
        { library, settings: { mounting }, ownClock: name === 'warning' },
        async ({ page, told }) => {
          await reach(page, hand);
          await goOn(page, name);
          for (const size of shapes) {
            await resize(page, size);
            const pane = paneInReach({ ...size, ...mounting }, hand);
            const here = [
              ...(await outside(page, pane)),
              ...(await touchFindings(page)),
              ...(await clippedFindings(page)),
            ];
            expect([size.width, here]).toEqual([size.width, []]);
          }
          expect((await told()).complaints).toEqual([]);
        },
      ),
  );
});

test('The end of the visit gives the whole screen back', () =>
  withPage(browser(), { settings: { mounting } }, async ({ page }) => {
    const room = () =>
      page.locator('#root').evaluate((root) => {
        const { width, height, top } = root.getBoundingClientRect();
        return [width, height, top];
      });
    await reach(page, 'right');
    const { width, height, above } = paneInReach({ width: 1920, height: 1080, ...mounting }, 'right');
    expect(await room()).toEqual([width, height, above]);
    await touch(page, english['home.finish']);
    await screen(page, 'attract').waitFor();
    expect(await room()).toEqual([1920, 1080, 0]);
    expect(await page.evaluate(() => document.documentElement.dataset.hand)).toBeUndefined();
  }));
