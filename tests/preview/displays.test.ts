import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Kiosk } from '../support/kiosk.ts';
import { launchFixture, patience } from './fixture.ts';

vi.setConfig(patience);

let kiosk: Kiosk;
let page: Page;
beforeAll(async () => {
  kiosk = await launchFixture();
  page = await kiosk.page();
});
afterAll(() => kiosk?.close());

const size = () => page.evaluate(() => [innerWidth, innerHeight, screen.width, screen.height]);
const displays = async () => (await kiosk.control({ do: 'state' })).displays.map(({ bounds }) => bounds);

test('a kiosk window covers its display, and the page fills the window', async () => {
  const [window] = await kiosk.control({ do: 'windows' });
  expect(window).toMatchObject({ kiosk: true, bounds: { x: 0, y: 0, width: 1280, height: 800 } });
  expect(await size()).toEqual([1280, 800, 1280, 800]);
});

test('turning the display is told, and the page turns with its window', async () => {
  await kiosk.control({ do: 'rotate-display' });
  await kiosk.line('display-metrics-changed 1 800x1280');
  await page.waitForFunction(() => innerWidth === 800);
  expect(await size()).toEqual([800, 1280, 800, 1280]);
  await kiosk.control({ do: 'rotate-display' });
  await page.waitForFunction(() => innerWidth === 1280);
});

test('a display that comes and goes is told', async () => {
  const display = await kiosk.control({ do: 'add-display', width: 1080, height: 1920 });
  await kiosk.line(`display-added ${display} 1080x1920`);
  expect(await displays()).toEqual([
    { x: 0, y: 0, width: 1280, height: 800 },
    { x: 1280, y: 0, width: 1080, height: 1920 },
  ]);
  await kiosk.control({ do: 'remove-display', display });
  await kiosk.line(`display-removed ${display} 1080x1920`);
  expect(await displays()).toHaveLength(1);
});

test('the last display cannot be taken away', async () => {
  await expect(kiosk.control({ do: 'remove-display', display: 1 })).rejects.toThrow('last display');
});

test('an unknown display is named together with those that are there', async () => {
  await expect(kiosk.control({ do: 'rotate-display', display: 99 })).rejects.toThrow(
    'no display 99; there are 1',
  );
});
