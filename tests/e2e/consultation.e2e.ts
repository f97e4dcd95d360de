/** A consultant and a family in front of two screens, on a whole kiosk. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Kiosk } from '../support/kiosk.ts';
import { useKiosk } from './visitor.ts';

const onScreen = (page: Page, name: string) => page.locator(`[data-screen="${name}"]`);

/** A second display, and the page of the window on it once it is the family’s. */
async function familyOf(kiosk: Kiosk): Promise<Page> {
  await kiosk.control({ do: 'add-display', width: 1280, height: 1024 });
  await expect.poll(() => kiosk.windows()).toBe(2);
  await expect(async () => {
    await expect(onScreen(await kiosk.page(1), 'family')).toBeAttached({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  return kiosk.page(1);
}

async function openDeck(kiosk: Kiosk, name: RegExp): Promise<Page> {
  const presenter = await kiosk.page();
  await expect(onScreen(presenter, 'presenter-home')).toBeVisible();
  await kiosk.touch(presenter.getByRole('button', { name }).first());
  await expect(onScreen(presenter, 'presenter-deck')).toBeVisible();
  return presenter;
}

/** Where the family is: the slide before it and how many of its steps it sees. */
const stands = (family: Page) => family.locator('[data-deck]');

/** The family’s page as it is now, after a crash or another display: the slide that it shows. */
async function expectFamilyAt(kiosk: Kiosk, slide: string): Promise<void> {
  await expect(async () => {
    await expect(stands(await kiosk.page(1))).toHaveAttribute('data-slide', slide, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
}

const library = join(import.meta.dirname, '../../out/library');

/** The text of the one file of the library that begins so. */
function built(start: string): string {
  const name = readdirSync(library).find((each) => each.startsWith(start));
  if (name === undefined) throw new Error(`There is no ${start} in the library.`);
  return readFileSync(join(library, name), 'utf8');
}

/** Every sentence that consultants are told about this deck and that does not stand in the deck itself. */
function sentencesOfNotes(deck: string): string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value))
        if (key === 'text' && typeof each === 'string') texts.push(each.trim());
        else walk(each);
  };
  walk(JSON.parse(built(`${deck}.notes.en.`)).groups);
  const slides = built(`${deck}.en.`);
  return texts.filter((text) => text.length > 40 && !slides.includes(text));
}

/** Staff come in by the keys and their PIN, which IT has just set, from the screen that is shown. */
async function comeIn(kiosk: Kiosk, rest: 'attract' | 'home' | 'presenter-start'): Promise<Page> {
  writeFileSync(join(kiosk.dataFolder, 'staff-pin.reset'), 'admin 493817\nstaff 275019\n');
  const page = await kiosk.page();
  await expect(onScreen(page, rest)).toBeVisible();
  await kiosk.press('Control+Alt+Shift+S');
  await expect(page.locator('[data-key="1"]')).not.toHaveAttribute('aria-disabled');
  for (const digit of '275019') await kiosk.press(digit);
  await kiosk.press('Enter');
  await expect(onScreen(page, 'staff')).toBeVisible();
  return page;
}

test.describe('On a PC for consultations', () => {
  const kiosk = useKiosk({ flags: ['--consultation'] });

  test('the family follows slide by slide, sees nothing while the screen is blank, and nothing of it is left at the end', async () => {
    const presenter = await kiosk.page();
    await expect(onScreen(presenter, 'presenter-start')).toBeVisible();
    const family = await familyOf(kiosk);
    const shows = onScreen(family, 'family');
    await kiosk.touch({ x: 300, y: 300 });
    await openDeck(kiosk, /What is CAR T-cell therapy/);
    const shown = family.locator('[data-deck]');
    await expect(shown).toHaveAttribute('data-index', '0');
    await kiosk.press('PageDown');
    await expect(shown).toHaveAttribute('data-index', '1');
    await kiosk.press('.');
    await expect(shows).toHaveAttribute('data-shows', 'blank');
    await kiosk.press('.');
    await expect(shown).toHaveAttribute('data-index', '1');
    await kiosk.touch(presenter.getByRole('button', { name: 'Screen', exact: true }));
    await kiosk.touch(presenter.locator('dialog').getByRole('button', { name: 'Largest' }));
    await expect(family.locator('html')).toHaveAttribute('data-text', '200');
    await kiosk.touch(presenter.locator('dialog').getByRole('button', { name: 'Close' }));
    await kiosk.touch(presenter.getByRole('button', { name: 'Call now' }));
    await expect(shows).toHaveAttribute('data-shows', 'call');
    // Nobody can touch the family's screen to see what lies below.
    await expect(shows.locator('[data-scrolls]')).toHaveAttribute('data-scrolls', 'false');
    await kiosk.touch(presenter.getByRole('button', { name: 'End of visit' }));
    await kiosk.touch(presenter.getByRole('button', { name: 'End and clear' }));
    await expect(async () => {
      await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible({ timeout: 2_000 });
      await expect(onScreen(await kiosk.page(1), 'family')).toHaveAttribute('data-shows', 'welcome');
    }).toPass({ timeout: 60_000 });
  });

  test('what is not for a family is passed over, also after a crash, and its display does not say so', async () => {
    await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
    await familyOf(kiosk);
    await kiosk.touch({ x: 300, y: 300 });
    const home = await kiosk.page();
    await kiosk.touch(home.getByRole('button', { name: 'This family' }));
    await kiosk.touch(home.getByRole('button', { name: 'Myeloma' }));
    await kiosk.touch(home.getByRole('button', { name: 'Close' }));
    await expect(home.locator('[data-card="autoimmune"]')).toHaveCount(0);
    const presenter = await openDeck(kiosk, /What do the studies show/);
    const left = /slides left out for this family/;
    await expect(presenter.getByText(left)).toBeVisible();
    for (let press = 0; press < 3; press += 1) await kiosk.press('PageDown');
    await expectFamilyAt(kiosk, 'myeloma-us');
    const family = await kiosk.page(1);
    expect(await family.locator('body').textContent()).not.toMatch(/this family|left out/i);
    await kiosk.control({ do: 'crash', window: 0 });
    await expect(async () => {
      const again = await kiosk.page();
      await expect(onScreen(again, 'presenter-deck')).toHaveAttribute('data-slide', 'myeloma-us', {
        timeout: 2_000,
      });
      await expect(again.getByText(left)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await kiosk.press('PageUp');
    await expectFamilyAt(kiosk, 'two-trials');
  });

  test('a family from another country is shown its rules, the consultant sees whose they are, and the end takes them back', async () => {
    await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
    await familyOf(kiosk);
    await kiosk.touch({ x: 300, y: 300 });
    const home = await openDeck(kiosk, /How did we get here/);
    await kiosk.touch(home.getByRole('button', { name: 'This family' }));
    await kiosk.touch(home.getByRole('button', { name: 'United Kingdom' }));
    await expect(async () => {
      const deck = onScreen(await kiosk.page(), 'presenter-deck');
      await expect(deck.locator('[data-country="uk"][data-other="true"]')).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    const slides = await (await kiosk.page(1)).locator('[data-deck]').getAttribute('data-slides');
    expect(slides).toContain('approved-uk');
    expect(slides).not.toContain('approved-us');
    const presenter = await kiosk.page();
    await kiosk.touch(presenter.getByRole('button', { name: 'End of visit' }));
    await kiosk.touch(presenter.getByRole('button', { name: 'End and clear' }));
    await expect(async () => {
      const { country } = await (await kiosk.page()).evaluate(() => window.kiosk.settings());
      expect(country).toBe('us');
    }).toPass({ timeout: 60_000 });
  });

  test('a drawing opens on the view for this family, and what the consultant touches of a slide or its film the family sees', async () => {
    await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
    const family = await familyOf(kiosk);
    await kiosk.touch({ x: 300, y: 300 });
    const presenter = await kiosk.page();
    await kiosk.touch(presenter.getByRole('button', { name: 'This family' }));
    await kiosk.touch(presenter.getByRole('button', { name: 'Myeloma' }));
    await kiosk.touch(presenter.getByRole('button', { name: 'Close' }));
    await openDeck(kiosk, /What is CAR T-cell therapy/);
    const controls = presenter.locator('[data-leads-on="slide"]');
    const shown = family.locator('section.present');
    await kiosk.press('PageDown');
    await kiosk.press('PageDown');
    while (!(await controls.isVisible())) await kiosk.press('PageDown');
    await kiosk.touch(controls.getByRole('button').first());
    await expect(shown.locator('[data-explain="open"]')).toBeVisible();
    const view = shown.locator('[data-panel]', { hasText: 'Built for BCMA' });
    await expect(async () => {
      if ((await view.count()) === 0) await kiosk.press('PageDown');
      await expect(view).toHaveAttribute('data-shown', 'true', { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    // What is for others is not there at all, until everything is shown.
    const others = 'Built for CD19';
    await expect(shown.getByText(others)).toHaveCount(0);
    await expect(controls.getByRole('button', { name: others })).toHaveCount(0);
    await kiosk.touch(presenter.getByRole('button', { name: 'Show everything' }));
    await kiosk.touch(controls.getByRole('button', { name: others }));
    await expect(view).toHaveAttribute('data-shown', 'false');
    await kiosk.touch(presenter.getByRole('button', { name: 'All topics' }));
    await openDeck(kiosk, /Is it for me/);
    const film = presenter.locator('[data-leads-on="slide"]').getByRole('button', { name: 'Play' });
    await expect(async () => {
      if (!(await film.isVisible())) await kiosk.press('PageDown');
      await expect(film).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await kiosk.touch(film);
    await expect(shown.locator('[data-film="playing"]')).toBeAttached();
    await kiosk.touch(presenter.getByRole('button', { name: 'Pause' }));
    await expect(shown.locator('[data-film="paused"]')).toBeAttached();
  });

  test('the consultant is told when the family’s film stops by itself, comes to its end, or is lost', async () => {
    await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
    const family = await familyOf(kiosk);
    await kiosk.touch({ x: 300, y: 300 });
    const presenter = await openDeck(kiosk, /Is it for me/);
    const button = (name: string) =>
      presenter.locator('[data-leads-on="slide"]').getByRole('button', { name, exact: true });
    await expect(async () => {
      if (!(await button('Play').isVisible())) await kiosk.press('PageDown');
      await expect(button('Play')).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    const status = (is: string) =>
      expect(family.locator(`section.present [data-film="${is}"]`)).toBeAttached();
    const film = family.locator('section.present video');
    await kiosk.touch(button('Play'));
    await status('playing');
    await film.evaluate((video: HTMLVideoElement) => video.pause());
    await kiosk.touch(button('Play'));
    await status('playing');
    await film.evaluate((video: HTMLVideoElement) => {
      video.currentTime = video.duration - 0.3;
    });
    await kiosk.touch(button('Play again'));
    await status('playing');
    await film.evaluate((video: HTMLVideoElement) => {
      video.src = `${video.src}.gone`;
    });
    await status('lost');
    await expect(button('This film cannot be played here')).toBeDisabled();
  });

  test('both displays are back on the same slide after a crash of either page, and when the family’s display comes back', async () => {
    await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
    await familyOf(kiosk);
    await kiosk.touch({ x: 300, y: 300 });
    await openDeck(kiosk, /What is CAR T-cell therapy/);
    await kiosk.press('PageDown');
    const slide = (await stands(await kiosk.page(1)).getAttribute('data-slide')) ?? '';
    await expectFamilyAt(kiosk, slide);
    await kiosk.control({ do: 'crash', window: 1 });
    await expectFamilyAt(kiosk, slide);
    await kiosk.control({ do: 'crash', window: 0 });
    await expect(async () => {
      const deck = onScreen(await kiosk.page(), 'presenter-deck');
      await expect(deck).toHaveAttribute('data-slide', slide, { timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await expectFamilyAt(kiosk, slide);
    const [, display] = (await kiosk.control({ do: 'state' })).displays;
    await kiosk.control({ do: 'remove-display', display: display?.id ?? 0 });
    await expect.poll(() => kiosk.windows()).toBe(1);
    // The two share the display that is left: the slide fills it, and no note stands there.
    const shared = onScreen(await kiosk.page(), 'presenter-deck');
    await expect(shared.locator('[data-deck]')).toHaveAttribute('data-slide', slide);
    await expect(shared.getByRole('heading', { name: 'Say' })).toHaveCount(0);
    await familyOf(kiosk);
    await expectFamilyAt(kiosk, slide);
  });

  test('no note of the consultant is in the family’s page, nor in anything that it can ask for', async () => {
    const deck = 'what-is-car-t';
    const notes = sentencesOfNotes(deck);
    expect(notes.length).toBeGreaterThan(10);
    await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
    const family = await familyOf(kiosk);
    await kiosk.touch({ x: 300, y: 300 });
    const presenter = await openDeck(kiosk, /What is CAR T-cell therapy/);
    await expect(presenter.getByRole('heading', { name: 'Say' })).toBeVisible();
    await expect(stands(family)).toBeVisible();
    const [page, asked, refused] = await family.evaluate(
      async (id) => [
        document.documentElement.outerHTML,
        JSON.stringify([
          await window.kiosk.index('en'),
          await window.kiosk.deck(id, 'en'),
          await window.kiosk.lookup('en'),
          await window.kiosk.shown(),
          await window.kiosk.settings(),
        ]),
        await window.kiosk.notes(id, 'en').then(
          () => 'told',
          () => 'refused',
        ),
      ],
      deck,
    );
    expect(notes.filter((note) => page?.includes(note) || asked?.includes(note))).toEqual([]);
    expect(refused).toBe('refused');
  });
});

test.describe('On a PC for consultations, behind the staff door,', () => {
  const kiosk = useKiosk({ flags: ['--consultation'], config: { clinicName: 'Lindenhof' } });

  test('staff have their panel, and the screen is ready for the next consultation when they leave', async () => {
    const page = await comeIn(kiosk, 'presenter-start');
    await expect(page.getByRole('button', { name: 'Health' })).toBeVisible();
    await kiosk.touch(page.getByRole('button', { name: 'Done' }));
    await expect(async () => {
      await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
  });
});

test.describe('With a playlist of the clinic', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-playlist-'));
  const config = join(folder, 'kiosk.config.json');
  const kiosk = useKiosk({ flags: ['--consultation', '--config', config] });
  test.beforeAll(() => {
    const slides = [
      { deck: 'results', slide: 'myeloma-us' },
      { deck: 'results', slide: 'not-there', title: 'A headline of old' },
      { deck: 'what-is-car-t', slide: 'guards' },
    ];
    writeFileSync(config, '{ "country": "us" }');
    mkdirSync(join(folder, 'playlists'));
    writeFileSync(join(folder, 'playlists/first.json'), JSON.stringify({ name: 'First talk', slides }));
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the family is led from deck to deck, past a slide that is gone, also after a crash', async () => {
    await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
    await familyOf(kiosk);
    await kiosk.touch({ x: 300, y: 300 });
    const presenter = await kiosk.page();
    await kiosk.touch(presenter.getByRole('button', { name: 'Playlists' }));
    await expect(presenter.getByText(/“A headline of old” is not there any more/)).toBeVisible();
    await kiosk.touch(presenter.locator('[data-playlist="file:first.json"]'));
    await expectFamilyAt(kiosk, 'myeloma-us');
    await kiosk.press('PageDown');
    await expectFamilyAt(kiosk, 'guards');
    await kiosk.control({ do: 'crash', window: 0 });
    await expect(async () => {
      const deck = onScreen(await kiosk.page(), 'presenter-deck');
      await expect(deck).toHaveAttribute('data-slide', 'guards', { timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await kiosk.press('PageUp');
    await expectFamilyAt(kiosk, 'myeloma-us');
  });
});

test.describe('From the waiting room', () => {
  const kiosk = useKiosk({ config: { clinicName: 'Lindenhof' } });

  test('staff open a consultation with their PIN, the question that was ticked comes along, and at its end the waiting room is back without a trace', async () => {
    const visitor = await kiosk.page();
    await expect(onScreen(visitor, 'attract')).toBeVisible();
    await kiosk.touch({ x: 300, y: 300 });
    await kiosk.touch(visitor.getByRole('button', { name: 'Questions' }));
    const question = onScreen(visitor, 'questions')
      .locator('[aria-labelledby="questions-theme"] li button')
      .first();
    const ticked = await question.textContent();
    await kiosk.touch(question);
    await expect(question).toHaveAttribute('aria-pressed', 'true');
    await kiosk.touch(visitor.getByRole('button', { name: 'Close' }));
    const page = await comeIn(kiosk, 'home');
    await kiosk.touch(page.getByRole('button', { name: 'Consultation' }));
    await expect(page.getByText('The question ticked on this screen goes along.')).toBeVisible();
    await kiosk.touch(page.getByRole('button', { name: 'Open a consultation' }));
    await expect(async () => {
      await expect(onScreen(await kiosk.page(), 'presenter-home')).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    const presenter = await kiosk.page();
    await expect(onScreen(presenter, 'my-list').getByRole('listitem')).toContainText(String(ticked));
    await kiosk.touch(presenter.getByRole('button', { name: 'Close' }));
    await kiosk.touch(presenter.getByRole('button', { name: 'End of visit' }));
    await kiosk.touch(presenter.getByRole('button', { name: 'End and clear' }));
    await expect(async () => {
      await expect(onScreen(await kiosk.page(), 'attract')).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await expect((await kiosk.page()).evaluate(() => window.kiosk.kept())).rejects.toThrow('refused');
  });
});
