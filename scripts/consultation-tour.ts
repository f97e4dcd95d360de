/**
 * `npm start -- --screenshots DIR --tour consultation`: sets a kiosk up on its screen, reviews a slide there, then leads a
 * family through a topic on two displays, and writes a picture of each step and of what is printed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { resetFileName } from '../electron/staff/reset-file.ts';
import { type Kiosk, launchKiosk } from '../tests/support/kiosk.ts';
import { Stick } from '../tests/support/stick.ts';
import { Album, type ScreenshotOptions } from './screenshots.ts';

const patience = 60_000;
/** The first deck of the library, whose slides have steps, words and figures. */
const topic = 'what-is-car-t';
/** Made for the walk, in data folders that go with it. */
const pins = { admin: '493817', staff: '275019' };
const clinic = { clinicName: 'St. Brigid Cancer Centre', country: 'us' };

const screen = (page: Page, name: string) => page.locator(`[data-screen="${name}"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The whole walk. The clinic's name is the walk's own; `--config` and `--deck` do not count. */
export async function takeConsultationTour({ folder, host, size }: ScreenshotOptions): Promise<void> {
  const album = new Album(folder);
  const [width = 1920, height = 1080] = (size ?? '1920x1080').split('x').map(Number);
  const walk = { host, size: { width, height } };
  await onKiosk({ ...walk, country: null }, (kiosk) => setUp(kiosk, album));
  await onKiosk({ ...walk, config: clinic }, (kiosk) => signOff(kiosk, album));
  await onKiosk({ ...walk, flags: ['--consultation'], config: clinic }, (kiosk) => consult(kiosk, album));
  console.log(`Host: ${host}. The walk is complete.`);
}

/** Walks through a kiosk whose data is made for the walk and goes with it. */
async function onKiosk(
  wish: Parameters<typeof launchKiosk>[0],
  walk: (kiosk: Kiosk) => Promise<void>,
): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'anteroom-tour-'));
  if (wish?.config !== undefined)
    writeFileSync(join(data, resetFileName), `admin ${pins.admin}\nstaff ${pins.staff}\n`);
  const kiosk = await launchKiosk({ ...wish, data });
  try {
    await walk(kiosk);
  } finally {
    for (const line of kiosk.log()) console.error(line);
    await kiosk.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

/** A kiosk that nobody has set up yet asks at its staff door for what it has to know. */
async function setUp(kiosk: Kiosk, album: Album): Promise<void> {
  const page = await kiosk.page();
  await screen(page, 'attract').waitFor({ timeout: patience });
  await kiosk.press('Control+Alt+Shift+S');
  await button(page, 'Set up this screen').waitFor({ timeout: patience });
  await album.add(page, 'first-run-door');
  await kiosk.touch(button(page, 'Set up this screen'));
  await page.locator('[data-step="name"]').waitFor({ timeout: patience });
  await kiosk.touch(page.getByRole('button', { name: 'Name of the clinic' }));
  await screen(page, 'writing').waitFor({ timeout: patience });
  for (const letter of clinic.clinicName) await kiosk.press(letter === ' ' ? 'Space' : letter);
  await album.add(page, 'first-run-name');
  await kiosk.touch(page.locator('dialog').getByRole('button', { name: 'Done' }));
  for (const [step, ...pressed] of firstAnswers) {
    await next(kiosk, page, step);
    for (const name of pressed) await kiosk.touch(button(page, name));
    await album.add(page, `first-run-${step}`);
  }
  for (const [role, pin] of Object.entries(pins)) {
    await kiosk.touch(page.locator(`[data-pin="${role}"]`).getByRole('button'));
    for (const end of ['Next', 'Save']) {
      for (const digit of pin) await kiosk.press(digit);
      await kiosk.touch(button(page, end));
    }
  }
  await next(kiosk, page, 'check');
  await album.add(page, 'first-run-check');
  await kiosk.touch(button(page, 'Save'));
  await page.locator('[data-step="saved"]').waitFor({ timeout: patience });
  await album.add(page, 'first-run-saved');
}

async function next(kiosk: Kiosk, page: Page, step: string): Promise<void> {
  await kiosk.touch(button(page, 'Next'));
  await page.locator(`[data-step="${step}"]`).waitFor({ timeout: patience });
}

/** The steps after the name, and what is pressed at each. */
const firstAnswers: readonly (readonly [step: string, ...pressed: string[]])[] = [
  ['logo', 'No logo'],
  ['country', 'United States'],
  ['languages', 'English', 'Español'],
  ['screen'],
  ['mode', 'Both: visitors, and staff may open a consultation here'],
  ['pins'],
];

/** Staff come in, read a slide with its claims, and may note a concern about it. */
async function signOff(kiosk: Kiosk, album: Album): Promise<void> {
  const page = await kiosk.page();
  await screen(page, 'attract').waitFor({ timeout: patience });
  await kiosk.press('Control+Alt+Shift+S');
  await page.locator('[data-key="1"]:not([aria-disabled])').waitFor({ timeout: patience });
  for (const digit of pins.staff) await kiosk.press(digit);
  await kiosk.press('Enter');
  await screen(page, 'staff').waitFor({ timeout: patience });
  await kiosk.touch(page.getByRole('navigation').getByRole('button', { name: 'Decks', exact: true }));
  const slides = page.locator(`[data-deck-row="${topic}"] [data-part="slides"]`);
  await slides.waitFor({ timeout: patience });
  await album.add(page, 'sign-off-decks');
  await kiosk.touch(page.getByRole('button', { name: /^Facts run out/ }));
  await album.add(page, 'sign-off-facts');
  await kiosk.touch(page.getByRole('button', { name: /^All \(/ }));
  await slides.getByRole('button').evaluate((each) => each.scrollIntoView());
  await kiosk.touch(slides.getByRole('button'));
  await page.locator('[data-item="*"]').waitFor({ timeout: patience });
  for (let approved = 0; approved < 2; approved += 1) {
    const item = (await page.locator('[data-item]').getAttribute('data-item')) ?? '';
    await kiosk.touch(button(page, 'Approve'));
    await page.locator(`[data-item="${item}"]`).waitFor({ state: 'detached', timeout: patience });
  }
  await album.add(page, 'sign-off-slide');
  await kiosk.touch(button(page, 'Note a concern'));
  await album.add(page, 'sign-off-concern');
  await kiosk.touch(button(page, 'Cancel'));
  await kiosk.touch(button(page, 'Leave').last());
  await kiosk.touch(button(page, 'History'));
  await screen(page, 'sign-history').waitFor({ timeout: patience });
  await album.add(page, 'sign-off-history');
}

async function consult(kiosk: Kiosk, album: Album): Promise<void> {
  const page = await kiosk.page();
  await screen(page, 'presenter-start').waitFor({ timeout: patience });
  await kiosk.control({ do: 'add-display', width: 1280, height: 1024 });
  const family = await familyOf(kiosk);
  await album.add(page, 'ready');
  await kiosk.touch({ x: 300, y: 300 });
  await screen(page, 'presenter-home').waitFor({ timeout: patience });
  await album.add(page, 'topics');
  await album.add(family, 'family-welcome');
  await kiosk.touch(button(page, 'This family'));
  await kiosk.touch(button(page, 'Myeloma'));
  await album.add(page, 'path');
  await kiosk.touch(button(page, 'Close'));
  await album.add(page, 'topics-for-the-family');
  await kiosk.touch(page.locator(`[data-card="${topic}"]`));
  await screen(page, 'presenter-deck').waitFor({ timeout: patience });
  await family.locator(`[data-deck="${topic}"]`).waitFor({ timeout: patience });
  await toSteps(kiosk, page);
  await album.add(page, 'slide-first-step');
  await album.add(family, 'family-first-step');
  await kiosk.press('PageDown');
  await draw(kiosk, page);
  await album.add(page, 'slide-drawn');
  await album.add(family, 'family-drawn');
  await kiosk.touch(page.locator('[data-leads-on="slide"]').getByRole('button').first());
  await album.add(page, 'slide-part');
  await album.add(family, 'family-part');
  await toCheck(kiosk, page);
  await album.add(family, 'family-asked');
  await kiosk.press('PageDown');
  await kiosk.press('PageDown');
  await album.add(page, 'slide-answered');
  await album.add(family, 'family-answered');
  await kiosk.touch(button(page, 'Call now'));
  await album.add(family, 'family-call');
  await kiosk.touch(button(page, 'Questions'));
  await kiosk.touch(button(page, 'Put all on my list'));
  await kiosk.touch(page.getByRole('button', { name: /^Their list/ }));
  await kiosk.touch(page.locator('[data-does="answered"]').first());
  await album.add(page, 'questions');
  await kiosk.touch(button(page, 'Close'));
  await kiosk.touch(button(page, 'Take home'));
  await album.add(page, 'take-home');
  await kiosk.touch(button(page, 'Show to the family'));
  await album.add(family, 'family-code');
  await print(kiosk, page, album);
  await kiosk.touch(button(page, 'Close'));
  await kiosk.touch(button(page, 'End of visit'));
  await album.add(page, 'end-of-visit');
}

/** What a family takes home on paper, as pictures of its pages. Takes root, for it is put on a stick, and pdftoppm. */
async function print(kiosk: Kiosk, page: Page, album: Album): Promise<void> {
  if (process.getuid?.() !== 0 || spawnSync('pdftoppm', ['-v']).error !== undefined) {
    console.log('What is printed was left out: it takes root, and Debian’s poppler-utils.');
    return;
  }
  const stick = new Stick('anteroom-tour', 16_384);
  try {
    for (const what of ['The family’s questions', 'When to call at once', 'What is CAR T-cell therapy?']) {
      await kiosk.touch(screen(page, 'take-home').getByRole('button', { name: what }));
      await kiosk.touch(button(page, 'To a USB stick'));
      await page.locator('[data-paper="saved"]').waitFor({ timeout: patience });
    }
    await album.add(page, 'take-home-saved');
    for (const name of readdirSync(stick.folder).sort()) album.addPages(join(stick.folder, name));
  } finally {
    stick.pull();
  }
}

/** The family's page, once its display has one. */
async function familyOf(kiosk: Kiosk): Promise<Page> {
  for (;;) {
    if ((await kiosk.windows()) === 2) {
      const page = await kiosk.page(1);
      const isThere = await screen(page, 'family')
        .waitFor({ state: 'attached', timeout: 1_000 })
        .then(
          () => true,
          () => false,
        );
      if (isThere) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** To the first slide that comes in steps. */
async function toSteps(kiosk: Kiosk, page: Page): Promise<void> {
  const next = button(page, 'Next step');
  while (!(await next.isVisible())) await kiosk.press('PageDown');
}

/** To the slide that asks whether all was clear. */
async function toCheck(kiosk: Kiosk, page: Page): Promise<void> {
  while (!(await page.locator('[data-slide="was-it-clear"]').isVisible())) await kiosk.press('PageDown');
}

/** Marks the headline of the slide, with the marker in hand. */
async function draw(kiosk: Kiosk, page: Page): Promise<void> {
  await kiosk.touch(page.getByRole('toolbar').getByRole('button', { name: 'Marker', exact: true }));
  const box = await page.locator('[data-strokes] [data-sheet] h1').first().boundingBox();
  if (box === null) throw new Error('The slide has no headline to mark.');
  const y = box.y + box.height / 2;
  await kiosk.swipe({ x: box.x, y }, { x: box.x + box.width / 2, y });
  await kiosk.touch(page.getByRole('toolbar').getByRole('button', { name: 'Marker', exact: true }));
}
