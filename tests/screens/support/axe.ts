import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** In the place of axe's source on a page that has it already; reading it takes a browser as long as a small screen. */
const known = 'void 0';

/**
 * What axe finds on the page, a line a finding; 7 : 1 is asked of text, and targets of 24 px and more. Axe's legacy mode opens no
 * second page for its sums: after one the browser draws the first at the size of its window, no more at that which the test gave
 * it. What the mode cannot look into are frames of other origins, and there are none.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const hasAxe = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder(hasAxe ? { page, axeSource: known } : { page })
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      rules: {
        // What stands out 7 : 1 stands out 4.5 : 1.
        'color-contrast': { enabled: false },
        'color-contrast-enhanced': { enabled: true },
        'target-size': { enabled: true },
      },
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} (${node.failureSummary ?? ''})`),
  );
}
