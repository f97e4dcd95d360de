/** What a visitor can do on the blocks of a slide, and that everybody can: in a real browser, on the named examples. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockExamples } from '../../renderer/deck/examples/blocks.ts';
import { exampleBundle } from '../../renderer/deck/examples/bundle.ts';
import { type DeckPage, openPage, type Workshop } from './support/deck-page.ts';
import { sharedWorkshop } from './support/shared-workshop.ts';

const landscape = { width: 1920, height: 1080 };
const portrait = { width: 1080, height: 1920 };
const low = { width: 640, height: 480 };

let workshop: Workshop;
beforeAll(async () => {
  workshop = await sharedWorkshop();
});
afterAll(async () => workshop.close());

const slideAt = (id: string) => exampleBundle.deck.slides.findIndex((slide) => slide.id === id);

async function withPage(
  query: string,
  options: Parameters<typeof openPage>[2],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const opened: DeckPage = await openPage(workshop.browser, workshop.pages.gallery + query, options);
  try {
    await use(opened.page);
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.page.context().close();
  }
}

/** The slide that is shown of the example deck. */
const onSlide = (
  id: string,
  use: (slide: Locator, page: Page) => Promise<void>,
  viewport = landscape,
  looks = '',
) =>
  withPage(`?view=deck&still&slide=${slideAt(id)}${looks}`, { viewport }, (page) =>
    use(page.locator('section.present'), page),
  );

describe.each([
  ['landscape', landscape],
  ['portrait', portrait],
])('in %s', (_, viewport) => {
  it('no example of any block has an access problem', async () => {
    await withPage('?view=examples', { viewport }, async (page) => {
      await expect(page.locator('[data-example]').count()).resolves.toBe(blockExamples.length);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  });

  it.each(['cover', 'anatomy', 'views', 'split', 'too-much'])(
    'the slide “%s” has no access problem',
    async (id) => {
      await onSlide(
        id,
        async (slide, page) => {
          const part = slide.getByRole('button', { name: 'the mark' });
          if ((await part.count()) > 0) await part.click();
          const { violations } = await new AxeBuilder({ page }).include('.reveal').analyze();
          expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map((node) => node.html)])).toEqual([]);
        },
        viewport,
      );
    },
  );

  it('everything that can be touched is 48 pixels or more on both sides', async () => {
    await withPage('?view=examples', { viewport }, async (page) => {
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button')].flatMap((button) => {
          const after = getComputedStyle(button, '::after');
          const { width, height } = button.getBoundingClientRect();
          const target = [width, Math.max(height, Number.parseFloat(after.height) || 0)];
          return target.some((side) => side < 48) ? [`${button.textContent} ${target}`] : [];
        }),
      );
      expect(small).toEqual([]);
    });
  });
});

describe('a picture with parts', () => {
  const explanation = 'A small sign on the outside of a cell.';

  it('explains a part that is touched, marks it, and moves nothing', async () => {
    await onSlide('anatomy', async (slide, page) => {
      const places = () =>
        slide
          .locator('h1, p, button, svg')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      const before = await slide.locator('h1').boundingBox();
      const texts = (await places()).length;
      await slide.locator('[data-spot="mark"]').click();
      await slide.getByText(explanation).waitFor();
      expect(await slide.getByRole('button', { name: 'the mark' }).getAttribute('aria-pressed')).toBe('true');
      expect(await slide.locator('[data-ring="mark"]').count()).toBe(1);
      expect(await slide.locator('h1').boundingBox()).toEqual(before);
      expect((await places()).length).toBeGreaterThan(texts);
      expect(await page.locator('section.present svg [data-spot]').count()).toBe(2);
    });
  });

  it('closes when the part is touched again, or with the cross', async () => {
    await onSlide('anatomy', async (slide) => {
      const part = slide.getByRole('button', { name: 'the mark' });
      await part.click();
      await part.click();
      await expect(slide.getByText(explanation).count()).resolves.toBe(0);
      await part.click();
      await slide.getByRole('button', { name: 'Close' }).click();
      await expect(slide.getByText(explanation).count()).resolves.toBe(0);
      await expect(slide.locator('[data-ring]').count()).resolves.toBe(0);
    });
  });

  it('needs no precise finger: 20 pixels beside a small part is still that part', async () => {
    await onSlide('anatomy', async (slide, page) => {
      const box = await slide.locator('[data-spot="mark"]').boundingBox();
      if (!box) throw new Error('the mark is not drawn');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 + 20);
      await slide.getByText(explanation).waitFor();
    });
  });

  it('works with the keyboard alone, and says politely what it shows', async () => {
    await onSlide('anatomy', async (slide, page) => {
      await slide.getByRole('button', { name: 'the cell' }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const region = slide.locator('[aria-live="polite"]', { hasText: explanation });
      await expect(region.count()).resolves.toBe(1);
    });
  });

  it('forgets what was open when the slide is left', async () => {
    await onSlide('anatomy', async (slide, page) => {
      await slide.getByRole('button', { name: 'the mark' }).click();
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await expect(page.getByText(explanation).count()).resolves.toBe(0);
    });
  });
});

