/** Gives a page the place that its window has. */

import { screen } from './screen.ts';
import { currentEngine } from './stage.ts';
import type { Tab } from './tab.ts';
import type { Placement } from './web-contents.ts';

/** Without a display the page only takes size and scale; with one its browser window moves. */
export async function placePage(tab: Tab, { bounds, fullscreen }: Placement): Promise<void> {
  const { x, y, width, height } = bounds;
  if (currentEngine()?.headless) {
    await tab.page.setViewportSize({ width, height });
    const { scaleFactor } = screen.getDisplayMatching(bounds);
    const metrics = { width, height, deviceScaleFactor: scaleFactor, mobile: false };
    if (scaleFactor !== 1) await tab.send('Emulation.setDeviceMetricsOverride', metrics);
    return;
  }
  const { windowId } = await tab.send('Browser.getWindowForTarget');
  await tab.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  await tab.send('Browser.setWindowBounds', { windowId, bounds: { left: x, top: y, width, height } });
  if (fullscreen) {
    await tab.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'fullscreen' } });
  }
}
