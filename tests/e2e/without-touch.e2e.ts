/** Whole visits without a touch, by somebody who hears what the screen says. */
import { expect, type Page, test } from '@playwright/test';
import { focusSays, listen, readThrough } from '../support/heard.ts';
import type { Kiosk } from '../support/kiosk.ts';
import { screen, useKiosk } from './visitor.ts';

/** More than the places that any screen here has. */
const mostStops = 60;

/** Presses Tab until the focus, which can be seen at each place, is on what is called this. */
async function tabTo(kiosk: Kiosk, name: string): Promise<void> {
  const page = await kiosk.page();
  for (let stop = 0; stop < mostStops; stop += 1) {
    await kiosk.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const title = document.getElementById(focused.getAttribute('aria-labelledby') ?? '');
      return {
        name: (focused.getAttribute('aria-label') ?? (title ?? focused).textContent ?? '').trim(),
        isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    if (at === null) continue;
    expect(at.isSeen, `the focus on “${at.name}” is seen`).toBe(true);
    if (at.name === name) return;
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

/** Expects that these lines are read in this order, whatever is read between them. */
async function expectRead(page: Page, lines: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      const read = await readThrough(page);
      let from = 0;
      return lines.filter((line) => {
        const at = read.indexOf(line, from);
        if (at !== -1) from = at + 1;
        return at === -1;
      });
    })
    .toEqual([]);
}

test.describe('A visitor with a keyboard who hears the screen', () => {
  const kiosk = useKiosk();

  test('learns where they are at each step of a whole visit, once, headline first', async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    const { said } = await listen(page);
    await kiosk.press('Enter');
    await expect(screen(page, 'home')).toBeVisible();
    expect(await said()).toEqual(['focus: Learn about CAR T-cell therapy']);
    await expectRead(page, [
      'heading 1 “Learn about CAR T-cell therapy”',
      'main',
      'heading 2 “Start here”',
      'button “What is CAR T-cell therapy?” (How your own cells are taught to find cancer 6 min)',
      'button “I have finished”',
      'navigation “Always within reach”',
      'button “Call now”',
    ]);

    await tabTo(kiosk, 'What is CAR T-cell therapy?');
    await kiosk.press('Enter');
    const deck = page.locator('[data-deck]');
    await expect(deck).toHaveAttribute('data-index', '0');
    await expect.poll(() => focusSays(page)).toBe('heading 1 “What is CAR T-cell therapy?”');
    await said();
    for (const [key, headline] of [
      ['PageDown', 'T cells guard your body, but cancer can hide'],
      ['ArrowRight', 'A new receptor helps T cells find the cancer'],
    ] as const) {
      await kiosk.press(key);
      const place = key === 'PageDown' ? 'Slide 2 of 12' : 'Slide 3 of 12';
      await expect(page.getByRole('status').filter({ hasText: place })).toBeAttached();
      expect(await said()).toEqual([`focus: ${headline}`, place]);
    }
    await expectRead(page, [
      'main',
      'heading 1 “A new receptor helps T cells find the cancer”',
      'They are called a',
      'list “Parts of the picture”',
      'button “mark”',
      'figure',
      'image “A CAR T cell locks onto the mark of a cancer cell. Below, from left to right: it can kill the cell, it multiplies, and it looks for more. A cancer cell is still there.”',
      'navigation “This topic”',
      'navigation “Move through the slides”',
      'navigation “Always within reach”',
    ]);

    await tabTo(kiosk, 'mark');
    await kiosk.press('Enter');
    await expect.poll(() => focusSays(page)).toBe('button “mark” pressed');
    expect((await said()).filter((line) => !line.startsWith('focus: '))).toHaveLength(1);

    await tabTo(kiosk, 'Contents');
    await kiosk.press('Enter');
    await expect.poll(() => focusSays(page)).toBe('heading 2 “What you will find here”');
    await tabTo(kiosk, '11Was it clear?');
    await kiosk.press('Enter');
    await expect.poll(() => focusSays(page)).toBe('heading 1 “Was it clear?”');
    await tabTo(kiosk, 'Call the CAR T team at once');
    await said();
    await kiosk.press(' ');
    await expect.poll(() => focusSays(page)).toBe('button “Call the CAR T team at once” pressed');
    expect(await said()).toEqual([expect.stringMatching(/^Yes, that is right\./)]);

    await kiosk.press('PageDown');
    await expect.poll(() => focusSays(page)).toMatch(/^heading 1 “Questions to ask/);
    await tabTo(kiosk, 'Why CAR T for me, and why now?');
    await said();
    await kiosk.press('Enter');
    await expect.poll(said).toEqual(['1 on your list']);

    await tabTo(kiosk, 'Call now');
    await kiosk.press('Enter');
    await expect.poll(() => focusSays(page)).toBe('heading 2 “When to call at once”');
    await expectRead(page, [
      'dialog “When to call at once” modal',
      'heading 2 “When to call at once”',
      'button “Close”',
      'heading 3 “Fever or shaking chills”',
      'heading 3 “Trouble breathing”',
      'heading 3 “Nobody answers? Do not wait”',
    ]);
    expect(await readThrough(page)).not.toContain('button “Next”');
    await kiosk.press('Escape');
    await expect.poll(() => focusSays(page)).toBe('button “Call now”');

    await tabTo(kiosk, 'Home');
    await kiosk.press('Enter');
    await expect(screen(page, 'home')).toBeVisible();
    await tabTo(kiosk, 'The approved therapies side by side');
    await kiosk.press('Enter');
    await expect(deck).toHaveAttribute('data-index', '0');
    for (let turn = 1; turn < 5; turn += 1) {
      await kiosk.press('ArrowRight');
      await expect(deck).toHaveAttribute('data-index', String(turn));
    }
    await tabTo(kiosk, 'See all of them in one table');
    await kiosk.press('Enter');
    await expectRead(page, [
      'table “Uses approved by the FDA, in order of first approval”',
      'columnheader “therapy”',
      'columnheader “mark”',
      'columnheader “disease”',
      'rowheader “Kymriah”',
      'cell “CD19”',
      'rowheader “Abecma”',
      'cell “BCMA”',
    ]);
    await kiosk.press('Escape');
    await tabTo(kiosk, 'Home');
    await kiosk.press('Enter');
    await expect(screen(page, 'home')).toBeVisible();
    await tabTo(kiosk, 'I have finished');
    await kiosk.press('Enter');
    await expect(screen(page, 'attract')).toBeVisible();
    await expectRead(page, ['button “Touch to start”']);
  });
});

