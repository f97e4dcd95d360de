/** The ways of a visitor through the page, for tests of the screens. */
import type { Locator, Page } from 'playwright-core';
import english from '../../../renderer/i18n/en.json' with { type: 'json' };
import spanish from '../../../renderer/i18n/es.json' with { type: 'json' };
import { handsPace } from '../../support/touch.ts';

export type ScreenName =
  | 'attract'
  | 'asleep'
  | 'presenter-start'
  | 'presenter-home'
  | 'presenter-deck'
  | 'ink-tools'
  | 'take-home'
  | 'call-code'
  | 'questions-code'
  | 'path'
  | 'home'
  | 'opening'
  | 'deck'
  | 'contents'
  | 'sources'
  | 'details'
  | 'call'
  | 'questions'
  | 'my-list'
  | 'glossary'
  | 'search'
  | 'writing'
  | 'ease'
  | 'warning'
  | 'door'
  | 'staff'
  | 'calm';

/** What the screens say, by the names of their messages. */
export type Words = Readonly<Record<keyof typeof english, string>>;
const words = { en: english, es: spanish };
export type Language = keyof typeof words;

/** A screen by its name. */
export const screen = (page: Page, name: ScreenName): Locator => page.locator(`[data-screen="${name}"]`);

/** From attract to home, by a touch beside everything. */
export async function wake(page: Page): Promise<void> {
  await screen(page, 'attract').waitFor();
  await page.touchscreen.tap(8, 8);
  await screen(page, 'home').waitFor();
}

/** From attract into the first deck. */
export async function openFirstDeck(page: Page): Promise<void> {
  await wake(page);
  await tap(page, screen(page, 'home').locator('main').getByRole('button').first());
  await screen(page, 'deck').waitFor();
}

/** Touches a button by its words. */
export async function touch(page: Page, name: string | RegExp): Promise<void> {
  await tap(page, page.getByRole('button', { name, exact: true }));
}

/** Touches something at a hand's pace. */
export async function tap(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  await page.waitForTimeout(handsPace);
  await target.tap();
}

/** The tool of a screen; undefined where it is of none. */
function toolOf(name: ScreenName): 'call' | 'questions' | 'glossary' | 'search' | 'ease' | undefined {
  if (name === 'my-list' || name === 'questions-code') return 'questions';
  if (name === 'call-code') return 'call';
  return name === 'call' ||
    name === 'questions' ||
    name === 'glossary' ||
    name === 'search' ||
    name === 'ease'
    ? name
    : undefined;
}

/** Whether a screen is there without a touch. */
const startsBy = (name: ScreenName) =>
  ['attract', 'asleep', 'calm', 'presenter-start', 'presenter-home'].includes(name);

/** From attract to a screen of a page that speaks a language, or other words. The warning needs a page whose clock is the test's. */
export async function goTo(
  page: Page,
  name: ScreenName,
  language: Language = 'en',
  say: Words = words[language],
): Promise<void> {
  const tool = toolOf(name);
  if (name === 'home' || tool !== undefined) await wake(page);
  else if (['presenter-deck', 'ink-tools', 'take-home'].includes(name))
    await tap(page, screen(page, 'presenter-home').locator('[data-card]').first());
  else if (name === 'path') {
    await touch(page, say['tool.path']);
    await touch(page, say['path.disease.myeloma']);
  } else if (!startsBy(name)) await openFirstDeck(page);
  if (name === 'contents') await touch(page, say['bar.contents']);
  if (name === 'sources') {
    await touch(page, say['bar.next']);
    await touch(page, say['bar.sources']);
  }
  if (tool !== undefined) await touch(page, say[`tool.${tool}`]);
  if (name === 'my-list' || name === 'questions-code') {
    await touch(page, say['questions.take']);
    const view = screen(page, 'questions').getByRole('group').getByRole('button');
    await tap(page, name === 'my-list' ? view.nth(1) : view.last());
  }
  if (name === 'call-code') await touch(page, say['take-home.offer']);
  if (name === 'take-home') await touch(page, say['tool.take-home']);
  if (name === 'ink-tools') {
    await screen(page, 'presenter-deck').waitFor();
    const draw = page.getByRole('button', { name: say['ink.draw'], exact: true });
    if ((await draw.count()) > 0) await tap(page, draw);
    await touch(page, say['ink.pen']);
  }
  if (name === 'warning') await waitUntilAsked(page);
  await screen(page, name).waitFor();
}

/**
 * Lets the time go by until it is asked whether somebody is still there, which depends on how much there is to read. Each leap is
 * much shorter than the warning. Needs a page whose clock is the test's.
 */
export async function waitUntilAsked(page: Page): Promise<void> {
  while (!(await screen(page, 'warning').isVisible())) await page.clock.fastForward(10_000);
}

/** Gives the screen another size, and what stands on it two frames to settle there. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await drawn(page);
  await settle(page);
}

/**
 * Lets a frame be drawn, before which the page hears of its new size. On a page whose clock is the test's an animation frame is a
 * timer of that clock, and says nothing of what is drawn; an observer of places is none of the clock's.
 */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((seen) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          seen();
        });
        observer.observe(document.documentElement);
      }),
  );
}

/** Lets two frames pass: what was asked for is drawn in the first, and what follows from it in the second. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled))),
  );
}
