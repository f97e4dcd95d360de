/** The promises of renderer/deck/engine/use-reveal.ts, each kept in a real browser under the kiosk's policy. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleBundle } from '../../renderer/deck/examples/bundle.ts';
import type { Opening } from './harness/harness.tsx';
import {
  type DeckPage,
  drag,
  liveNodes,
  openPage,
  type Point,
  swipe,
  type Workshop,
} from './support/deck-page.ts';
import { sharedWorkshop } from './support/shared-workshop.ts';

let workshop: Workshop;
let opened: DeckPage | undefined;

beforeAll(async () => {
  workshop = await sharedWorkshop();
});
afterAll(async () => workshop.close());
afterEach(async () => {
  const faults = opened?.faults ?? [];
  await opened?.page.context().close();
  opened = undefined;
  expect(faults).toEqual([]);
});

async function harness(query = '', options?: Parameters<typeof openPage>[2]): Promise<Page> {
  opened = await openPage(workshop.browser, workshop.pages.harness + query, options);
  return opened.page;
}

async function open(page: Page, opening: Opening = {}): Promise<void> {
  await page.evaluate((asked) => window.harness.open(asked), opening);
  await page.locator('.reveal.ready').waitFor();
}

const close = (page: Page) => page.evaluate(() => window.harness.close());
const show = (page: Page, index: number) => page.evaluate((to) => window.harness.show(to), index);
const slides = exampleBundle.deck.slides.map(({ id }) => id);
/** The place in the deck of the slide that reveal.js shows. */
const shown = async (page: Page) =>
  slides.indexOf((await page.locator('.slides > section.present').getAttribute('data-slide-id')) ?? '');
/** The places of the slides that are on the page. */
const onPage = async (page: Page) => {
  const ids = await page
    .locator('.slides > section')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-slide-id') ?? ''));
  return ids.map((id) => slides.indexOf(id));
};
const asked = (page: Page) => page.evaluate(() => window.harness.asked);

describe('a deck that is opened and closed', () => {
  it('leaks nothing over 500 openings', async () => {
    const page = await harness();
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => window.harness.openAndClose(12));
    const before = { ledger: await page.evaluate(() => window.ledger()), nodes: await liveNodes(session) };
    await page.evaluate(() => window.harness.openAndClose(500));
    const after = { ledger: await page.evaluate(() => window.ledger()), nodes: await liveNodes(session) };
    expect(after).toEqual(before);
  });

  it('leaks nothing over 84 slide changes', async () => {
    const page = await harness();
    const session = await page.context().newCDPSession(page);
    await open(page, { slides: 12, reducedMotion: true });
    const leafThrough = async (times: number) => {
      await page.evaluate((changes) => window.harness.leafThrough(changes), times);
      await show(page, 4);
      await expect.poll(() => onPage(page)).toEqual([3, 4, 5]);
      await expect.poll(() => page.evaluate(() => window.ledger().timeouts)).toEqual([]);
      return { ledger: await page.evaluate(() => window.ledger()), nodes: await liveNodes(session) };
    };
    // Whole rounds of twelve slides: React keeps the last slide that it took away, so both counts must end alike.
    const before = await leafThrough(12);
    expect(await leafThrough(84)).toEqual(before);
  });

  it('ends at once: when the closing returns there is no interval and no load listener', async () => {
    const page = await harness();
    await open(page);
    const { during, after } = await page.evaluate(() => {
      const during = window.ledger();
      window.harness.close();
      return { during, after: window.ledger() };
    });
    expect(during.intervals).toEqual([1000]);
    expect(after.intervals).toEqual([]);
    expect(after.listeners.filter((name) => name.startsWith('window load'))).toEqual([]);
  });

  it('ends at once even before reveal.js has started', async () => {
    const page = await harness();
    const before = await page.evaluate(() => window.ledger());
    await page.evaluate(() => {
      window.harness.open();
      window.harness.close();
    });
    await page.waitForTimeout(50);
    expect(await page.evaluate(() => window.ledger())).toEqual(before);
  });

  it('takes no interval of anybody else with it', async () => {
    const page = await harness();
    await page.evaluate(() => {
      queueMicrotask(() => window.setInterval(() => {}, 1000));
      window.harness.open();
      queueMicrotask(() => window.setInterval(() => {}, 1000));
    });
    await page.locator('.reveal.ready').waitFor();
    expect((await page.evaluate(() => window.ledger())).intervals).toHaveLength(3);
    await close(page);
    expect((await page.evaluate(() => window.ledger())).intervals).toHaveLength(2);
  });

  it('works after the double mount of StrictMode', async () => {
    const page = await harness();
    await open(page, { strict: true, index: 1 });
    expect(await page.locator('.reveal > .backgrounds').count()).toBe(1);
    expect((await page.evaluate(() => window.ledger())).intervals).toEqual([1000]);
    await show(page, 2);
    expect(await shown(page)).toBe(2);
  });
});

