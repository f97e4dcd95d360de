import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Kiosk } from '../support/kiosk.ts';
import { launchFixture, patience } from './fixture.ts';

vi.setConfig(patience);

let kiosk: Kiosk;
let page: Page;

beforeAll(async () => {
  kiosk = await launchFixture();
  page = await kiosk.page();
});
beforeEach(() => page.reload());
afterAll(() => kiosk?.close());

const seen = () => page.evaluate(() => window.seen);
const focused = () => page.evaluate(() => document.activeElement?.id);

describe('keys', () => {
  test('one that the app prevents reaches neither page nor browser', async () => {
    await kiosk.press('F5');
    await kiosk.press('x');
    expect((await seen()).keys).toEqual([]);
    expect(kiosk.log()).toContain('prevented keyDown x');
  });

  test('one that the app allows reaches the page once, down and up', async () => {
    await kiosk.press('a');
    expect((await seen()).keys).toEqual(['down a', 'up a']);
  });

  test('an allowed key is trusted, so that it does what it always does', async () => {
    await page.locator('#first').focus();
    await kiosk.press('Tab');
    expect(await focused()).toBe('second');
    await kiosk.press('Shift+Tab');
    expect(await focused()).toBe('first');
  });

  test.each(['Enter', 'Space'])('%s presses a button', async (key) => {
    await page.locator('#second').focus();
    await kiosk.press(key);
    expect((await seen()).clicks).toEqual(['second']);
  });

  test('typing keeps its order and its letters', async () => {
    await page.locator('#field').focus();
    await page.keyboard.type('Hello, Zoe');
    await kiosk.control({ do: 'settle-keys' });
    expect(await page.locator('#field').inputValue()).toBe('Hello, Zoe');
  });

  test('a prevented key between allowed ones leaves these in order', async () => {
    await page.locator('#field').focus();
    await page.keyboard.type('axbxc');
    await kiosk.control({ do: 'settle-keys' });
    expect(await page.locator('#field').inputValue()).toBe('abc');
  });

  test('editing keys edit', async () => {
    await page.locator('#field').fill('word');
    await kiosk.press('Control+A');
    await kiosk.press('Delete');
    expect(await page.locator('#field').inputValue()).toBe('');
  });

  test('keys that a script makes are its own affair', async () => {
    await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'x' })));
    expect((await seen()).keys).toEqual(['down x']);
  });
});

describe('mouse buttons', () => {
  test('one that the app prevents does not reach the page', async () => {
    await page.mouse.click(5, 5, { button: 'middle' });
    await kiosk.control({ do: 'settle-keys' });
    await kiosk.line('mouse mouseUp middle');
    expect((await seen()).clicks).toEqual([]);
  });

  test.each(['back', 'forward'] as const)('the app is told of %s by its name', async (button) => {
    const cdp = await page.context().newCDPSession(page);
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await cdp.send('Input.dispatchMouseEvent', { type, button, x: 5, y: 5, clickCount: 1 });
    }
    await kiosk.line(`mouse mouseUp ${button}`);
    expect(await page.title()).toBe('Fixture');
  });

  test('one that the app allows reaches the page', async () => {
    await page.mouse.click(5, 5, { button: 'right' });
    await kiosk.line('mouse mouseUp right');
    await kiosk.control({ do: 'settle-keys' });
    expect((await seen()).clicks).toEqual(['mousedown 2', 'mouseup 2', 'auxclick 2']);
  });
});

describe('moves of a mouse', () => {
  test('one that the app prevents does not reach the page', async () => {
    await page.mouse.move(666, 20);
    await kiosk.control({ do: 'settle-keys' });
    expect((await seen()).moves).toEqual([]);
  });

  test('one that the app allows reaches the page, and the app is told of no button', async () => {
    await page.mouse.move(40, 20);
    await kiosk.control({ do: 'settle-keys' });
    expect((await seen()).moves).toEqual(['40 20 0']);
    await kiosk.line('mouse mouseMove none');
  });

  test('one with the left button held stays one', async () => {
    // The left button is nobody's question, so it would overtake a move that is still being asked about.
    await page.mouse.move(50, 20);
    await kiosk.control({ do: 'settle-keys' });
    await page.mouse.down();
    await page.mouse.move(60, 30);
    await kiosk.control({ do: 'settle-keys' });
    await page.mouse.up();
    expect((await seen()).moves).toEqual(['50 20 0', '60 30 1']);
    await kiosk.line('mouse mouseMove left');
  });

  test('those that a finger brings along are nobody’s question', async () => {
    const asked = () => kiosk.log().filter((line) => line.startsWith('mouse mouseMove')).length;
    const before = asked();
    await kiosk.touch({ x: 300, y: 300 });
    await page.waitForFunction(() => window.seen.moves.length > 0);
    await kiosk.control({ do: 'settle-keys' });
    expect(asked()).toBe(before);
  });
});

describe('touches', () => {
  test('a touch is trusted and clicks', async () => {
    await kiosk.touch(page.locator('#first'));
    expect(await seen()).toMatchObject({ touches: ['start true', 'end'], clicks: ['first'] });
  });

  test('a point can be touched', async () => {
    await kiosk.touch({ x: 1200, y: 700 });
    expect((await seen()).touches).toEqual(['start true', 'end']);
  });

  test('a swipe starts, moves and ends', async () => {
    await kiosk.swipe({ x: 900, y: 600 }, { x: 300, y: 600 });
    const { touches, clicks } = await seen();
    expect(touches.slice(0, 2)).toEqual(['start true', 'move']);
    expect(touches.at(-1)).toBe('end');
    expect(clicks).toEqual([]);
  });
});
