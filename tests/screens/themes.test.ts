/**
 * Every screen in each theme, with words of each size, and in a language that runs from right to left, which no visitor can
 * choose yet. A part of the screens in `npm test`, all in `npm run test:whole`.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { partOf } from '../support/part.ts';
import { axeFindings } from './support/axe.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { clippedFindings, touchFindings } from './support/measure.ts';
import { openPage, type PageOptions } from './support/page.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { goTo, resize, type ScreenName } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

const screens: readonly [name: string, screen: ScreenName, options: PageOptions][] = [
  ['attract', 'attract', {}],
  ['home with one deck', 'home', {}],
  ['home with twelve decks', 'home', { library: exampleLibrary(12) }],
  ['deck', 'deck', {}],
  ['contents', 'contents', {}],
  ['sources', 'sources', {}],
  ['call', 'call', { library: withShippedTools(exampleLibrary(1)) }],
  ['questions', 'questions', { library: withShippedTools(exampleLibrary(3)) }],
  ['my list', 'my-list', { library: withShippedTools(exampleLibrary(3)) }],
  ['when to call as codes', 'call-code', { library: withShippedTools(exampleLibrary(1)) }],
  ['glossary', 'glossary', {}],
  ['search', 'search', {}],
  ['make it easier', 'ease', {}],
  ['warning', 'warning', { ownClock: true }],
  ['calm', 'calm', { library: null }],
];

async function onScreen(
  screen: ScreenName,
  options: PageOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context, told } = await openPage(browser(), options);
  try {
    await goTo(page, screen);
    await look(page);
    expect((await told()).complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const set = (page: Page, name: 'data-theme' | 'data-text', value: string) =>
  page.evaluate(([attribute, to]) => document.documentElement.setAttribute(attribute, to), [
    name,
    value,
  ] as const);

/** Has the page run to a side, and with it what is on it and says the side of its own language. */
const turn = (page: Page, dir: 'ltr' | 'rtl') =>
  page.evaluate((to) => {
    for (const each of document.querySelectorAll('html, [lang][dir]')) each.setAttribute('dir', to);
  }, dir);

describe('In strong contrast', () => {
  test.each(partOf(screens))('nothing on %s is wrong for axe', (_, screen, options) =>
    onScreen(screen, options, async (page) => {
      await set(page, 'data-theme', 'contrast');
      expect(await axeFindings(page)).toEqual([]);
    }),
  );
});

/** The screens that Anteroom is composed for, by shape, and the smallest panels. */
const shapes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 800 },
  { width: 911, height: 512 },
  { width: 512, height: 911 },
] as const;

describe('With larger words', () => {
  test.each(partOf(screens, { of: 3 }))('nothing on %s is cut, too small or too near', (_, screen, options) =>
    onScreen(screen, options, async (page) => {
      for (const text of ['125', '150', '200']) {
        await set(page, 'data-text', text);
        for (const size of shapes) {
          await resize(page, size);
          const here = [...(await touchFindings(page)), ...(await clippedFindings(page))];
          expect([text, size.width, here]).toEqual([text, size.width, []]);
        }
      }
    }),
  );
});

describe('In night', () => {
  test.each(partOf(screens))('every word on %s stands out 7 : 1', (_, screen, options) =>
    onScreen(screen, options, async (page) => {
      await set(page, 'data-theme', 'night');
      expect(await axeFindings(page)).toEqual([]);
    }),
  );

  test('the page is dark, and the scenes that are painted for daylight keep their own ink', () =>
    onScreen('attract', {}, async (page) => {
      await set(page, 'data-theme', 'night');
      const colours = await page.evaluate(() => ({
        page: getComputedStyle(document.body).backgroundColor,
        words: getComputedStyle(document.querySelector('h1') as Element).color,
      }));
      expect(colours).toEqual({ page: 'rgb(11, 15, 15)', words: 'rgb(20, 48, 47)' });
    }));
});

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
] as const;

