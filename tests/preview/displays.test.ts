import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kiosk } from '../support/kiosk.ts';
import { launchFixture, patience } from './fixture.ts';

vi.setConfig(patience);

let kiosk: Kiosk;
let page: Page;
beforeEach(async () => {
  kiosk = await launchFixture();
  page = await kiosk.page();
});
afterEach(() => kiosk?.close());

const size = () => page.evaluate(() => [innerWidth, innerHeight, screen.width, screen.height]);

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
});

test('a display that comes and goes is told', async () => {
  const display = await kiosk.control({ do: 'add-display', width: 1080, height: 1920 });
  await kiosk.line(`display-added ${display} 1080x1920`);
  const { displays } = await kiosk.control({ do: 'state' });
  expect(displays.map(({ bounds }) => bounds)).toEqual([
    { x: 0, y: 0, width: 1280, height: 800 },
    { x: 1280, y: 0, width: 1080, height: 1920 },
  ]);
  await kiosk.control({ do: 'remove-display', display });
  await kiosk.line(`display-removed ${display} 1080x1920`);
  const after = await kiosk.control({ do: 'state' });
  expect(after.displays).toHaveLength(1);
});

test('the last display and an unknown one cannot be taken away', async () => {
  await expect(kiosk.control({ do: 'remove-display', display: 1 })).rejects.toThrow('last display');
  await expect(kiosk.control({ do: 'remove-display', display: 9 })).rejects.toThrow('no display 9');
});
