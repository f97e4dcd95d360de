/** What of the library is sent to the page, when, and what a visitor sees meanwhile. */
import { describe, expect, test } from 'vitest';
import { handsPace } from '../support/touch.ts';
import { withBuiltPage } from './support/built-page.ts';
import { type ExampleLibrary, exampleDeck, exampleLibrary, shownLibrary } from './support/example-library.ts';
import { type OpenPage, type PageOptions, withPage } from './support/page.ts';
import { openFirstDeck, screen, tap, touch, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');
const onlyEnglish = { languages: ['en'] };

/** Runs a test on a page of its own. */
const onPage = (options: PageOptions, run: (open: OpenPage) => Promise<void>) =>
  withPage(browser(), { settings: onlyEnglish, ...options }, run);

const firstCard = ({ page }: OpenPage) => screen(page, 'home').locator('main').getByRole('button').first();
const cardCount = ({ page }: OpenPage) => screen(page, 'home').getAttribute('data-decks');
const what = async ({ told }: OpenPage) => (await told()).sent.map((each) => each.what);

async function reset(open: OpenPage): Promise<void> {
  await open.askForReset();
  await screen(open.page, 'attract').waitFor();
}

describe('An unreadable deck', () => {
  const without = (library: ExampleLibrary): ExampleLibrary => ({ ...library, decks: {} });

  test('leads calmly home, and the log hears of it without learning which', () =>
    onPage({ library: without(exampleLibrary(1)) }, async (open) => {
      await wake(open.page);
      await tap(open.page, firstCard(open));
      await expect.poll(async () => (await open.told()).states.slice(-2)).toEqual(['deck', 'home']);
      await screen(open.page, 'home').waitFor();
      const { faults, complaints } = await open.told();
      expect(faults[0]).toMatchObject({ where: 'deck', message: 'Error: The deck cannot be shown.' });
      expect(JSON.stringify(faults)).not.toContain('what-is-car-t');
      expect(complaints).toEqual([]);
    }));

  test('is tried again when its card is touched', () =>
    onPage({ library: without(exampleLibrary(1)) }, async (open) => {
      await wake(open.page);
      await expect.poll(async () => (await open.told()).faults).toHaveLength(1);
      await open.changeLibrary(exampleLibrary(1));
      await tap(open.page, firstCard(open));
      await screen(open.page, 'deck').waitFor();
      expect((await open.told()).states).toEqual(['attract', 'home', 'deck']);
    }));
});

describe('A deck that takes its time', () => {
  test('shows its title and the way home after a moment, and nothing before it', () =>
    onPage({ ownClock: true }, async (open) => {
      const { page } = open;
      await open.holdDecks(true);
      await wake(page);
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      await firstCard(open).tap();
      await screen(page, 'home').waitFor({ state: 'detached' });
      expect(await page.getByRole('heading').count()).toBe(0);
      await page.clock.runFor(299);
      expect(await page.getByRole('heading').count()).toBe(0);
      await page.clock.runFor(1);
      const opening = screen(page, 'opening');
      expect(await opening.getByRole('heading').textContent()).toContain('What is CAR');
      expect(await opening.getByRole('status').textContent()).toBe('One moment, please.');
      await page.clock.resume();
      await touch(page, 'Home');
      await screen(page, 'home').waitFor();
    }));

  test('is shown as soon as it is here', () =>
    onPage({}, async (open) => {
      await open.holdDecks(true);
      await wake(open.page);
      await tap(open.page, firstCard(open));
      await screen(open.page, 'opening').waitFor();
      await open.holdDecks(false);
      await screen(open.page, 'deck').waitFor();
    }));
});

test('The first deck is fetched before anybody touches its card, and the others are not', () =>
  onPage({ library: exampleLibrary(5) }, async (open) => {
    await wake(open.page);
    await expect.poll(() => what(open)).toContain('deck what-is-car-t en');
    expect((await what(open)).filter((each) => each.startsWith('deck'))).toHaveLength(1);
  }));

test('A deck is on its way while a finger lies on its card, and comes once', () =>
  onPage({ library: exampleLibrary(3) }, async ({ page, context, told }) => {
    await wake(page);
    const card = page.locator('[data-card]').nth(1);
    const id = await card.getAttribute('data-card');
    const sent = async () => (await told()).sent.filter((each) => each.what === `deck ${id} en`).length;
    const box = await card.boundingBox();
    if (box === null) throw new Error('There is no second card.');
    const cdp = await context.newCDPSession(page);
    await page.waitForTimeout(handsPace);
    const touchPoints = [{ x: box.x + 40, y: box.y + 40 }];
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await expect.poll(sent).toBe(1);
    expect(await screen(page, 'home').count()).toBe(1);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await screen(page, 'deck').waitFor();
    expect(await sent()).toBe(1);
  }));

test('After a reset nothing is sent that has not changed', () =>
  onPage({ library: exampleLibrary(3) }, async (open) => {
    await openFirstDeck(open.page);
    const before = (await open.told()).sent;
    for (let visit = 0; visit < 3; visit += 1) {
      await reset(open);
      await openFirstDeck(open.page);
    }
    expect((await open.told()).sent).toEqual(before);
    expect(new Set(before.map((each) => each.what)).size).toBe(before.length);
  }));

test('What is sent before a deck is opened is a fraction of the decks', () =>
  onPage({ library: exampleLibrary(15) }, async (open) => {
    await screen(open.page, 'attract').waitFor();
    await expect
      .poll(async () => (await what(open)).filter((each) => each.startsWith('picture')))
      .toHaveLength(15);
    const { sent } = await open.told();
    expect(sent.filter((each) => each.what.startsWith('deck'))).toEqual([]);
    const index = sent.find((each) => each.what === 'index en');
    expect(index?.size).toBeLessThanOrEqual(15 * 2048);
  }));

describe('When the library changes', () => {
  test('and nobody is here, it is shown to the next visitor, with only what is new', () =>
    onPage({}, async (open) => {
      await openFirstDeck(open.page);
      await reset(open);
      const before = (await open.told()).sent.length;
      await open.changeLibrary(exampleLibrary(2));
      await wake(open.page);
      await expect.poll(() => cardCount(open)).toBe('2');
      const { sent } = await open.told();
      expect(sent.slice(before).map((each) => each.what.replace(/(?<=picture ).*/, '…'))).toEqual([
        'index en',
        'picture …',
      ]);
    }));

  test('during a visit, it waits for the end of the visit', () =>
    onPage({}, async (open) => {
      await openFirstDeck(open.page);
      await open.changeLibrary(exampleLibrary(2));
      await expect.poll(async () => (await what(open)).filter((each) => each === 'index en')).toHaveLength(2);
      await touch(open.page, 'Home');
      expect(await cardCount(open)).toBe('1');
      await reset(open);
      await wake(open.page);
      expect(await cardCount(open)).toBe('2');
    }));

  test('a deck of another edition is sent again, and only that one', () =>
    onPage({ library: exampleLibrary(2) }, async (open) => {
      await openFirstDeck(open.page);
      await reset(open);
      const before = (await open.told()).sent.length;
      await open.changeLibrary(exampleLibrary(2, '2028-11-22'));
      await openFirstDeck(open.page);
      const sent = (await what(open)).slice(before);
      expect(sent).toEqual(['index en', 'deck what-is-car-t en']);
    }));

  test('during a visit, a deck that is opened then has the slides of now', () => {
    const [before, after] = [shownLibrary([shortened()]), exampleLibrary(1)];
    return onPage({ library: { ...before, decks: after.decks } }, async ({ page, told }) => {
      expect([before.index.cards[0]?.slides, after.index.cards[0]?.slides]).toEqual([5, 12]);
      await openFirstDeck(page);
      await touch(page, 'Contents');
      await tap(page, screen(page, 'contents').getByRole('listitem').last().getByRole('button'));
      await page.locator('[data-deck][data-index="11"]').waitFor();
      expect((await told()).faults).toEqual([]);
    });
  });
});

/** The example deck with five slides. */
function shortened(): ReturnType<typeof exampleDeck> {
  const { card, bundle } = exampleDeck();
  return { card, bundle: { ...bundle, deck: { ...bundle.deck, slides: bundle.deck.slides.slice(0, 5) } } };
}