describe('a picture in views', () => {
  const drawn = (slide: Locator) =>
    slide.locator('svg [data-view]').evaluateAll((all) => all.map((one) => one.getAttribute('data-view')));
  const places = (slide: Locator) =>
    slide.locator('h1, [role="tab"], [role="tabpanel"], [role="img"]').evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );

  it.each([
    ['landscape', landscape],
    ['portrait', portrait],
  ])('shows another when its title is touched, and moves nothing in %s', async (_, viewport) => {
    await onSlide(
      'views',
      async (slide) => {
        const before = await places(slide);
        expect(await drawn(slide)).toEqual(['with-mark', 'with-mark without-mark']);
        await slide.getByRole('tab', { name: 'Without it' }).click();
        expect(await drawn(slide)).toEqual(['without-mark', 'with-mark without-mark']);
        await expect(slide.getByText('the other one passes it by').isVisible()).resolves.toBe(true);
        await expect(slide.getByText('found by its mark').isVisible()).resolves.toBe(false);
        expect(await places(slide)).toEqual(before);
      },
      viewport,
    );
  });

  it('is one stop for the keyboard, in which the arrows lead around', async () => {
    await onSlide('views', async (slide, page) => {
      const tab = (name: string) => slide.getByRole('tab', { name });
      await tab('With its mark').focus();
      const focused = () => slide.locator(':focus').textContent();
      const steps: (string | null)[] = [];
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
        await page.keyboard.press(key);
        steps.push(await focused());
      }
      expect(steps).toEqual(['Without it', 'With its mark', 'Without it']);
      expect(await tab('Without it').getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Tab');
      await expect(slide.locator('[role="tab"]:focus').count()).resolves.toBe(0);
    });
  });

  it('names its words by their title, for those who hear them', async () => {
    await onSlide('views', async (slide) => {
      await slide.getByRole('tab', { name: 'Without it' }).click();
      await expect(slide.getByRole('tabpanel').count()).resolves.toBe(1);
      await slide.getByRole('tabpanel', { name: 'Without it' }).waitFor();
    });
  });

  it('shows the first again when the slide is left', async () => {
    await onSlide('views', async (slide, page) => {
      await slide.getByRole('tab', { name: 'Without it' }).click();
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      const tab = page.locator('section.present').getByRole('tab', { name: 'With its mark' });
      expect(await tab.getAttribute('aria-selected')).toBe('true');
    });
  });

  it('tells in high contrast which one is chosen by its shape', async () => {
    await onSlide('views', async (slide, page) => {
      const before = await places(slide);
      await page.emulateMedia({ forcedColors: 'active' });
      const edges = await slide
        .getByRole('tab')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle));
      expect(edges).toEqual(['double', 'solid']);
      expect(await places(slide)).toEqual(before);
    });
  });
});

