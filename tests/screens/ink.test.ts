/** What a consultant draws, on the family’s display: whatever that display is like, it stands on the same words. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { AudienceView } from '../../electron/bridge/contract.ts';
import type { InkStroke } from '../../electron/bridge/ink.ts';
import { examples as anatomy } from '../../renderer/deck/blocks/anatomy/examples.ts';
import type { Block } from '../../slides/format/model/library.ts';
import { withBuiltPage } from './support/built-page.ts';
import { type ExampleLibrary, exampleLibrary } from './support/example-library.ts';
import { type PageOptions, withPage } from './support/page.ts';
import { goTo, resize, settle } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

/** The word under which the consultant draws. It is the only one of its kind on its slide. */
const marked = 'Wednesday';
/** A slide that fits everywhere, and one of which a small display shows a part at a time. */
const short = withMarkedWord(exampleLibrary(1), []);
const long = withMarkedWord(exampleLibrary(1), ['taken', 'changed', 'counted', 'given back']);

/** The same library, with more to read on the first slide: what is done with the cells, and then the word. */
function withMarkedWord(from: ExampleLibrary, done: readonly string[]): ExampleLibrary {
  const [deck] = Object.values(from.decks);
  const [first, ...others] = deck?.deck.slides ?? [];
  if (deck === undefined || first === undefined) throw new Error('The example library has no slide.');
  const paragraph = (words: string) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text: words }],
  });
  const more: Block = {
    type: 'text',
    prose: [
      ...done.map((what) => paragraph(`They are ${what} on a day that the team plans with you.`)),
      paragraph(`The team meets each ${marked} and talks about you.`),
    ],
  };
  const slides = [{ ...first, blocks: [...first.blocks, more] }, ...others];
  return { ...from, decks: { ...from.decks, [deck.deck.id]: { ...deck, deck: { ...deck.deck, slides } } } };
}

