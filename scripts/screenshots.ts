/** `npm start -- --screenshots DIR`: walks through the kiosk by touches and writes a picture of every state. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Kiosk, launchKiosk } from '../tests/support/kiosk.ts';

/** Short enough to wait for, long enough for any one picture on a slow machine. */
const idleSeconds = 20;
const warningSeconds = 20;
/** How long one step may take before the walk gives up. */
const patience = 120_000;

export interface ScreenshotOptions {
  /** Absolute path of the folder; made if missing. */
  folder: string;
  host: 'electron' | 'preview';
  /** Flags for the kiosk. */
  args: string[];
  /** `WIDTHxHEIGHT` of the display. */
  size?: string | undefined;
  /** Ids of the decks to open, in this order; the first on the home screen when there are none. */
  decks: readonly string[] | 'all';
}

/** Writes pictures with a running number, so that a folder shows them in the order of the walk. */
export class Album {
  readonly #folder: string;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  async add(page: Page, name: string): Promise<void> {
    await settled(page);
    this.#count += 1;
    const file = join(this.#folder, `${String(this.#count).padStart(3, '0')}-${name}.png`);
    await page.screenshot({ path: file });
    console.log(file);
  }

  /** The first pages of a PDF, by pdftoppm. */
  addPages(pdf: string, most = 2): void {
    this.#count += 1;
    const number = String(this.#count).padStart(3, '0');
    const name = basename(pdf, '.pdf')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-');
    const files = join(this.#folder, `${number}-printed-${name}`);
    const { status } = spawnSync('pdftoppm', ['-png', '-r', '80', '-l', String(most), pdf, files]);
    if (status !== 0) throw new Error(`pdftoppm cannot draw ${pdf}.`);
    console.log(`${files}-*.png`);
  }
}

/** Fonts and pictures are there, and everything that moves once or scrolls has come to rest. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
    const places = () =>
      [...document.querySelectorAll('[data-scrolls]')].map(({ scrollTop }) => scrollTop).join(' ');
    const restsAfter = 10;
    for (let still = 0, last = places(); still < restsAfter; still += 1) {
      await new Promise(requestAnimationFrame);
      if (places() !== last) still = 0;
      last = places();
    }
  });
}

function screen(page: Page, name: string): Locator {
  return page.locator(`[data-screen="${name}"]`);
}

async function shown(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'visible', timeout: patience });
}

/** The decks to walk through. @throws Error for one that is not on the home screen, with those that are */
async function chosen(page: Page, wanted: readonly string[] | 'all'): Promise<readonly string[]> {
  const cards = page.locator('[data-card]');
  await shown(cards.first());
  const there = await cards.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.card ?? ''));
  if (wanted === 'all') return there;
  const missing = wanted.find((id) => !there.includes(id));
  if (missing !== undefined) {
    throw new Error(`--deck is "${missing}"; write one of the home screen: ${there.join(', ')}`);
  }
  return wanted.length > 0 ? wanted : there.slice(0, 1);
}

/** What a slide shows when it is touched: its film, its details, the first part of its picture, its second view. */
async function walkSlide(kiosk: Kiosk, album: Album, name: string): Promise<void> {
  const page = await kiosk.page();
  const slide = page.locator('section.present');
  await walkFilm(kiosk, album, name);
  // First of all: the explanation of a part may lie over the button.
  const details = slide.locator('[data-opens="details"] button');
  if ((await details.count()) > 0) {
    await kiosk.touch(details);
    await shown(screen(page, 'details'));
    await album.add(page, `${name}-details`);
    await close(kiosk, 'details');
  }
  for (const [what, control] of [
    ['touched', slide.locator('button[aria-pressed]').first()],
    ['view', slide.getByRole('tab').nth(1)],
  ] as const) {
    if ((await control.count()) === 0) continue;
    await kiosk.touch(control);
    await album.add(page, `${name}-${what}`);
  }
}

/** A film with a caption, stopped where it is, so that every walk finds it at rest for its picture. */
async function walkFilm(kiosk: Kiosk, album: Album, name: string): Promise<void> {
  const film = (await kiosk.page()).locator('section.present [data-film]');
  if ((await film.count()) === 0) return;
  const toggle = film.getByRole('button').first();
  await kiosk.touch(toggle);
  await shown(film.locator('[data-caption="true"]'));
  await kiosk.touch(toggle);
  await shown(film.and((await kiosk.page()).locator('[data-film="paused"]')));
  await album.add(await kiosk.page(), `${name}-film`);
}

/** Every slide, and what shows on it at a touch. Ends on the last slide. */
async function walkDeck(kiosk: Kiosk, album: Album, deck: string): Promise<void> {
  const page = await kiosk.page();
  await kiosk.touch(page.locator(`[data-card="${deck}"]`));
  await shown(page.locator(`[data-deck="${deck}"]`));
  const ids = (await page.locator('[data-deck]').getAttribute('data-slides'))?.split(' ') ?? [];
  for (const [index, id] of ids.entries()) {
    if (index > 0) await kiosk.touch(page.getByRole('button', { name: 'Next', exact: true }));
    await shown(page.locator(`[data-deck][data-index="${index}"]`));
    const name = `${deck}-${String(index + 1).padStart(2, '0')}-${id}`;
    await album.add(page, name);
    await walkSlide(kiosk, album, name);
  }
}

