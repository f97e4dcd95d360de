/** A consultation on two displays, timed from the consultant's touch to the family's paint. */
import type { CDPSession, Page } from 'playwright-core';
import { type Kiosk, launchKiosk } from '../../support/kiosk.ts';
import { handsPace } from '../../support/touch.ts';

declare global {
  interface Window {
    talkProbe: {
      /** When the consultant's finger last did this, in milliseconds since 1970. */
      last: Record<string, number>;
      /** Waits until the family sees something else than before, and gives when it was painted, in milliseconds since 1970. */
      painted: (selector: string, attribute: string, before: string | null) => Promise<number>;
    };
  }
}

/** Milliseconds from a touch to the paint before the family, by what was done. */
export type Times = Record<
  'a slide is turned' | 'a stroke begins' | 'a line grows' | 'the pointer moves',
  number[]
>;

/** What of the family's page tells that it was done. */
const signs = {
  'a slide is turned': ['[data-deck]', 'data-index'],
  'a stroke begins': ['[data-strokes]', 'data-strokes'],
  'a line grows': ['[data-strokes]', 'data-points'],
  'the pointer moves': ['[data-spot-kind="pointer"] g', 'transform'],
} as const;

interface Pair {
  presenter: Page;
  family: Page;
  cdp: CDPSession;
}

/** Turns slides and draws so often each, in a kiosk of its own. */
export async function timesInStep(often: number): Promise<Times> {
  const kiosk = await launchKiosk({ flags: ['--consultation'] });
  try {
    const pair = await openTalk(kiosk);
    const times: Times = {
      'a slide is turned': await turns(pair, often),
      'a stroke begins': [],
      'a line grows': [],
      'the pointer moves': [],
    };
    await kiosk.touch(pair.presenter.getByRole('button', { name: 'Pen', exact: true }));
    await draws(pair, often, times);
    await kiosk.touch(pair.presenter.getByRole('button', { name: 'Pointer', exact: true }));
    await points(pair, often, times);
    return times;
  } finally {
    await kiosk.close();
  }
}

async function openTalk(kiosk: Kiosk): Promise<Pair> {
  const at = (page: Page, screen: string) => page.locator(`[data-screen="${screen}"]`);
  await at(await kiosk.page(), 'presenter-start').waitFor();
  await kiosk.control({ do: 'add-display', width: 1920, height: 1080 });
  while ((await kiosk.windows()) < 2) await new Promise((later) => setTimeout(later, 100));
  await kiosk.touch({ x: 300, y: 300 });
  const presenter = await kiosk.page();
  await kiosk.touch(presenter.locator('[data-card]').first());
  await at(presenter, 'presenter-deck').waitFor();
  const family = await kiosk.page(1);
  await family.locator('[data-deck]').waitFor();
  await presenter.evaluate(() => {
    window.talkProbe = { last: {}, painted: async () => Number.NaN };
    for (const name of ['pointerdown', 'pointermove', 'pointerup'])
      window.addEventListener(
        name,
        ({ timeStamp }) => {
          window.talkProbe.last[name] = performance.timeOrigin + timeStamp;
        },
        { capture: true },
      );
  });
  await family.evaluate(() => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    /** What is posted in a frame arrives when that frame has been drawn. */
    const drawn = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    window.talkProbe = {
      last: {},
      async painted(selector, attribute, before) {
        const now = () => document.querySelector(selector)?.getAttribute(attribute) ?? null;
        while (now() === before) await frame();
        await drawn();
        return performance.timeOrigin + performance.now();
      },
    };
  });
  return { presenter, family, cdp: await presenter.context().newCDPSession(presenter) };
}

/** What somebody does, timed from the last event of this name on. */
async function timed(
  { presenter, family }: Pair,
  what: keyof typeof signs,
  event: string,
  act: () => Promise<void>,
): Promise<number> {
  const [selector, attribute] = signs[what];
  const before = await family.evaluate(
    ([of, name]) => document.querySelector(of)?.getAttribute(name) ?? null,
    [selector, attribute] as const,
  );
  const painted = family.evaluate(([of, name, was]) => window.talkProbe.painted(of, name, was), [
    selector,
    attribute,
    before,
  ] as const);
  await act();
  const seen = await painted;
  return seen - (await presenter.evaluate((name) => window.talkProbe.last[name] ?? Number.NaN, event));
}

/** There and back between slides that have been shown, as a talk goes. */
async function turns(pair: Pair, often: number): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < often; turn += 1) {
    const button = pair.presenter
      .getByRole('navigation', { name: 'Move through the slides' })
      .getByRole('button')
      .nth(turn % 2 === 0 ? 1 : 0);
    const box = await button.boundingBox();
    if (box === null) throw new Error('The button that turns slides has no place on the page.');
    await pair.presenter.waitForTimeout(handsPace);
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    times.push(await timed(pair, 'a slide is turned', 'pointerup', () => tap(pair.cdp, point)));
  }
  return times;
}

async function draws(pair: Pair, often: number, times: Times): Promise<void> {
  const slide = await slideBox(pair.presenter);
  for (let stroke = 0; stroke < often; stroke += 1) {
    const at = { x: slide.x + slide.width * 0.1, y: slide.y + slide.height * (0.1 + 0.8 * (stroke / often)) };
    const down = () => touch(pair.cdp, 'touchStart', [at]);
    times['a stroke begins'].push(await timed(pair, 'a stroke begins', 'pointerdown', down));
    for (let step = 1; step <= 4; step += 1) {
      const move = () => touch(pair.cdp, 'touchMove', [{ x: at.x + step * 40, y: at.y }]);
      times['a line grows'].push(await timed(pair, 'a line grows', 'pointermove', move));
    }
    await touch(pair.cdp, 'touchEnd', []);
  }
}

async function points(pair: Pair, often: number, times: Times): Promise<void> {
  const slide = await slideBox(pair.presenter);
  const at = { x: slide.x + slide.width * 0.1, y: slide.y + slide.height / 2 };
  await touch(pair.cdp, 'touchStart', [at]);
  await pair.family.locator('[data-spot-kind="pointer"]').waitFor();
  for (let step = 1; step <= often; step += 1) {
    const move = () =>
      touch(pair.cdp, 'touchMove', [{ x: at.x + slide.width * 0.8 * (step / often), y: at.y }]);
    times['the pointer moves'].push(await timed(pair, 'the pointer moves', 'pointermove', move));
  }
  await touch(pair.cdp, 'touchEnd', []);
}

async function slideBox(presenter: Page) {
  const box = await presenter.locator('[data-tool]').boundingBox();
  if (box === null) throw new Error('There is no slide to draw on.');
  return box;
}

async function tap(cdp: CDPSession, point: { x: number; y: number }): Promise<void> {
  await touch(cdp, 'touchStart', [point]);
  await touch(cdp, 'touchEnd', []);
}

async function touch(
  cdp: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: { x: number; y: number }[],
): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
}
