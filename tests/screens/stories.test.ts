/** Every named example of every component in renderer/ui, under the kiosk's own security headers. */
import { expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { withBuiltPage } from './support/built-page.ts';
import { openPage } from './support/page.ts';

const browser = withBuiltPage('stories');

async function findings(hash: string): Promise<{ found: string[]; covering: string[]; count: number }> {
  const { page, context, told } = await openPage(browser(), { built: 'stories', hash });
  const stories = page.locator('[data-story]');
  const covering = await page
    .locator('[data-covers-all=true]')
    .evaluateAll((all) => all.flatMap((one) => one.getAttribute('data-story') ?? []));
  const found = [...(await axeFindings(page)), ...(await told()).complaints];
  const count = await stories.count();
  await context.close();
  return { found, covering, count };
}

test('No example of a component gives axe anything to say, or breaks a security header', async () => {
  const all = await findings('');
  expect(all.found).toEqual([]);
  expect(all.count).toBeGreaterThan(15);
  expect(all.covering).not.toEqual([]);
  // Those of the page of content are looked at one by one in `content.test.ts`.
  const others = all.covering.filter((story) => !story.startsWith('content/'));
  for (const story of others) expect((await findings(story)).found).toEqual([]);
});
