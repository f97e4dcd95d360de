/** Slides that appear step by step, in a real browser: what is seen, reached and read out at each step. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exampleBundle } from '../../renderer/deck/examples/bundle.ts';
import { stepsOf } from '../../slides/format/model/steps.ts';
import type { Opening } from './harness/harness.tsx';
import { type DeckPage, openPage, type Workshop } from './support/deck-page.ts';
import { sharedWorkshop } from './support/shared-workshop.ts';

const slides = exampleBundle.deck.slides.length;
const index = exampleBundle.deck.slides.findIndex(({ id }) => id === 'by-steps');

let workshop: Workshop;
let opened: DeckPage | undefined;
beforeAll(async () => {
  workshop = await sharedWorkshop();
});
afterAll(async () => workshop.close());
afterEach(async () => {
  expect(opened?.faults ?? []).toEqual([]);
  await opened?.page.context().close();
  opened = undefined;
});

async function openAt(step: number | 'all', more: Opening = {}): Promise<Page> {
  opened = await openPage(workshop.browser, workshop.pages.harness);
  const { page } = opened;
  const opening = { slides, index, step, reducedMotion: true, ...more };
  await page.evaluate((asked) => window.harness.open(asked), opening);
  await page.locator('.reveal.ready').waitFor();
  return page;
}
const goTo = (page: Page, step: number) =>
  page.evaluate(([at, to]) => window.harness.show(at, to), [index, step] as [number, number]);

const parts = {
  start: 'A cell is there from the start.',
  second: 'Then a mark comes.',
  item: 'with it',
  last: 'and after it',
  note: 'Last, a note.',
};
/** Which of the slide's words can be seen, and where everything of it stands. */
const seen = async (page: Page) => {
  const words = await page
    .locator('section.present :is(p, li, button)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => one.textContent ?? ''),
    );
  return Object.keys(parts).filter((name) => words.includes(parts[name as keyof typeof parts]));
};
const places = (page: Page) =>
  page.locator('section.present *').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [one.tagName, x, y, width, height].join(' ');
    }),
  );

describe('a slide with steps', () => {
  it('has as many as its words and its picture need', () => {
    expect(exampleBundle.deck.slides.map(stepsOf).filter((steps) => steps > 1)).toEqual([3, 3]);
  });

  it.each([
    [1, ['start']],
    [2, ['start', 'second', 'item']],
    [3, ['start', 'second', 'item', 'last', 'note']],
    ['all' as const, ['start', 'second', 'item', 'last', 'note']],
  ])('shows at step %s: %j', async (step, expected) => {
    const page = await openAt(step);
    expect(await seen(page)).toEqual(expected);
  });

  it('shows the part of its picture that comes with the step', async () => {
    const page = await openAt(1);
    const mark = page.locator('section.present [data-spot="mark"] rect');
    const part = page.locator('section.present').getByRole('button', { name: 'the mark' });
    expect([await mark.isVisible(), await part.isVisible()]).toEqual([false, false]);
    await goTo(page, 2);
    expect([await mark.isVisible(), await part.isVisible()]).toEqual([true, true]);
  });

  it('keeps the room of what is not shown: nothing moves from step to step', async () => {
    const page = await openAt('all');
    const whole = await places(page);
    for (const step of [1, 2, 3]) {
      await goTo(page, step);
      expect(await places(page)).toEqual(whole);
    }
  });

  it('reads out, and gives the keyboard, only what is shown', async () => {
    const page = await openAt(1);
    const slide = page.locator('section.present');
    const before = await slide.ariaSnapshot();
    expect(before).toContain(parts.start);
    for (const words of [parts.item, parts.last, parts.note, 'the mark', /- list$/m])
      expect(before).not.toMatch(words);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('the cell');
    await goTo(page, 3);
    const after = await slide.ariaSnapshot();
    for (const words of [parts.item, parts.last, parts.note]) expect(after).toContain(words);
  });

  it('explains no part of its picture that is not shown', async () => {
    const page = await openAt(1);
    const box = await page.locator('section.present [data-spot="mark"]').boundingBox();
    if (!box) throw new Error('the mark has no place');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await page.locator('section.present [data-explain]').getAttribute('data-explain')).toBe('closed');
    await goTo(page, 2);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await page.locator('section.present [data-explain]').getAttribute('data-explain')).toBe('open');
  });

  it('goes back a step as well', async () => {
    const page = await openAt(3);
    await goTo(page, 1);
    expect(await seen(page)).toEqual(['start']);
  });

  it.each([1, 2])('has no access problem at step %d', async (step) => {
    const page = await openAt(step);
    const { violations } = await new AxeBuilder({ page }).include('.reveal').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  it('does not also play the slow movement of its picture', async () => {
    const page = await openAt(1, { reducedMotion: false });
    const figure = page.locator('section.present [data-figure]');
    expect(await figure.getAttribute('data-active')).toBe('false');
    await page.evaluate((at) => window.harness.open({ slides: at + 1, index: at }), index);
    await page.locator('.reveal.ready').waitFor();
    expect(await figure.getAttribute('data-active')).toBe('true');
  });
});

describe('a slide with steps that is left', () => {
  it('stays as it was while it fades out, and begins anew when it comes back', async () => {
    const page = await openAt(2);
    const slide = page.locator('[data-slide-id="by-steps"]');
    const later = () => slide.locator('[data-later]').count();
    const atTwo = await later();
    await page.evaluate(([at]) => window.harness.show(at + 1, 1), [index] as [number]);
    expect(await later()).toBe(atTwo);
    await goTo(page, 1);
    expect(await seen(page)).toEqual(['start']);
  });

  it('is prepared with its first step only, where slides are led through', async () => {
    const page = await openAt(1, { index: index - 1 });
    await page.locator('[data-slide-id="by-steps"]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-slide-id="by-steps"] [data-later]').count()).toBeGreaterThan(3);
  });
});

it('no slide hides anything where nobody leads through it', async () => {
  const page = await openAt('all');
  expect(await page.locator('[data-later]').count()).toBe(0);
});