/** What stands on the screen: how far from the edge where lines begin, how far down, how wide and how high. */
const placesFrom = (page: Page, begin: 'left' | 'right') =>
  page.evaluate((from) => {
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    return [...top.querySelectorAll('h1, h2, h3, button:not(p button), svg[data-figure], svg[role=img]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { left, right, top: above, width, height } = element.getBoundingClientRect();
        const name = element.textContent || element.ariaLabel || element.localName;
        return { name, box: [from === 'left' ? left : innerWidth - right, above, width, height] };
      });
  }, begin);

/** A full stop on the other side changes the room that a line takes, by less than this many pixels. */
const room = 8;

/** What stands elsewhere than in the mirror of the usual screen, a line each. */
async function mirrorFindings(page: Page): Promise<string[]> {
  await turn(page, 'ltr');
  const usual = await placesFrom(page, 'left');
  await turn(page, 'rtl');
  const mirrored = await placesFrom(page, 'right');
  if (usual.length === 0) return ['nothing stands on the screen'];
  return usual.flatMap(({ name, box }, index) => {
    const there = mirrored[index]?.box ?? [];
    const isThere = box.every((length, side) => Math.abs(length - (there[side] ?? Number.NaN)) < room);
    return isThere ? [] : [`“${name}” is at ${there} and not at ${box}`];
  });
}

describe('Where reading runs from right to left', () => {
  test.each(partOf(screens))('%s is the same screen, seen in a mirror', (_, screen, options) =>
    onScreen(screen, options, async (page) => {
      for (const size of sizes) {
        await resize(page, size);
        expect(await mirrorFindings(page)).toEqual([]);
        expect([...(await touchFindings(page)), ...(await clippedFindings(page))]).toEqual([]);
      }
    }),
  );

  const turned = (page: Page, selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => new DOMMatrix(getComputedStyle(one).transform).a));

  test('what points along the line of reading points the other way', () =>
    onScreen('deck', {}, async (page) => {
      await turn(page, 'rtl');
      expect(await turned(page, 'nav svg[data-directional]')).toEqual([-1, -1, -1]);
      expect(new Set(await turned(page, 'nav svg:not([data-directional])'))).toEqual(new Set([1]));
    }));

  /** Sentences whose full stop stands before their last letter, a line each; and how many were looked at. */
  const stopFindings = (page: Page) =>
    page.evaluate(() => {
      const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      const found = { looked: 0, wrong: [] as string[] };
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent?.trimEnd() ?? '';
        const around = node.parentElement;
        if (!/\p{L}[.?!]$/u.test(text) || !around?.closest('[lang][dir]:not(html)')) continue;
        if (!around.checkVisibility() || around.closest('.visually-hidden')) continue;
        const boxOf = (at: number) => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        };
        const [letter, stop] = [boxOf(text.length - 2), boxOf(text.length - 1)];
        found.looked += 1;
        if (stop.left < letter.right - 1) found.wrong.push(text);
      }
      return found;
    });

  test.each([
    ['deck', 'deck', {}],
    ['call', 'call', { library: withShippedTools(exampleLibrary(1)) }],
    ['questions', 'questions', { library: withShippedTools(exampleLibrary(3)) }],
    ['glossary', 'glossary', {}],
  ] as const)('English on %s keeps its full stops at its ends', (_, screen, options) =>
    onScreen(screen, options, async (page) => {
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      const { looked, wrong } = await stopFindings(page);
      expect(looked).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    }),
  );

  test('the painted scenes are turned, so that their free side lies under the words', () =>
    onScreen('attract', {}, async (page) => {
      await turn(page, 'rtl');
      expect(await turned(page, 'picture img')).toEqual([-1, -1, -1]);
    }));
});

describe('Where less motion is asked for', () => {
  test.each(partOf(screens))('nothing on %s moves or fades', (_, screen, options) =>
    onScreen(screen, { ...options, reducedMotion: 'reduce' }, async (page) => {
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => {
            const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
            const isAnimated = animationName !== 'none' && /[1-9]/.test(animationDuration);
            return isAnimated || /[1-9]/.test(transitionDuration);
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(moving).toEqual([]);
    }),
  );
});
