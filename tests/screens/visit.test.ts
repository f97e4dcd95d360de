/** What a visitor's fingers and keys do to the real page, with the bridge played. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paragraph } from '../../renderer/deck/examples/content.ts';
import type { Slide } from '../../slides/format/model/library.ts';
import { handsPace, trembleOver } from '../support/touch.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleDeck, exampleLibrary, shownLibrary } from './support/example-library.ts';
import { type OpenPage, type PageOptions, withPage } from './support/page.ts';
import { goTo, openFirstDeck, screen, settle, tap, touch, waitUntilAsked, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

/** Runs a test on a page of its own. */
const onPage = (options: PageOptions, run: (open: OpenPage) => Promise<void>) =>
  withPage(browser(), options, run);

/** Where the first card of the home screen lies. */
async function placeOfFirstCard(page: Page): Promise<{ x: number; y: number }> {
  const box = await screen(page, 'home').locator('main').getByRole('button').first().boundingBox();
  if (box === null) throw new Error('There is no card on the home screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const shownSlide = (page: Page) => page.locator('[data-deck]').getAttribute('data-index');

describe('The touch that wakes', () => {
  test('presses nothing that appears under it, nor does the second half of a double tap', () =>
    onPage({}, async ({ page, context, told }) => {
      await wake(page);
      const card = await placeOfFirstCard(page);
      await page.reload();
      await screen(page, 'attract').waitFor();
      await trembleOver(await context.newCDPSession(page), [card, card]);
      await screen(page, 'home').waitFor();
      await page.waitForTimeout(300);
      expect(await page.locator('[data-deck]').count()).toBe(0);
      expect((await told()).states).toEqual(['attract', 'home']);
    }));

  test('may come from a mouse, and its click presses nothing', () =>
    onPage({}, async ({ page }) => {
      await wake(page);
      const card = await placeOfFirstCard(page);
      await page.reload();
      await screen(page, 'attract').waitFor();
      await page.mouse.click(card.x, card.y);
      await screen(page, 'home').waitFor();
      await page.waitForTimeout(300);
      expect(await page.locator('[data-deck]').count()).toBe(0);
    }));

  test('on the button of a language chooses that language', () =>
    onPage({}, async ({ page }) => {
      await screen(page, 'attract').waitFor();
      await touch(page, 'Toque para empezar');
      await screen(page, 'home').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('es');
    }));

  test('is taken although another finger went down before and never comes up', () =>
    onPage({}, async ({ page, context }) => {
      await screen(page, 'attract').waitFor();
      const cdp = await context.newCDPSession(page);
      const lost = { x: 20, y: 500, id: 0 };
      const second = { x: 900, y: 60, id: 1 };
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [lost] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [lost, second] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [second] });
      await screen(page, 'home').waitFor();
    }));

  test('may be a key, which presses nothing while it is held', () =>
    onPage({}, async ({ page }) => {
      await screen(page, 'attract').waitFor();
      await page.keyboard.down('Enter');
      await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await screen(page, 'home').waitFor();
      expect(await page.locator('[data-deck]').count()).toBe(0);
    }));
});

describe('A touch beside the button of the warning', () => {
  test('answers it, and presses nothing behind it', () =>
    onPage({ ownClock: true }, async ({ page }) => {
      await goTo(page, 'warning');
      const next = await page
        .locator('footer')
        .getByRole('button', { name: 'Next', includeHidden: true })
        .boundingBox();
      await page.touchscreen.tap((next?.x ?? 0) + 20, (next?.y ?? 0) + 20);
      await screen(page, 'warning').waitFor({ state: 'detached' });
      await page.waitForTimeout(300);
      expect(await shownSlide(page)).toBe('0');
    }));
});

test('A touch that answers the warning beside an open panel leaves the panel open', () =>
  onPage({ ownClock: true }, async ({ page }) => {
    await goTo(page, 'contents');
    await waitUntilAsked(page);
    await page.touchscreen.tap(6, 6);
    await screen(page, 'warning').waitFor({ state: 'detached' });
    await page.waitForTimeout(300);
    expect(await screen(page, 'contents').count()).toBe(1);
  }));