describe('groups of the same 100 people', () => {
  const id = 'people-three-groups-of-the-same-people';
  const looks = (slide: Locator, look: string) => slide.locator(`[data-person="${look}"]`).count();

  it('fill as many as are in the chosen one, keep a tint on those who were in the first, and move nothing', async () => {
    await onSlide(id, async (slide) => {
      const places = () =>
        slide
          .locator('h1, [role="tab"], [role="tabpanel"], [role="img"]')
          .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
      const before = await places();
      await slide.getByRole('tab', { name: 'all signs gone' }).click();
      expect([
        await looks(slide, 'filled'),
        await looks(slide, 'before'),
        await looks(slide, 'hollow'),
      ]).toEqual([51, 21, 28]);
      await slide.getByRole('img', { name: '51 are filled in: all signs gone.' }).waitFor();
      await slide.getByRole('tabpanel', { name: 'all signs gone' }).getByText('51 out of 100').waitFor();
      expect(await places()).toEqual(before);
    });
  });

  it('begin with the first again when the slide is left', async () => {
    await onSlide(id, async (slide, page) => {
      await slide.getByRole('tab', { name: 'all signs gone' }).click();
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      expect(await looks(page.locator('section.present'), 'filled')).toBe(72);
    });
  });
});

describe('a word that can be touched', () => {
  it('shows its meaning in the panel, and closes when it is touched again', async () => {
    await onSlide('split', async (slide) => {
      const word = slide.getByRole('button', { name: 'antigen' });
      await word.click();
      await slide.getByText('like a flag').waitFor();
      expect(await word.getAttribute('aria-expanded')).toBe('true');
      await word.click();
      await expect(slide.getByText('like a flag').count()).resolves.toBe(0);
    });
  });
});

describe('a question to see whether it was clear', () => {
  const id = 'check-a-question-with-one-right-answer';

  it('answers kindly, can be tried again, and moves nothing', async () => {
    await onSlide(id, async (slide) => {
      const wrong = slide.getByRole('button', { name: 'It cools a fever.' });
      const before = await wrong.boundingBox();
      await wrong.click();
      await slide.getByText('Not quite. You can try again.').waitFor();
      await slide.getByText('Look at the picture once more.').waitFor();
      await expect(slide.locator('[aria-live] svg.lucide-rotate-ccw').count()).resolves.toBe(1);
      const marked = () =>
        slide.locator('[data-right]').evaluateAll((all) => all.map((one) => one.getAttribute('data-right')));
      expect(await marked()).toEqual(['false', 'false']);
      await slide.getByRole('button', { name: 'It finds a mark' }).click();
      await slide.getByText('Yes, that is right.').waitFor();
      await slide.getByText('It fits the mark like a key fits a lock.').waitFor();
      await expect(slide.locator('[aria-live] svg.lucide-check').count()).resolves.toBe(1);
      expect(await marked()).toEqual(['true', 'true']);
      await expect(slide.getByText('Not quite').count()).resolves.toBe(0);
      expect(await wrong.boundingBox()).toEqual(before);
    });
  });

  it('is blank again when the slide is left', async () => {
    await onSlide(id, async (slide, page) => {
      await slide.getByRole('button', { name: 'It cools a fever.' }).click();
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await expect(page.getByRole('button', { pressed: true }).count()).resolves.toBe(0);
    });
  });
});

describe('a table', () => {
  const firstColumn = (slide: Locator) => slide.locator('tbody tr th').allTextContents();

  it.each([
    ['landscape', landscape],
    ['portrait', portrait],
  ])('is sorted by its headers and filtered by disease in %s', async (_, viewport) => {
    await onSlide(
      'table-sorted-and-filtered',
      async (slide) => {
        await slide.getByRole('button', { name: 'Sort by Product' }).click();
        expect(await firstColumn(slide)).toEqual(['Abecma', 'Kymriah', 'Yescarta']);
        await expect(
          slide.getByRole('columnheader', { name: 'Product' }).getAttribute('aria-sort'),
        ).resolves.toBe('ascending');
        await slide.getByRole('button', { name: 'lymphoma', exact: true }).click();
        expect(await firstColumn(slide)).toEqual(['Kymriah', 'Yescarta']);
      },
      viewport,
    );
  });

  it.each([
    ['landscape', landscape],
    ['portrait', portrait],
  ])('is heard as one, with the names of its columns and rows, in %s', async (_, viewport) => {
    await onSlide(
      'table-sorted-and-filtered',
      async (slide) => {
        const table = slide.getByRole('table');
        const columns = await table.locator('thead th').count();
        expect(await table.getByRole('columnheader').count()).toBe(columns);
        expect(await table.getByRole('rowheader').allTextContents()).toEqual(
          await slide.locator('tbody tr').locator('th').allTextContents(),
        );
        await table.getByRole('rowheader', { name: 'Kymriah', exact: true }).waitFor();
      },
      viewport,
    );
  });
});

