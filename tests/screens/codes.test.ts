/**
 * The codes that a family takes home, read from the pixels of the screen by zbar: at every size, in both themes. A part of
 * them in `npm test`, all in `npm run test:whole`.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { longest, shorter } from '../../renderer/ui/qr/qr-code.examples.tsx';
import { partOf } from '../support/part.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { type OpenPage, openPage, type PageOptions } from './support/page.ts';
import { scan } from './support/scan.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { goTo, type Language, settle, touch } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 911, height: 512 },
  { width: 512, height: 911 },
  { width: 3840, height: 2160 },
] as const;

const library = withShippedTools(exampleLibrary(3));
const places = ['questions-code', 'call-code', 'take-home'] as const;

const cases = places.flatMap((place) =>
  sizes.flatMap((size) =>
    (['daylight', 'night'] as const).flatMap((theme) =>
      (['en', 'es'] as const).map((language) => ({ place, ...size, theme, language })),
    ),
  ),
);

async function onScreen(
  options: PageOptions,
  theme: string,
  run: (open: OpenPage) => Promise<void>,
): Promise<void> {
  const open = await openPage(browser(), options);
  try {
    await open.page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await run(open);
    expect((await open.told()).complaints).toEqual([]);
  } finally {
    await open.context.close();
  }
}

/** Every code in its turn, as a phone reads them. */
async function scanAll(page: Page, language: Language): Promise<string[]> {
  const parts = Number(await page.locator('[data-codes]').getAttribute('data-codes'));
  const read: string[] = [];
  for (let part = 1; part <= parts; part += 1) {
    await page.locator(`[data-codes][data-shown="${part}"]`).waitFor();
    await settle(page);
    read.push(await scan(page));
    if (part < parts) await touch(page, language === 'en' ? 'Next code' : 'Código siguiente');
  }
  return read;
}

/** What the codes say between their headings, without blanks. */
const body = (texts: readonly string[]) =>
  texts.map((text) => text.split('\n').slice(1).join('').replace(/\s/g, '')).join('');

const begins = {
  'questions-code': { en: '1.WhyCARTforme', es: '1.¿PorquéCAR-Tparamí' },
  'call-code': { en: '•Feverorshakingchills:', es: '•Fiebreoescalofríos' },
  'take-home': { en: '', es: '' },
} as const;

describe('A phone reads what is taken home, one code after another', () => {
  test.each(partOf(cases, { of: 23 }))(
    '$place on $width × $height, $theme, $language',
    ({ place, theme, language, width, height }) => {
      const languages = language === 'en' ? ['en', 'es'] : ['es', 'en'];
      const role = place === 'take-home' ? 'presenter' : 'visitor';
      return onScreen(
        { library, size: { width, height }, settings: { languages, role } },
        theme,
        async ({ page }) => {
          await goTo(page, place, language);
          const read = await scanAll(page, language);
          const headings = read.map((text) => text.split('\n')[0] ?? '');
          if (read.length > 1)
            for (const [at, heading] of headings.entries())
              expect(
                heading.endsWith(
                  language === 'en' ? ` · ${at + 1} of ${read.length}` : ` · ${at + 1} de ${read.length}`,
                ),
              ).toBe(true);
          expect(body(read).startsWith(begins[place][language])).toBe(true);
          expect(body(read)).not.toContain('\uFFFD');
        },
      );
    },
  );
});

test('What the family’s display shows is what the presenter chose, letter for letter', () =>
  onScreen({ library, settings: { role: 'presenter' } }, 'night', async ({ page }) => {
    await goTo(page, 'take-home');
    await touch(page, 'When to call at once');
    await touch(page, 'Show to the family');
    const [mine] = await scanAll(page, 'en');
    await expect
      .poll(() => page.evaluate(() => window.told.shown.at(-1)?.shows))
      .toMatchObject({ kind: 'code', what: 'call', part: 2, parts: 2 });
    const shown = await page.evaluate(() =>
      window.told.shown.map(({ shows }) => (shows.kind === 'code' ? shows.text : '')),
    );
    expect(shown).toContain(mine);
  }));

describe('A code reads letter for letter', () => {
  const stories = withBuiltPage('stories');
  test.each([
    ['the largest, in squares of 4 pixels', 'a text that fills the largest code', longest],
    ['the smallest, in squares of 3 pixels', 'a text in the smallest squares that a phone reads', shorter],
  ])('%s', async (_, name, text) => {
    const { page, context } = await openPage(stories(), { built: 'stories', hash: `qr/${name}` });
    expect(await scan(page)).toBe(text);
    await context.close();
  });
});