/** The names of what the frame is around. */
async function framed(page: Page): Promise<string[]> {
  return page.locator('[data-scan]').evaluateAll((elements) =>
    elements.map((element) => {
      const title = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
      return (element.getAttribute('aria-label') ?? (title ?? element).textContent ?? '').trim();
    }),
  );
}

/** More moves than any screen here asks for. */
const mostMoves = 40;

/** Lets the frame move by itself, and presses the switch when it is around this: first around its group, where it has one. */
async function waitFor(kiosk: Kiosk, name: string): Promise<void> {
  const page = await kiosk.page();
  const isThere = async () => (await framed(page)).includes(name);
  await expect.poll(isThere, { intervals: [50], timeout: 60_000 }).toBe(true);
  if ((await framed(page)).length > 1) await pressSwitch(kiosk, ' ');
  await expect.poll(async () => (await framed(page)).join(), { intervals: [50], timeout: 60_000 }).toBe(name);
  await pressSwitch(kiosk, ' ');
}

/** Moves the frame with the first switch until it is around this, and chooses with the second. */
async function choose(kiosk: Kiosk, name: string): Promise<void> {
  const page = await kiosk.page();
  for (let move = 0; move < mostMoves; move += 1) {
    const around = await framed(page);
    if (around.includes(name)) {
      await pressSwitch(kiosk, 'Enter');
      if (around.length === 1) return;
    } else await pressSwitch(kiosk, ' ');
  }
  throw new Error(`The frame does not come to “${name}”.`);
}

/** Two presses of a switch that follow each other faster are taken for one. */
const switchPace = 350;

async function pressSwitch(kiosk: Kiosk, key: ' ' | 'Enter'): Promise<void> {
  await kiosk.press(key);
  await (await kiosk.page()).waitForTimeout(switchPace);
}

test.describe('A visitor who can press switches and nothing else', () => {
  const kiosk = useKiosk();

  test('turns the frame on with one, and goes through a whole visit, with one and with two', async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    await kiosk.press(' ');
    await expect(page.getByText('Do you use a switch? Press it 2 times more.')).toBeVisible();
    await pressSwitch(kiosk, ' ');
    await pressSwitch(kiosk, ' ');
    await expect(page.getByText('Press your switch when the frame is around')).toBeVisible();

    const deck = page.locator('[data-deck]');
    await waitFor(kiosk, 'What is CAR T-cell therapy?');
    await expect(deck).toHaveAttribute('data-index', '0');
    await waitFor(kiosk, 'Next');
    await expect(deck).toHaveAttribute('data-index', '1');
    // The frame stays on what was pressed.
    await pressSwitch(kiosk, ' ');
    await expect(deck).toHaveAttribute('data-index', '2');

    // Somebody beside them says that there are two.
    await kiosk.touch(page.getByRole('button', { name: 'Make it easier', exact: true }));
    await kiosk.touch(page.getByRole('button', { name: 'Two switches: one moves, one chooses' }));
    await choose(kiosk, 'Close');
    await choose(kiosk, 'mark');
    await expect(page.getByRole('button', { name: 'mark', pressed: true })).toBeVisible();
    await choose(kiosk, 'Call now');
    await expect(screen(page, 'call')).toBeVisible();
    await choose(kiosk, 'Close');
    await choose(kiosk, 'Home');
    await expect(screen(page, 'home')).toBeVisible();
    await choose(kiosk, 'I have finished');
    await expect(screen(page, 'attract')).toBeVisible();
    await expect(page.locator('[data-scan]')).toHaveCount(0);
  });
});