describe('a locked deck', () => {
  it.each([
    '?keyboard=true&embedded=false&controls=true&loop=true&transition=zoom',
    '?print-pdf',
    '?view=scroll',
  ])('is not reconfigured by the page query %s', async (query) => {
    const page = await harness(`${query}#/3`);
    await open(page);
    const root = page.locator('.reveal');
    await expect.poll(() => root.getAttribute('class')).not.toContain('zoom');
    expect(await page.evaluate(() => document.documentElement.className)).toBe('');
    expect(await page.locator('.reveal > .controls').isVisible()).toBe(false);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe(0);
    expect(await asked(page)).toEqual([]);
  });

  it('does not begin at the slide that the hash names, nor follow the hash later', async () => {
    const page = await harness('#/3');
    await open(page, { index: 1 });
    expect(await shown(page)).toBe(1);
    await page.evaluate(() => {
      window.location.hash = '#/2';
    });
    await page.waitForTimeout(50);
    expect(await shown(page)).toBe(1);
    expect(await asked(page)).toEqual([]);
  });

  it('does not listen to messages from other windows', async () => {
    const page = await harness();
    await open(page);
    await page.evaluate(() => window.postMessage(JSON.stringify({ method: 'slide', args: [2] }), '*'));
    await page.waitForTimeout(50);
    expect(await shown(page)).toBe(0);
  });

  it('keeps its class names in React: drawing it anew leaves those of reveal.js', async () => {
    const page = await harness();
    await open(page);
    const classes = () => page.locator('.reveal').getAttribute('class');
    const before = await classes();
    await page.evaluate(() => window.harness.open({ reducedMotion: true }));
    expect(await classes()).toBe(before);
    expect(await page.locator('.reveal').getAttribute('data-reduced-motion')).toBe('true');
  });
});

describe('a swipe', () => {
  it('asks for the next slide, and the deck stays when nobody agrees', async () => {
    const page = await harness();
    await open(page, { index: 1 });
    await swipe(page, -300);
    expect(await asked(page)).toEqual([2]);
    expect(await shown(page)).toBe(1);
  });

  it('moves both ways when the session agrees', async () => {
    const page = await harness();
    await open(page, { index: 1, follow: true });
    await swipe(page, -300);
    await swipe(page, -300);
    await swipe(page, 300);
    expect(await asked(page)).toEqual([2, 3, 2]);
    expect(await shown(page)).toBe(2);
  });

  it('asks for nothing beyond the ends', async () => {
    const page = await harness();
    await open(page, { index: 0, follow: true });
    await swipe(page, 300);
    expect(await asked(page)).toEqual([]);
    expect(await shown(page)).toBe(0);
  });

  it('grows with the screen, so that a finger that wavers on a part is none', async () => {
    const page = await harness('', { viewport: { width: 3840, height: 2160 } });
    await open(page, { index: 1 });
    const part = await middleOf(partOf(page));
    await drag(page, [part], { x: -45, y: 0 });
    await drag(page, [part], { x: -300, y: 0 });
    expect(await asked(page)).toEqual([]);
    await drag(page, [part], { x: -310, y: 0 });
    expect(await asked(page)).toEqual([2]);
  });

  it('leads the other way where words run from right to left', async () => {
    const page = await harness();
    await open(page, { index: 1 });
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await swipe(page, 300);
    await swipe(page, -300);
    expect(await asked(page)).toEqual([2, 0]);
  });

  it('that begins on a button presses nothing, with a mouse either', async () => {
    const page = await harness();
    await open(page, { index: 1 });
    const button = partOf(page);
    const { x, y } = await middleOf(button);
    await drag(page, [{ x, y }], { x: 200, y: 0 });
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y, { steps: 4 });
    await page.mouse.move(x, y);
    await page.mouse.up();
    expect(await asked(page)).toEqual([0, 0]);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await page.mouse.click(x, y);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  });

  it('is not hindered by a finger whose end nobody heard of', async () => {
    const page = await harness();
    await open(page, { index: 1 });
    await page.evaluate(() => {
      for (const type of ['pointerup', 'pointercancel'])
        window.addEventListener(type, (event) => event.stopPropagation(), { capture: true });
    });
    await swipe(page, -300);
    await swipe(page, -300);
    expect(await asked(page)).toEqual([2, 2]);
  });

  it('of two fingers is none, and does not hinder the next', async () => {
    const page = await harness();
    await open(page, { index: 1 });
    const fingers = [
      { x: 700, y: 300 },
      { x: 800, y: 400 },
    ];
    await drag(page, fingers, { x: -300, y: 0 });
    expect(await asked(page)).toEqual([]);
    await swipe(page, -300);
    expect(await asked(page)).toEqual([2]);
  });

  it('up or down leads nowhere, not even over words that do not fit', async () => {
    const page = await harness();
    await open(page, { index: slides.indexOf('too-much'), slides: slides.length });
    const area = page.locator('section.present [data-paged="true"]');
    const { x, y } = await middleOf(area);
    await drag(page, [{ x, y }], { x: 0, y: -200 });
    expect(await area.evaluate((element) => element.scrollTop)).toBe(0);
    expect(await asked(page)).toEqual([]);
  });

  it('is reported as activity', async () => {
    const page = await harness();
    await open(page);
    await swipe(page, 300);
    expect(await page.evaluate(() => window.harness.activity)).toBeGreaterThan(0);
  });
});