/** The word as it stands on the slide that is shown, in CSS pixels of the page. */
function placeOfWord(page: Page) {
  return page.evaluate((word) => {
    const sheet = document.querySelector('[data-strokes] .present [data-sheet], [data-strokes] [data-sheet]');
    const texts = document.createTreeWalker(sheet ?? document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const at = currentNode.textContent?.indexOf(word) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(currentNode, at);
      range.setEnd(currentNode, at + word.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      const area = currentNode.parentElement?.closest('[data-paged="true"]')?.getBoundingClientRect();
      const middle = y + height / 2;
      return { x, y, width, height, isSeen: !area || (middle > area.top && middle < area.bottom) };
    }
    throw new Error(`“${word}” does not stand on the slide.`);
  }, marked);
}

interface Led {
  library: ExampleLibrary;
  view: AudienceView;
  strokes: InkStroke[];
}

/** The address of the tests’ page is not a secure one, as that of the kiosk is: so its browser does not tell of moves in between. */
async function asSecure(page: Page): Promise<void> {
  await page.addInitScript(() => {
    PointerEvent.prototype.getCoalescedEvents = () => [];
  });
}

/** Draws a line under the word on a presenter’s page, and gives what the family is told of it. */
async function drawn(library = short, direction = 'ltr'): Promise<Led> {
  const led: Led[] = [];
  await withPage(
    browser(),
    { library, settings: { role: 'presenter' }, before: asSecure },
    async ({ page }) => {
      await page.evaluate((to) => document.documentElement.setAttribute('dir', to), direction);
      await goTo(page, 'ink-tools');
      await settle(page);
      const { x, y, width, height } = await placeOfWord(page);
      await page.mouse.move(x, y + height);
      await page.mouse.down();
      for (let step = 1; step <= 8; step += 1) await page.mouse.move(x + (width * step) / 8, y + height);
      await page.mouse.up();
      await page.waitForFunction(() =>
        window.told.ink.some(({ put }) => put.some(({ points }) => points.length > 4)),
      );
      await settle(page);
      const told = await page.evaluate(() => ({ view: window.told.shown.at(-1), ink: window.told.ink }));
      const strokes = new Map(told.ink.flatMap(({ put }) => put.map((stroke) => [stroke.id, stroke])));
      if (told.view === undefined) throw new Error('The family is shown nothing.');
      led.push({ library, view: told.view, strokes: [...strokes.values()] });
    },
  );
  const [only] = led;
  if (only === undefined) throw new Error('Nothing was drawn.');
  return only;
}

/** The same view, with other words on the screen, or another part of the slide. */
function changed({ view }: Led, { text = 100, part = 0 }: { text?: 100 | 200; part?: number }): AudienceView {
  if (view.shows.kind !== 'slide') throw new Error('The family is not shown a slide.');
  return { ...view, ease: { ...view.ease, text }, shows: { ...view.shows, part } };
}

async function tell(page: Page, view: AudienceView): Promise<void> {
  await page.evaluate((told) => window.told.tell('audience', told), view);
  await settle(page);
  await settle(page);
}

/** Runs a test on a family’s page that shows the view and what was drawn. */
function withFamily(
  { direction = 'ltr', ...options }: PageOptions & { direction?: string },
  led: Led,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  return withPage(
    browser(),
    { ...options, library: led.library, settings: { role: 'audience' } },
    async ({ page, told }) => {
      await page.locator('[data-screen="family"]').waitFor();
      await page.evaluate((to) => document.documentElement.setAttribute('dir', to), direction);
      await tell(page, led.view);
      await page.locator('[data-strokes]').waitFor();
      await page.evaluate(
        (strokes) => window.told.tell('inkDrawn', { put: strokes, drop: [], spot: null }),
        led.strokes,
      );
      await page.locator('[data-strokes="1"]').waitFor();
      await run(page);
      expect((await told()).complaints).toEqual([]);
    },
  );
}

/** The line is below the word, as wide as it, and nowhere else. */
async function expectUnderWord(page: Page): Promise<void> {
  await settle(page);
  const word = await placeOfWord(page);
  const line = await page.locator('[data-stroke]').boundingBox();
  expect(word.isSeen).toBe(true);
  const [left, right] = [line?.x ?? Number.NaN, (line?.x ?? Number.NaN) + (line?.width ?? Number.NaN)];
  expect(left).toBeGreaterThan(word.x - word.height);
  expect(right).toBeLessThan(word.x + word.width + word.height);
  expect(right - left).toBeGreaterThan(word.width / 2);
  const middle = (line?.y ?? Number.NaN) + (line?.height ?? Number.NaN) / 2;
  expect(Math.abs(middle - (word.y + word.height))).toBeLessThan(word.height / 2);
}

describe('A line that a consultant drew under a word stands under it', () => {
  test.each([
    { width: 1280, height: 800, scale: 1.5 },
    { width: 1080, height: 1920, scale: 1 },
    { width: 1366, height: 768, scale: 1 },
    { width: 911, height: 512, scale: 2 },
  ])('on a display of $width × $height with a scale of $scale', async ({ scale, ...size }) => {
    await withFamily({ size, scale }, await drawn(), expectUnderWord);
  });

  test('when the family’s display is turned, and turned back', async () => {
    await withFamily({}, await drawn(), async (page) => {
      await resize(page, { width: 1080, height: 1920 });
      await expectUnderWord(page);
      await resize(page, { width: 1920, height: 1080 });
      await expectUnderWord(page);
    });
  });

  test('after the words are made larger', async () => {
    const led = await drawn();
    await withFamily({}, led, async (page) => {
      await tell(page, changed(led, { text: 200 }));
      await expectUnderWord(page);
    });
  });

  test('where both displays are read from right to left', async () => {
    await withFamily({ direction: 'rtl' }, await drawn(short, 'rtl'), expectUnderWord);
  });

  test('where only one of them is', async () => {
    await withFamily({}, await drawn(short, 'rtl'), expectUnderWord);
  });
});

test('On a slide that is seen in parts a line is seen with its word, and in no other part', async () => {
  const led = await drawn(long);
  await withFamily({ size: { width: 911, height: 512 } }, led, async (page) => {
    await tell(page, changed(led, { text: 200 }));
    const counted = await page.getByText(/^Part 1 of \d+$/).textContent();
    const parts = Number(counted?.split(' ').at(-1));
    const seen: boolean[] = [];
    for (let part = 0; part < parts; part += 1) {
      await tell(page, changed(led, { text: 200, part }));
      const { isSeen } = await placeOfWord(page);
      seen.push(isSeen);
      if (isSeen) await expectUnderWord(page);
      else expect(await page.locator('[data-stroke]').getAttribute('d')).toBe('');
    }
    expect(seen.filter(Boolean)).toHaveLength(1);
  });
});

test('In the dark around a spotlight lies also the explanation of a part that is touched', async () => {
  const from = exampleLibrary(1);
  const [bundle] = Object.values(from.decks);
  const [first] = bundle?.deck.slides ?? [];
  if (bundle === undefined || first === undefined) throw new Error('The example library has no slide.');
  const block = anatomy['two parts'];
  const slides = [{ ...first, layout: 'split' as const, blocks: [block] }];
  const deck = bundle.deck.id;
  const library = { ...from, decks: { [deck]: { ...bundle, deck: { ...bundle.deck, slides } } } };
  const on = { deck, slide: first.id };
  const led = { view: null, part: block.figure.parts[0]?.spot ?? null, film: null };
  const view: AudienceView = {
    language: 'en',
    ease: { text: 100, theme: 'daylight', isCalm: false },
    shows: { kind: 'slide', ...on, step: 'all', part: 0, led },
  };
  await withPage(browser(), { library, settings: { role: 'audience' } }, async ({ page }) => {
    await page.locator('[data-screen="family"]').waitFor();
    await tell(page, view);
    await page.locator('[data-explain="open"]').waitFor();
    await page.evaluate(
      (where) =>
        window.told.tell('inkDrawn', {
          put: [],
          drop: [],
          spot: { kind: 'spotlight', ...where, language: 'en', at: ['slide', 500, 100] },
        }),
      on,
    );
    await page.locator('[data-spot-kind="spotlight"]').waitFor();
    // What lies above is found by what would be touched, of which nothing can be there.
    const above = await page.evaluate(() => {
      const [main, veil, panel] = ['main', '[data-spot-kind]', '[data-explain="open"] > div'].map((one) =>
        document.querySelector<HTMLElement>(one),
      );
      if (!main || !veil || !panel) return 'nothing';
      main.inert = false;
      veil.style.pointerEvents = 'auto';
      const { x, y, width, height } = panel.getBoundingClientRect();
      const element = document.elementFromPoint(x + width / 2, y + height / 2);
      return element && veil.contains(element) ? 'the dark' : 'the explanation';
    });
    expect(above).toBe('the dark');
  });
});