describe('A visitor who reads slowly', () => {
  /** A deck whose first slide has 200 words. */
  const longLibrary = () => {
    const { card, bundle } = exampleDeck();
    const [first, ...others] = bundle.deck.slides;
    if (!first) throw new Error('the example deck has no slide');
    const text = 'words '.repeat(200).trim();
    const slide: Slide = {
      ...first,
      blocks: [{ type: 'text', prose: [paragraph(text)] }],
    };
    return shownLibrary([
      { card, bundle: { ...bundle, deck: { ...bundle.deck, slides: [slide, ...others] } } },
    ]);
  };

  test('is not asked whether they are there while the words of the slide take time, and is asked afterwards', () =>
    onPage({ library: longLibrary(), ownClock: true }, async ({ page }) => {
      await openFirstDeck(page);
      await page.clock.fastForward(1000);
      await page.clock.fastForward(125_000);
      await settle(page);
      expect(await screen(page, 'warning').count()).toBe(0);
      expect(await shownSlide(page)).toBe('0');
      await waitUntilAsked(page);
    }));

  test('may say so ten times with one key, and keeps their place; a key that no one presses does not go on for ever', () =>
    onPage({ ownClock: true }, async ({ page, told }) => {
      await openFirstDeck(page);
      await page.keyboard.press('ArrowRight');
      for (let answer = 0; answer < 10; answer += 1) {
        await waitUntilAsked(page);
        await page.keyboard.press('Enter');
        await screen(page, 'warning').waitFor({ state: 'detached' });
      }
      expect(await shownSlide(page)).toBe('1');
      for (let answer = 0; answer < 5; answer += 1) {
        await page.clock.fastForward(95_000);
        if ((await told()).states.includes('reset')) break;
        await page.keyboard.press('Enter');
      }
      expect((await told()).states).toContain('reset');
      expect((await told()).faults.map(({ where }) => where)).toEqual(['input.stuck']);
    }));
});

describe('A visitor who leaves', () => {
  test('leaves neither language, panel, slide, focus nor history', () =>
    onPage({ ownClock: true }, async ({ page, told }) => {
      await screen(page, 'attract').waitFor();
      await touch(page, 'Toque para empezar');
      await tap(page, page.getByRole('button', { name: /What is CAR T/ }));
      await touch(page, 'Siguiente');
      await touch(page, 'Contenido');
      await waitUntilAsked(page);
      await page.clock.fastForward(40_000);
      await screen(page, 'attract').waitFor();
      const traces = await page.evaluate(() => ({
        language: document.documentElement.lang,
        dialogs: document.querySelectorAll('dialog').length,
        focus: document.activeElement?.localName,
        history: history.length,
        kept: [localStorage.length, sessionStorage.length, document.cookie.length],
      }));
      expect(traces).toEqual({ language: 'en', dialogs: 0, focus: 'body', history: 2, kept: [0, 0, 0] });
      expect((await told()).states).toEqual(['attract', 'home', 'deck', 'warning', 'reset', 'attract']);
      await openFirstDeck(page);
      expect(await shownSlide(page)).toBe('0');
    }));

  test('leaves at once when the shell asks for a reset', () =>
    onPage({}, async ({ page, askForReset }) => {
      await openFirstDeck(page);
      await askForReset();
      await screen(page, 'attract').waitFor();
    }));

  test('can end the visit', () =>
    onPage({}, async ({ page }) => {
      await wake(page);
      await touch(page, 'I have finished');
      await screen(page, 'attract').waitFor();
    }));
});

describe('The bar', () => {
  test('goes on, back and, on the last slide, home; Back on the first slide does nothing', () =>
    onPage({}, async ({ page }) => {
      await openFirstDeck(page);
      const back = page.getByRole('button', { name: 'Back', exact: true });
      await back.tap({ force: true });
      expect(await shownSlide(page)).toBe('0');
      for (let slide = 1; slide < 12; slide += 1) await touch(page, 'Next');
      expect(await shownSlide(page)).toBe('11');
      await touch(page, 'Back');
      expect(await shownSlide(page)).toBe('10');
      await touch(page, 'Next');
      await touch(page, 'Finish');
      await screen(page, 'home').waitFor();
    }));

  test('opens the contents, which lead to a slide and give the focus back', () =>
    onPage({}, async ({ page }) => {
      await openFirstDeck(page);
      await touch(page, 'Contents');
      await tap(page, screen(page, 'contents').getByRole('button', { name: /A CAR has parts/ }));
      await screen(page, 'contents').waitFor({ state: 'detached' });
      expect(await shownSlide(page)).toBe('5');
    }));

  test('opens the sources, with a code and an address for each and no link', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'sources');
      const sources = screen(page, 'sources');
      expect(await sources.getByRole('img', { name: /cancer\.gov/ }).count()).toBe(1);
      expect(
        await sources.getByText('https://www.cancer.gov/about-cancer/treatment/research/car-t-cells').count(),
      ).toBe(1);
      expect(await page.locator('a, area, form, input, iframe').count()).toBe(0);
    }));

  test.each(['contents', 'sources'] as const)('closes the %s by a touch beside it', (panel) =>
    onPage({}, async ({ page }) => {
      await goTo(page, panel);
      // Far from where the screen was woken: a tap there could be taken for the second half of a double tap.
      await page.waitForTimeout(handsPace);
      await page.touchscreen.tap(6, 600);
      await screen(page, panel).waitFor({ state: 'detached' });
      await screen(page, 'deck').waitFor();
    }),
  );
});