describe('a slide change', () => {
  const long = { slides: 12, index: 4, reducedMotion: true };
  const ready = async (page: Page, at: number) =>
    expect.poll(() => onPage(page)).toEqual([at - 1, at, at + 1]);

  it('leaves the shown slide and its neighbours on the page, and no other', async () => {
    const page = await harness();
    await open(page, long);
    await ready(page, 4);
    await show(page, 5);
    await ready(page, 5);
  });

  it('takes its neighbours away at the ends', async () => {
    const page = await harness();
    await open(page, { ...long, index: 0 });
    await expect.poll(() => onPage(page)).toEqual([0, 1]);
    await show(page, 11);
    await expect.poll(() => onPage(page)).toEqual([10, 11]);
  });

  it('shows a far slide at once, with all that is on it', async () => {
    const page = await harness();
    await open(page, long);
    await ready(page, 4);
    const seen = await page.evaluate(() => {
      window.harness.show(10);
      const slide = document.querySelector<HTMLElement>('section.present');
      return { id: slide?.dataset.slideId, heading: document.activeElement?.textContent };
    });
    const { id, titleText } = exampleBundle.deck.slides[10] ?? {};
    expect(seen).toEqual({ id, heading: titleText });
    expect(await page.locator('section.present').isVisible()).toBe(true);
  });

  it('keeps up with a visitor who turns faster than the page finds time', async () => {
    const page = await harness();
    await open(page, { ...long, index: 0 });
    const most = await page.evaluate(() => {
      const counts = Array.from({ length: 11 }, (_, index) => {
        window.harness.show(index + 1);
        return document.querySelectorAll('.slides > section').length;
      });
      return Math.max(...counts);
    });
    expect(await shown(page)).toBe(11);
    expect(most).toBeLessThanOrEqual(6);
  });

  it('keeps the slide that is left until it has faded out, however far it is', async () => {
    const page = await harness();
    await open(page, { ...long, reducedMotion: false });
    await ready(page, 4);
    await page.evaluate(() => {
      const story: string[] = [];
      const left = document.querySelector('section.present') as Element;
      const tell = () => story.push(left.isConnected ? 'there' : 'gone');
      left.addEventListener('transitionend', () => story.push('faded'), { once: true });
      new MutationObserver(tell).observe(document.querySelector('.slides') as Element, { childList: true });
      Object.assign(window, { story });
    });
    await show(page, 10);
    await ready(page, 10);
    const story = await page.evaluate(() => (window as unknown as { story: string[] }).story);
    expect(story.filter((event) => event !== 'there')).toEqual(['faded', 'gone']);
  });

  it('draws nothing anew on the page but a neighbour that comes', async () => {
    const page = await harness();
    await open(page, long);
    await ready(page, 4);
    await page.evaluate(() => window.harness.drawn.splice(0));
    await show(page, 5);
    await ready(page, 5);
    expect(await page.evaluate(() => window.harness.drawn)).toEqual([slides[6]]);
  });

  it('changes nothing inside of any slide', async () => {
    const page = await harness();
    await open(page, long);
    await ready(page, 4);
    const changed = await page.evaluate(() => {
      const deck = document.querySelector('.slides') as Element;
      const watch = new MutationObserver(() => {});
      watch.observe(deck, { subtree: true, childList: true, attributes: true, characterData: true });
      window.harness.show(5);
      return watch.takeRecords().map(({ target, type }) => `${type} of ${target.nodeName}`);
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((change) => !/^attributes of SECTION$/.test(change))).toEqual([]);
  });

  it('has the page laid out once, and leaves the neighbour that comes to a frame', async () => {
    const page = await harness();
    const session = await page.context().newCDPSession(page);
    await open(page, long);
    /** The neighbour that came has been laid out by a frame: what is left of it would be laid out by the next change. */
    const settled = async (at: number) => {
      await ready(page, at);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    };
    await settled(4);
    const causes = await layoutsOf(session, async () => {
      for (let index = 5; index <= 9; index += 1) {
        await show(page, index);
        await settled(index);
      }
    });
    expect(causes.filter((calls) => calls.includes('show'))).toHaveLength(5);
    expect(causes).toContainEqual([]);
  });
});

describe('a deck for everybody', () => {
  it('is a named region and not an application', async () => {
    const page = await harness();
    await open(page);
    await expect(page.getByRole('region', { name: 'Examples' }).count()).resolves.toBe(1);
    await expect(page.getByRole('application').count()).resolves.toBe(0);
  });

  it('moves the focus to the new heading without scrolling', async () => {
    const page = await harness();
    await open(page);
    await show(page, 2);
    const focused = page.locator('h1:focus');
    expect(await focused.textContent()).toBe('One picture in two views');
    const places = await page.evaluate(() =>
      [document.scrollingElement, ...document.querySelectorAll('.reveal, .slides')].map((place) => [
        place?.scrollTop,
        place?.scrollLeft,
      ]),
    );
    expect(places.flat()).toEqual(Array(6).fill(0));
  });

  it('announces a slide change once, politely, and in no other place', async () => {
    const page = await harness();
    await open(page);
    await page.evaluate(() => {
      const said: string[] = [];
      const regions = document.querySelectorAll('[role="status"], [aria-live]');
      const watch = new MutationObserver((changes) =>
        said.push(...changes.map((change) => change.target.textContent ?? '')),
      );
      for (const region of regions)
        watch.observe(region, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { said });
    });
    await show(page, 2);
    await page.waitForTimeout(100);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toEqual(['Slide 3 of 4']);
  });

  it('keeps every slide that is not shown inert and hidden', async () => {
    const page = await harness();
    await open(page, { index: 2 });
    await expect.poll(() => onPage(page)).toEqual([1, 2, 3]);
    const states = await page.evaluate(() =>
      [...document.querySelectorAll('.slides > section')].map((slide) => ({
        inert: slide.hasAttribute('inert'),
        hidden: slide.getAttribute('aria-hidden') === 'true',
      })),
    );
    const away = { inert: true, hidden: true };
    expect(states).toEqual([away, { inert: false, hidden: false }, away]);
  });

  it('fades from slide to slide', async () => {
    const page = await harness();
    await open(page);
    expect(await transitionOf(page)).toBe('0.4s');
  });

  it.each([
    ['the setting', { reducedMotion: true }, {}],
    ['the system', {}, { reducedMotion: 'reduce' as const }],
  ])('has no transition under reduced motion asked for by %s', async (_, opening, options) => {
    const page = await harness('', options);
    await open(page, opening);
    expect(await transitionOf(page)).toBe('0s');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

/** The button of a part that can be touched, on the second slide. */
const partOf = (page: Page) => page.locator('section.present').getByRole('button', { name: 'the mark' });

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * The layouts of a page while something is done, each by the names of the calls that asked for it before its frame; none
 * where a frame itself brought it. How many frames there are, and how often reveal.js's clock ticks, is up to the machine.
 */
async function layoutsOf(session: CDPSession, run: () => Promise<void>): Promise<string[][]> {
  const causes: string[][] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const layout = layoutSchema.safeParse(event).data;
      if (layout) causes.push(layout.args.beginData.stackTrace.map(({ functionName }) => functionName));
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
    },
  });
  await run();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  return causes;
}

/** What the browser's trace tells of a layout: the calls that led to it, where a script did. */
const layoutSchema = z.object({
  name: z.literal('Layout'),
  args: z.object({
    beginData: z.object({ stackTrace: z.array(z.object({ functionName: z.string() })).default([]) }),
  }),
});

const transitionOf = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.querySelector('.slides > section.present') as Element).transitionDuration,
  );