describe('a table of figures', () => {
  const example = 'table-a-table-of-figures';

  it('stays a table on an upright screen', async () => {
    await onSlide(
      example,
      async (slide) => {
        await slide.getByRole('columnheader', { name: 'further results' }).waitFor();
        const [one, next] = await slide.locator('tbody tr').first().locator('th, td').all();
        expect((await one?.boundingBox())?.y).toBe((await next?.boundingBox())?.y);
      },
      portrait,
    );
  });

  it.each([
    ['on a small upright screen with large words', { width: 512, height: 911 }, '&text=150'],
    ['on a low screen with the largest words', low, '&text=200'],
    ['from right to left', low, '&text=200&dir=rtl'],
  ])(
    'is a card a row %s: each value behind the name of its column, none beyond the side',
    async (...each) => {
      const [, viewport, looks] = each;
      await onSlide(
        example,
        async (slide) => {
          const area = slide.locator('[data-paged]');
          expect(await area.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
          const last = slide.locator('tbody tr').first().locator('td').last();
          expect(await last.locator('span:visible').allInnerTexts()).toEqual(['report', '2019, 2023']);
          const [name, value] = [slide.locator('tbody th').first(), last];
          expect((await value.boundingBox())?.y).toBeGreaterThan((await name.boundingBox())?.y ?? Number.NaN);
        },
        viewport,
        looks,
      );
    },
  );

  it('is a table again when its words have room again', async () => {
    await onSlide(
      example,
      async (slide, page) => {
        const table = slide.locator('table');
        expect(await table.getAttribute('data-form')).toBe('cards');
        await page.setViewportSize(landscape);
        await slide.locator('table[data-form="columns"]').waitFor();
      },
      low,
      '&text=200',
    );
  });

  it('is heard as one where each of its rows is a card', async () => {
    await onSlide(
      example,
      async (slide, page) => {
        await slide.locator('table[data-form="cards"]').waitFor();
        const heard = await heardRoles(page);
        const rows = 2;
        const columns = 6;
        expect(heard.columnheader).toBe(columns);
        expect(heard.rowheader).toBe(rows);
        expect(heard.row).toBe(rows + 1);
        expect(heard.cell).toBe(rows * (columns - 1));
      },
      low,
      '&text=200',
    );
  });

  it('says what a row is about again where the row itself is parted', async () => {
    await onSlide(
      example,
      async (slide, page) => {
        const again = slide.locator('p', { hasText: /^(One|Other)$/ });
        for (let turns = 0; (await again.count()) === 0 && turns < 12; turns += 1)
          await page.getByRole('button', { name: 'Next', exact: true }).click();
        const name = await again.boundingBox();
        const area = await slide.locator('[data-paged="true"]').boundingBox();
        const count = await slide.getByText(/^Part \d+ of \d+$/).boundingBox();
        if (!name || !area || !count) throw new Error('something is not there');
        expect(name.y + name.height).toBeLessThanOrEqual(area.y + 1);
        expect(area.y + area.height).toBeLessThanOrEqual(count.y + 1);
      },
      { width: 420, height: 320 },
      '&text=200',
    );
  });
});

/** How often each role is on the page as Chromium tells assistive technology, which counts what style sheets make of it. */
async function heardRoles(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
  return Object.fromEntries(
    [...new Set(roles)].map((role) => [role, roles.filter((each) => each === role).length]),
  );
}

describe('the explanation of a part', () => {
  it.each([
    ['landscape', landscape],
    ['portrait', portrait],
  ])(
    'lies over the hint, which says nothing new then, and over no button of a part in %s',
    async (_, viewport) => {
      await onSlide(
        'anatomy',
        async (slide) => {
          const buttons = slide.getByRole('list', { name: 'Parts of the picture' }).getByRole('button');
          await buttons.first().click();
          const panel = await slide.locator('[data-explain="open"] > div').boundingBox();
          const hint = await slide.getByText('Touch a part to learn more').boundingBox();
          const button = await buttons.first().boundingBox();
          if (!panel || !hint || !button) throw new Error('something is not there');
          expect(panel.y + panel.height).toBeGreaterThan(hint.y + hint.height / 2);
          expect(panel.y + panel.height).toBeLessThanOrEqual(button.y);
        },
        viewport,
      );
    },
  );
});

describe('a line below the headline', () => {
  const saying = 'We have read the source of this only in part';

  it('says that a slide rests on nothing better than what was read in part', async () => {
    await onSlide('read-in-part', async (slide) => {
      await slide.locator('header').getByText(saying).waitFor();
    });
  });

  it('is not there when the facts were read', async () => {
    await onSlide('anatomy', async (slide) => {
      await slide.getByRole('heading', { level: 1 }).waitFor();
      await expect(slide.getByText(saying).count()).resolves.toBe(0);
    });
  });
});

describe('words that do not fit', () => {
  const wordsSeen = (page: Page) =>
    page.locator('section.present [data-paged="true"]').evaluate((area) => {
      const seen = area.getBoundingClientRect();
      const isSeen = ({ top, bottom }: DOMRect) => top >= seen.top - 2 && bottom <= seen.bottom + 2;
      const passages = [...area.querySelectorAll('p, li')];
      return passages.flatMap((one, at) => (isSeen(one.getBoundingClientRect()) ? [at] : []));
    });

  it('are seen part by part before the next slide, and the line below says which part it is', async () => {
    await withPage(`?view=deck&still&slide=${slideAt('too-much')}`, { viewport: landscape }, async (page) => {
      const slide = page.locator('section.present');
      const count = await slide.getByText(/^Part 1 of \d+$/).textContent();
      const parts = Number(count?.split(' ').at(-1));
      const first = await wordsSeen(page);
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await slide.getByText(`Part 2 of ${parts}`).waitFor();
      expect((await wordsSeen(page)).filter((at) => first.includes(at))).toEqual([]);
    });
  });

  it('show the focus of a question within its edge, where nothing cuts the ring off', async () => {
    const query = `?view=deck&still&text=200&slide=${slideAt('questions-for-a-visit')}`;
    await withPage(query, { viewport: { width: 911, height: 512 } }, async (page) => {
      const question = page.locator('section.present [data-paged="true"] li button').first();
      await question.waitFor();
      await page.keyboard.press('Tab');
      await question.focus();
      const beyond = await question.evaluate((one) => {
        const { outlineOffset, outlineWidth, borderTopWidth } = getComputedStyle(one);
        const [offset = 0, ring = 0, edge = 0] = [outlineOffset, outlineWidth, borderTopWidth].map(
          Number.parseFloat,
        );
        return ring === 0 ? Number.NaN : offset + ring + edge;
      });
      expect(beyond).toBeLessThanOrEqual(0.01);
    });
  });
});

describe('a picture that moves', () => {
  const running = (page: Page) =>
    page.evaluate(() => document.getAnimations().filter((one) => 'animationName' in one).length);

  it('plays once when its slide is shown, and ends as it is drawn', async () => {
    await withPage(`?view=deck&slide=${slideAt('cover')}`, { viewport: landscape }, async (page) => {
      expect(await running(page)).toBe(1);
      const moved = page.locator('section.present [data-motion]').first();
      await page.evaluate(() => {
        for (const one of document.getAnimations()) one.finish();
      });
      expect(await moved.evaluate((element) => getComputedStyle(element).translate)).toBe('none');
      expect(await running(page)).toBe(0);
    });
  });

  it.each([
    ['the setting', '&still', {}],
    ['the system', '', { reducedMotion: 'reduce' as const }],
  ])('stands still under reduced motion asked for by %s', async (_, query, options) => {
    await withPage(
      `?view=deck&slide=${slideAt('cover')}${query}`,
      { viewport: landscape, ...options },
      async (page) => {
        expect(await running(page)).toBe(0);
      },
    );
  });
});
