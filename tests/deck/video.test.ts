/** Films in a real browser, which plays the film of the examples. Every wait is for what the film itself says. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleBundle } from '../../renderer/deck/examples/bundle.ts';
import type { Harness } from './harness/harness.tsx';
import { type DeckPage, openPage, type Workshop } from './support/deck-page.ts';
import { exampleFilms } from './support/pages.ts';
import { sharedWorkshop } from './support/shared-workshop.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let workshop: Workshop;
beforeAll(async () => {
  workshop = await sharedWorkshop();
});
afterAll(() => workshop.close());

const { slides } = exampleBundle.deck;
const slideAt = slides.findIndex(({ id }) => id === 'video-a-film-with-sound');
const film = slides[slideAt]?.blocks.find((block) => block.type === 'video');

/** The harness with the film's slide open, before anybody touched it. */
async function withFilm(
  use: (slide: Locator, page: Page, faults: DeckPage['faults']) => Promise<void>,
  before: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  const { page, faults } = await openPage(workshop.browser, workshop.pages.harness);
  try {
    await before(page);
    await page.evaluate(([index, count]) => window.harness.open({ index, slides: count }), [
      slideAt,
      slides.length,
    ] as const);
    await use(page.locator('section.present'), page, faults);
  } finally {
    await page.context().close();
  }
}

const button = (slide: Locator, name: string) => slide.getByRole('button', { name, exact: true });
/** A start, which is told with no more than the film has; how far it has come by then is the machine's to say. */
const ran = expect.toSatisfy((lasts) => lasts > 0 && lasts <= 3008, 'at most the length of the film');
const told = (page: Page): Promise<Harness['films']> => page.evaluate(() => [...window.harness.films]);

const status = (slide: Locator, name: string) => slide.locator(`[data-film="${name}"]`).waitFor();
/** Waits until the film says that so many whole seconds of it were shown. */
const reaches = (slide: Locator, second: number) => slide.getByText(`0:0${second} of 0:03`).waitFor();
const property = (
  slide: Locator,
  name: 'paused' | 'muted' | 'volume' | 'loop' | 'controls' | 'currentTime',
) => slide.locator('video').evaluate((video, key) => (video as HTMLVideoElement)[key], name);

it('is the film of which the examples speak', () => {
  expect(exampleFilms().map(({ hash }) => hash)).toEqual([film?.film.hash, film?.poster.hash]);
});

describe('a film that is lost', () => {
  const lost = (pattern: string) => async (page: Page) => {
    await page.route(pattern, (route) => route.fulfill({ status: 404 }));
  };

  it('leaves its poster and its words, and nothing to press that would do nothing', async () => {
    await withFilm(async (slide) => {
      await status(slide, 'lost');
      await expect(slide.getByRole('button').allTextContents()).resolves.toEqual(['Read it instead']);
      const poster = slide.getByRole('img', { name: 'A pattern that moves.' });
      await expect(poster.evaluate((image) => (image as HTMLImageElement).naturalWidth)).resolves.toBe(320);
    }, lost('**/*.webm'));
  });

  it('says what it would show where its poster is lost as well', async () => {
    await withFilm(async (slide) => {
      await status(slide, 'lost');
      await slide.getByRole('img', { name: 'A pattern that moves.' }).waitFor();
    }, lost('**/films/*'));
  });
});