describe('Keys', () => {
  test('turn slides and close a panel; a clicker’s start and stop does not lose the place', () =>
    onPage({}, async ({ page }) => {
      await openFirstDeck(page);
      for (const key of ['ArrowRight', 'PageDown', ' ', 'ArrowLeft']) await page.keyboard.press(key);
      expect(await shownSlide(page)).toBe('2');
      await touch(page, 'Contents');
      await page.keyboard.press('Escape');
      await screen(page, 'contents').waitFor({ state: 'detached' });
      for (const key of ['F5', 'Escape', 'Escape']) await page.keyboard.press(key);
      await page.waitForTimeout(300);
      expect(await shownSlide(page)).toBe('2');
      await page.getByRole('button', { name: 'Home', exact: true }).focus();
      await page.keyboard.press('Enter');
      await screen(page, 'home').waitFor();
    }));

  test('lead through the parts of a slide whose words do not fit before they turn it, and back', () => {
    const library = exampleLibrary(1);
    for (const { deck } of Object.values(library.decks)) {
      for (const slide of deck.slides) Object.assign(slide, { blocks: Array(2).fill(slide.blocks).flat() });
    }
    return onPage({ library }, async ({ page }) => {
      await openFirstDeck(page);
      const line = (index: number, part: number) =>
        page
          .locator(`[data-deck][data-index="${index}"] section.present`)
          .getByText(new RegExp(`^Part ${part} of`));
      const parts = Number((await line(0, 1).textContent())?.split(' ').at(-1));
      for (let part = 2; part <= parts; part += 1) {
        await page.keyboard.press('PageDown');
        await line(0, part).waitFor();
      }
      await page.keyboard.press(' ');
      await line(1, 1).waitFor();
      await page.keyboard.press('ArrowUp');
      await line(0, parts).waitFor();
    });
  });

  test('that are not in the table are prevented', () =>
    onPage({}, async ({ page }) => {
      await openFirstDeck(page);
      const passed = await page.evaluate(() =>
        ['F5', 'a', 'ContextMenu', 'F12', 'BrowserBack'].filter((key) =>
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
        ),
      );
      expect(passed).toEqual([]);
    }));

  test('keep the focus inside a panel', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'contents');
      for (let times = 0; times < 30; times += 1) await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.localName)).toBe(
        'dialog',
      );
    }));
});

test('The page refuses menus, selection, dragging, dropping, the clipboard and zooming by wheel', () =>
  onPage({}, async ({ page }) => {
    await openFirstDeck(page);
    const passed = await page.evaluate(() => {
      const events = [
        'contextmenu',
        'selectstart',
        'dragstart',
        'dragover',
        'drop',
        'copy',
        'cut',
        'paste',
        'auxclick',
      ].map((name) => new Event(name, { bubbles: true, cancelable: true }));
      const wheel = new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true });
      return [...events, wheel]
        .filter((event) => document.querySelector('h1, h2')?.dispatchEvent(event))
        .map(({ type }) => type);
    });
    expect(passed).toEqual([]);
  }));

describe('When something breaks', () => {
  test('an error that nobody caught is reported and the visit begins anew', () =>
    onPage({}, async ({ page, told }) => {
      await openFirstDeck(page);
      await page.evaluate(() =>
        setTimeout(() => {
          throw new Error('seeded');
        }),
      );
      await screen(page, 'attract').waitFor();
      expect((await told()).faults).toEqual([
        expect.objectContaining({ where: 'window.error', message: 'Error: seeded' }),
      ]);
    }));

  test('a slide that cannot be drawn gives the calm screen, and attract comes back by itself', () => {
    const library = exampleLibrary(1);
    for (const { deck } of Object.values(library.decks)) {
      for (const slide of deck.slides) Object.assign(slide, { blocks: [{ type: 'text' }] });
    }
    return onPage({ library, ownClock: true }, async ({ page, told }) => {
      await wake(page);
      await tap(page, screen(page, 'home').locator('main').getByRole('button').first());
      await screen(page, 'calm').waitFor();
      expect((await told()).faults[0]?.where).toContain('render');
      await page.clock.fastForward(9_000);
      await screen(page, 'attract').waitFor();
    });
  });

  test('a kiosk without decks says so quietly', () =>
    onPage({ library: shownLibrary([]) }, async ({ page }) => {
      await screen(page, 'calm').waitFor();
      expect(await page.getByRole('heading').textContent()).toBe('Nothing to show just now');
    }));
});

describe('A tool', () => {
  test('is at the same place of the screen at home and in a deck, lies over both, and gives the focus back', () =>
    onPage({}, async ({ page }) => {
      const button = page.getByRole('button', { name: 'Call now', exact: true });
      const places = [];
      await wake(page);
      for (const where of ['home', 'deck'] as const) {
        if (where === 'deck')
          await tap(page, screen(page, 'home').locator('main').getByRole('button').first());
        await screen(page, where).waitFor();
        places.push(await button.boundingBox());
        await touch(page, 'Call now');
        await screen(page, 'call').waitFor();
        await page.keyboard.press('Escape');
        await screen(page, 'call').waitFor({ state: 'detached' });
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Call now');
      }
      expect(places[1]).toEqual(places[0]);
    }));
});
