/** Questions to ask: choosing them, one's own list, and the count on the foot, with the bridge played. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { type OpenPage, type PageOptions, withPage } from './support/page.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { goTo, screen, tap, touch, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');
const library = withShippedTools(exampleLibrary(3));

const onPage = (options: PageOptions, run: (open: OpenPage) => Promise<void>) =>
  withPage(browser(), { library, ...options }, async (open) => {
    await run(open);
    expect((await open.told()).complaints).toEqual([]);
  });

const tool = (page: Page): Locator =>
  page.getByRole('navigation').getByRole('button', { name: /^Questions/ });
const themes = (page: Page): Locator =>
  screen(page, 'questions').getByRole('navigation').getByRole('listitem');
const theme = (page: Page, name: string): Locator => themes(page).getByRole('button', { name });
const ticks = (page: Page): Locator =>
  screen(page, 'questions').locator('section[aria-labelledby="questions-theme"] li button');
const tickOf = (page: Page, question: string): Locator => ticks(page).filter({ hasText: question });
const isTicked = (of: Locator) => of.getAttribute('aria-pressed');
const rows = (page: Page): Locator => screen(page, 'my-list').locator('ol > li');
const texts = async (page: Page) =>
  (await rows(page).locator('[lang]:first-child').allTextContents()).map((text) => text.trim());
const status = (page: Page): Locator => screen(page, 'questions').getByRole('status').first();

async function openList(page: Page): Promise<void> {
  await touch(page, /^My list/);
  await screen(page, 'my-list').waitFor();
}

const starts = [
  'Why CAR T for me, and why now?',
  'What are my other choices?',
  'How long until I get my cells?',
  'Whom do I call, day or night?',
  'Who can be with me?',
];

describe('What cannot be had', () => {
  test('of the decks leaves the questions of the tool, and the log hears of it', () =>
    withPage(browser(), { library: { ...library, lookup: null } }, async ({ page, told }) => {
      await goTo(page, 'questions');
      await theme(page, 'Collecting the cells').waitFor();
      expect(await theme(page, 'Before you decide').count()).toBe(0);
      expect((await told()).faults.map(({ where }) => where)).toEqual(['lookup']);
    }));

  test('of the tool leaves the questions of the decks, some of which are proposed', () =>
    onPage({ library: exampleLibrary(3) }, async ({ page }) => {
      await goTo(page, 'questions');
      expect(await ticks(page).allTextContents()).toEqual([
        'What are my other choices?',
        'Whom do I call at night?',
      ]);
    }));

  test('of either is said calmly', () =>
    withPage(browser(), { library: { ...exampleLibrary(3), lookup: null } }, async ({ page }) => {
      await goTo(page, 'questions');
      await screen(page, 'questions').getByText('This cannot be shown just now.').waitFor();
    }));
});

describe('Choosing', () => {
  test('begins with some questions, which one touch puts on the list, in their order', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'questions');
      expect(await ticks(page).allTextContents()).toEqual(starts);
      await touch(page, 'Put all on my list');
      await page.getByRole('button', { name: 'All on your list' }).waitFor();
      expect(await Promise.all((await ticks(page).all()).map(isTicked))).toEqual(starts.map(() => 'true'));
      await openList(page);
      expect(await texts(page)).toEqual(starts);
    }));

  test('puts a question on the list and takes it off again, and says how many there are', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'questions');
      await tap(page, theme(page, 'Infections'));
      const question = tickOf(page, 'How do we prevent infections?');
      await tap(page, question);
      expect([await isTicked(question), await status(page).textContent()]).toEqual([
        'true',
        '1 question on your list',
      ]);
      await tap(page, question);
      expect([await isTicked(question), await status(page).textContent()]).toEqual([
        'false',
        'Your list is empty',
      ]);
    }));

  test('counts a question once, wherever it was ticked, and each theme says how many of its own are', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'questions');
      await tap(page, tickOf(page, 'What are my other choices?'));
      await tap(page, theme(page, 'Before you decide'));
      expect(await isTicked(tickOf(page, 'What are my other choices?'))).toBe('true');
      await tap(page, tickOf(page, 'Whom do I call at night?'));
      expect(await status(page).textContent()).toBe('2 questions on your list');
      expect(await theme(page, 'Before you decide').textContent()).toContain('2 on your list');
      expect(await theme(page, 'To start with').textContent()).toContain('1 on your list');
      expect(await theme(page, 'Infections').textContent()).not.toContain('on your list');
    }));
});

describe('One’s own list', () => {
  test('without a question says so, and leads back to what can be chosen', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'questions');
      await openList(page);
      await screen(page, 'my-list').getByText('Nothing is on your list yet.').waitFor();
      await tap(page, screen(page, 'my-list').getByRole('button', { name: 'Choose questions' }));
      await ticks(page).first().waitFor();
    }));

  test('says what to do with it, and from which deck a question comes', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'questions');
      await tap(page, theme(page, 'Before you decide'));
      await tap(page, ticks(page).last());
      await openList(page);
      await screen(page, 'my-list').getByText('Take a photo of it with your phone.').waitFor();
      expect(await rows(page).textContent()).toContain('What is CAR T-cell therapy?');
    }));

  test('is put in order by touches, and a screen reader hears where a question is now', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'my-list');
      await touch(page, `Move up: ${starts[2]}`);
      await touch(page, `Move up: ${starts[2]}`);
      expect((await texts(page)).slice(0, 3)).toEqual([starts[2], starts[0], starts[1]]);
      expect(await screen(page, 'my-list').getByRole('status').textContent()).toBe(
        `“${starts[2]}” is now number 1 of 5.`,
      );
      await touch(page, `Move down: ${starts[2]}`);
      expect((await texts(page)).slice(0, 2)).toEqual([starts[0], starts[2]]);
    }));

  test('is put in order by a keyboard, whose focus goes along and then to the next', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'my-list');
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await page.getByRole('button', { name: `Move down: ${starts[0]}` }).focus();
      await page.keyboard.press('Enter');
      expect([(await texts(page))[1], await focused()]).toEqual([starts[0], `Move down: ${starts[0]}`]);
      await page.getByRole('button', { name: `Take off the list: ${starts[0]}` }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => rows(page).count()).toBe(4);
      expect(await focused()).toBe(`Take off the list: ${starts[2]}`);
    }));

  test('has what was taken off no more, and its last question leaves it empty', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'my-list');
      for (const question of starts) await touch(page, `Take off the list: ${question}`);
      await screen(page, 'my-list').getByText('Nothing is on your list yet.').waitFor();
      expect(await status(page).textContent()).toBe('Your list is empty');
    }));

  test('is read in the language that is chosen later, as far as there are words in it', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'questions');
      await tap(page, ticks(page).first());
      await tap(page, theme(page, 'Before you decide'));
      await tap(page, ticks(page).last());
      await touch(page, 'Close');
      await touch(page, 'Español');
      await touch(page, /^Preguntas/);
      await touch(page, /^Mi lista/);
      expect(await texts(page)).toEqual([
        '¿Por qué CAR-T para mí y por qué ahora?',
        'Whom do I call at night?',
      ]);
    }));
});

describe('The button at the foot', () => {
  test('says how many questions are on the list, on home and in a deck, and nothing while there are none', () =>
    onPage({}, async ({ page }) => {
      await wake(page);
      expect(await tool(page).textContent()).toBe('Questions');
      await tap(page, tool(page));
      await touch(page, 'Put all on my list');
      await touch(page, 'Close');
      const counted = { name: 'Questions 5 questions on your list', exact: true };
      await page.getByRole('button', counted).waitFor();
      await tap(page, screen(page, 'home').locator('main').getByRole('button').first());
      await screen(page, 'deck').getByRole('button', counted).waitFor();
    }));

  test('says nothing to the next visitor, whose list is empty, and nobody was told of it', () =>
    onPage({}, async ({ page, askForReset, told }) => {
      await goTo(page, 'my-list');
      await askForReset();
      await wake(page);
      expect(await tool(page).textContent()).toBe('Questions');
      await tap(page, tool(page));
      expect(await status(page).textContent()).toBe('Your list is empty');
      const { states, faults } = await told();
      expect(JSON.stringify([states, faults])).not.toContain('other choices');
    }));
});

describe('A question on a slide', () => {
  const onSlide = (page: Page, question: string): Locator =>
    page.locator('section.present').getByRole('button', { name: question, exact: true });
  const toQuestions = async (page: Page) => {
    await tap(page, screen(page, 'home').locator('main').getByRole('button').first());
    await touch(page, 'Contents');
    await touch(page, /Questions to ask your team/);
    await page.locator('[data-deck][data-index="11"]').waitFor();
  };

  test('is put on the list there, stays ticked when the slide is left, and is the same in the tool', () =>
    onPage({}, async ({ page }) => {
      await wake(page);
      await toQuestions(page);
      await tap(page, onSlide(page, 'Whom do I call at night?'));
      expect(await isTicked(onSlide(page, 'Whom do I call at night?'))).toBe('true');
      await page.locator('section.present').getByText('1 on your list').waitFor();
      await touch(page, 'Back');
      await touch(page, 'Next');
      expect(await isTicked(onSlide(page, 'Whom do I call at night?'))).toBe('true');
      await tap(page, tool(page));
      await openList(page);
      expect(await texts(page)).toEqual(['Whom do I call at night?']);
      await touch(page, 'Take off the list: Whom do I call at night?');
      await touch(page, 'Close');
      expect(await isTicked(onSlide(page, 'Whom do I call at night?'))).toBe('false');
    }));

  test('is ticked where it was put on the list in the tool, also from another deck', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'questions');
      await tap(page, tickOf(page, 'What are my other choices?'));
      await touch(page, 'Close');
      await toQuestions(page);
      expect(await isTicked(onSlide(page, 'What are my other choices?'))).toBe('true');
      expect(await isTicked(onSlide(page, 'Whom do I call at night?'))).toBe('false');
    }));
});
