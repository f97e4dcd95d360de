/** A headline beside a picture whose longest word is as long as medicine makes them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileDeck, loadGround, sortFiles, viewsOf } from '../../slides/format/index.ts';
import { frontMatter, soundWith, today } from '../../slides/format/testing/content.fixture.ts';
import { openPage, type Workshop } from './support/deck-page.ts';
import { composedSizes } from './support/fit.ts';
import { sharedWorkshop } from './support/shared-workshop.ts';

const longWord = 'Hypogammaglobulinaemia';
const text = `${frontMatter}::slide{#long}

# ${longWord} can follow

T cells :fact[patrol your body.]{#biology.t-cells.patrol}

:::figure{src=cell alt="A cell."}
:::
`;

let workshop: Workshop;
beforeAll(async () => {
  const { ground: files, decks } = sortFiles(soundWith({ 'decks/sample/en.md': text }));
  const ground = loadGround(files);
  workshop = await sharedWorkshop(
    viewsOf(
      ground,
      decks.map((deck) => compileDeck(ground, deck, { today })),
    ),
  );
});
afterAll(async () => workshop.close());

it.each(composedSizes)('stands in its column, unbroken, at $width by $height', async (size) => {
  const address = `${workshop.pages.gallery}?view=deck&still&deck=sample`;
  const { page } = await openPage(workshop.browser, address, { viewport: size });
  const lines = await page.locator('section.present h1').evaluate((headline, word) => {
    const range = document.createRange();
    const node = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT).nextNode() as Text;
    range.setStart(node, 0);
    range.setEnd(node, word.length);
    const column = headline.getBoundingClientRect();
    return [...range.getClientRects()].map((box) => box.right <= column.right + 1);
  }, longWord);
  await page.context().close();
  expect(lines).toEqual([true]);
});