describe('a film that nobody has touched', () => {
  it('is fetched and does not play, has no controls but ours, and would end', async () => {
    await withFilm(async (slide, page, faults) => {
      await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 3);
      expect([
        await property(slide, 'paused'),
        await property(slide, 'currentTime'),
        await property(slide, 'controls'),
        await property(slide, 'loop'),
      ]).toEqual([true, 0, false, false]);
      expect(await told(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  it('is asked for in stretches', async () => {
    const answers: number[] = [];
    await withFilm(
      async (_slide, page) => {
        await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 3);
        expect(answers).toContain(206);
      },
      async (page) => {
        page.on('response', (response) => {
          if (response.url().endsWith('.webm')) answers.push(response.status());
        });
      },
    );
  });

  it('is not there on the slides beside the one that is shown', async () => {
    await withFilm(async (_slide, page) => {
      await page
        .locator('[data-slide-id="video-a-film-that-nobody-can-hear"] [data-film]')
        .waitFor({ state: 'attached' });
      expect(await page.locator('video').count()).toBe(1);
    });
  });
});

describe('a film that is touched', () => {
  it('plays to its end with its captions, and tells for how long it runs and when it stops', async () => {
    await withFilm(async (slide, page, faults) => {
      await button(slide, 'Play').click();
      await status(slide, 'playing');
      await slide.getByText('close to another.').waitFor();
      await slide.getByText('They meet.').waitFor();
      await status(slide, 'ended');
      expect(await told(page)).toEqual([ran, null]);
      await expect(slide.locator('[data-caption="true"]').count()).resolves.toBe(0);
      expect(faults).toEqual([]);
    });
  });

  it('plays once more from its start', async () => {
    await withFilm(async (slide, page) => {
      await button(slide, 'Play').click();
      await button(slide, 'Play again').click();
      await status(slide, 'playing');
      expect((await told(page)).slice(0, 3)).toEqual([ran, null, ran]);
      await reaches(slide, 1);
    });
  });

  it('stops where it is, and goes on for what is left of it', async () => {
    await withFilm(async (slide, page) => {
      await button(slide, 'Play').click();
      await reaches(slide, 1);
      await button(slide, 'Pause').click();
      await status(slide, 'paused');
      const at = await property(slide, 'currentTime');
      await button(slide, 'Play').click();
      await status(slide, 'playing');
      const [first, stop, left] = await told(page);
      expect([first, stop, left]).toEqual([ran, null, ran]);
      expect(left).toBeLessThanOrEqual(Math.ceil((3.008 - Number(at)) * 1000));
    });
  });

  it('goes back, and plays on where it had come to its end', async () => {
    await withFilm(async (slide) => {
      await button(slide, 'Play').click();
      await status(slide, 'ended');
      await button(slide, 'Back 10 seconds').click();
      await status(slide, 'playing');
      await status(slide, 'ended');
    });
  });

  it('goes back without playing where it was stopped', async () => {
    await withFilm(async (slide) => {
      await button(slide, 'Play').click();
      await reaches(slide, 1);
      await button(slide, 'Pause').click();
      await button(slide, 'Back 10 seconds').click();
      await reaches(slide, 0);
      expect(await property(slide, 'paused')).toBe(true);
    });
  });

  it('is silent until somebody asks for its sound, and then not louder than half', async () => {
    await withFilm(async (slide) => {
      await button(slide, 'Play').click();
      await status(slide, 'playing');
      expect([await property(slide, 'muted'), await property(slide, 'volume')]).toEqual([true, 0.5]);
      await button(slide, 'Sound').click();
      expect([await property(slide, 'muted'), await property(slide, 'volume')]).toEqual([false, 0.5]);
    });
  });

  it('leaves its captions out where they are not wanted, and moves nothing', async () => {
    await withFilm(async (slide) => {
      const places = () =>
        slide
          .locator('h1, button, [data-film] p, video')
          .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
      await button(slide, 'Play').click();
      await slide.getByText('close to another.').waitFor();
      await button(slide, 'Pause').click();
      await status(slide, 'paused');
      const before = await places();
      await button(slide, 'Captions').click();
      await slide.locator('[data-caption="false"]').waitFor();
      expect(await places()).toEqual(before);
    });
  });

  it('is played by the keyboard alone', async () => {
    await withFilm(async (slide, page) => {
      await button(slide, 'Play').focus();
      await page.keyboard.press('Enter');
      await status(slide, 'playing');
      await page.keyboard.press('Enter');
      await status(slide, 'paused');
    });
  });

  it('has the size of its words in high contrast, and shows there how far it has come', async () => {
    await withFilm(async (slide, page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await button(slide, 'Play').click();
      await slide.getByText('close to another.').waitFor();
      const edge = await slide.locator('progress').evaluate((bar) => getComputedStyle(bar).borderTopStyle);
      expect(edge).toBe('solid');
    });
  });
});

describe('a film stops', () => {
  it('when something lies over its slide, and does not go on by itself', async () => {
    await withFilm(async (slide, page) => {
      await button(slide, 'Play').click();
      await status(slide, 'playing');
      await page.evaluate(() => window.harness.cover(true));
      await status(slide, 'paused');
      await page.evaluate(() => window.harness.cover(false));
      expect(await property(slide, 'paused')).toBe(true);
      expect(await told(page)).toEqual([ran, null]);
    });
  });

  it('when its slide is left, and is as new when somebody comes back', async () => {
    await withFilm(async (slide, page) => {
      await button(slide, 'Captions').click();
      await button(slide, 'Play').click();
      await reaches(slide, 1);
      await page.evaluate((index) => window.harness.show(index), slideAt - 1);
      await page.locator('video').waitFor({ state: 'detached' });
      await page.evaluate((index) => window.harness.show(index), slideAt);
      await status(slide, 'rest');
      expect(await button(slide, 'Captions').getAttribute('aria-pressed')).toBe('true');
      await reaches(slide, 0);
    });
  });

  it('when the deck is closed', async () => {
    await withFilm(async (slide, page) => {
      await button(slide, 'Play').click();
      await status(slide, 'playing');
      const video = await slide.locator('video').elementHandle();
      await page.evaluate(() => window.harness.close());
      await page.waitForFunction((element) => (element as HTMLVideoElement).paused, video);
    });
  });
});

it('no film comes from anywhere but this kiosk', async () => {
  await withFilm(async (_slide, page) => {
    const refused = (address: string) =>
      page.evaluate(
        (src) =>
          new Promise<string>((resolve) => {
            document.addEventListener(
              'securitypolicyviolation',
              (event) => resolve(event.effectiveDirective),
              {
                once: true,
              },
            );
            document.body.append(Object.assign(document.createElement('video'), { src, preload: 'auto' }));
          }),
        address,
      );
    for (const address of ['https://example.invalid/a.webm', 'data:video/webm;base64,AAAA'])
      expect(await refused(address)).toBe('media-src');
  });
});