async function walkPanels(kiosk: Kiosk, album: Album): Promise<void> {
  const page = await kiosk.page();
  await kiosk.touch(page.getByRole('button', { name: 'Contents' }));
  await shown(screen(page, 'contents'));
  await album.add(page, 'contents');
  await kiosk.touch(screen(page, 'contents').getByRole('listitem').nth(1).getByRole('button'));
  await kiosk.touch(page.getByRole('button', { name: 'Sources' }));
  await shown(screen(page, 'sources'));
  await album.add(page, 'sources');
  await close(kiosk, 'sources');
}

async function close(kiosk: Kiosk, panel: string): Promise<void> {
  const page = await kiosk.page();
  await kiosk.touch(screen(page, panel).getByRole('button', { name: 'Close', exact: true }));
}

/** The questions to start with, those of a theme, and the list that comes of them. */
async function walkQuestions(kiosk: Kiosk, album: Album): Promise<void> {
  const page = await kiosk.page();
  const questions = screen(page, 'questions');
  await kiosk.touch(page.getByRole('button', { name: /^Questions/ }));
  await shown(questions);
  await album.add(page, 'questions');
  await kiosk.touch(questions.getByRole('button', { name: 'Put all on my list', exact: true }));
  await kiosk.touch(questions.getByRole('navigation').getByRole('listitem').nth(2).getByRole('button'));
  await kiosk.touch(questions.getByRole('region').getByRole('listitem').last().getByRole('button'));
  await album.add(page, 'questions-theme');
  await kiosk.touch(questions.getByRole('button', { name: /^My list/ }));
  await shown(screen(page, 'my-list'));
  await album.add(page, 'questions-my-list');
  await close(kiosk, 'questions');
  await album.add(page, 'questions-counted');
}

/** The tools that every screen leads to; in the search a word is chosen letter by letter. */
async function walkTools(kiosk: Kiosk, album: Album): Promise<void> {
  const page = await kiosk.page();
  for (const [button, tool] of [
    ['Call now', 'call'],
    ['Words', 'glossary'],
    ['Search', 'search'],
  ] as const) {
    await kiosk.touch(page.getByRole('button', { name: button, exact: true }));
    await shown(screen(page, tool));
    for (const letter of tool === 'search' ? 'fever' : '') {
      await kiosk.touch(page.locator(`[data-key="${letter}"]`));
    }
    await album.add(page, tool);
    await close(kiosk, tool);
  }
}

/** What of home is below the first view of it, where there is more. */
async function walkHome(kiosk: Kiosk, album: Album): Promise<void> {
  const page = await kiosk.page();
  await album.add(page, 'home');
  const on = screen(page, 'home').locator('[data-leads="on"]');
  if ((await on.count()) === 0) return;
  await kiosk.touch(on);
  await album.add(page, 'home-below');
  await kiosk.touch(screen(page, 'home').locator('[data-leads="back"]'));
}

/** Nobody touches any more. */
async function walkAway(page: Page, album: Album): Promise<void> {
  await shown(screen(page, 'warning'));
  await album.add(page, 'idle-warning');
  await shown(screen(page, 'attract'));
  await album.add(page, 'attract-after-reset');
}

/** The whole walk; of chosen decks without its end, for which one waits. Rejects when a state is not reached. */
export async function takeScreenshots(options: ScreenshotOptions): Promise<void> {
  const { folder, host, args, size } = options;
  const album = new Album(folder);
  const someDecks = options.decks !== 'all' && options.decks.length > 0;
  const [width = 1920, height = 1080] = (size ?? '1920x1080').split('x').map(Number);
  const times = ['--idle-seconds', String(idleSeconds), '--warning-seconds', String(warningSeconds)];
  const kiosk = await launchKiosk({ flags: [...args, ...times], size: { width, height }, host });
  try {
    const page = await kiosk.page();
    await shown(screen(page, 'attract'));
    await album.add(page, 'attract');
    await kiosk.touch({ x: 300, y: 300 });
    await shown(screen(page, 'home'));
    await walkHome(kiosk, album);
    for (const [walked, deck] of (await chosen(page, options.decks)).entries()) {
      if (walked > 0) await kiosk.touch(page.getByRole('button', { name: 'Home', exact: true }));
      await walkDeck(kiosk, album, deck);
    }
    await walkPanels(kiosk, album);
    await walkTools(kiosk, album);
    await walkQuestions(kiosk, album);
    if (!someDecks) await walkAway(page, album);
    console.log(`Host: ${host}. The walk is complete.`);
  } finally {
    // What the kiosk said, a mistake in the config above all, must not get lost behind the pictures.
    for (const line of kiosk.log()) console.error(line);
    await kiosk.close();
  }
}
