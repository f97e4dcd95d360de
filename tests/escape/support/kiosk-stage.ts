/** The kiosk as a stage: on the preview, whole, as it is built or without its lock. */
import type { Page } from 'playwright-core';
import { type Kiosk, type KioskWish, launchKiosk } from '../../support/kiosk.ts';
import type { Act } from '../attempt.ts';
import type { Sight } from '../judge.ts';
import { act } from './hands.ts';
import { look, mark, watch, within } from './look.ts';
import { programsBelow } from './programs.ts';
import type { Stage } from './stage.ts';
import type { World } from './world.ts';
import type { XDisplay } from './x-display.ts';

export interface KioskStageWish {
  name: string;
  world: World;
  display: XDisplay | null;
  /** The main script; the built kiosk unless given. */
  main?: string;
  /** Called when the stage is closed. */
  closed?: () => void;
}

/** How long a kiosk may take to show a deck, in milliseconds. */
const startPatience = 30_000;

export class KioskStage implements Stage {
  readonly comesBack = true;
  readonly name: string;
  readonly #wish: KioskStageWish;
  #kiosk: Kiosk;
  #page: Page;
  #programs: readonly string[] = [];
  #watched: Page | null = null;
  /** A key that is pressed again and again is taken for a stuck one. */
  #arrow: 'Up' | 'Down' = 'Down';

  private constructor(wish: KioskStageWish, kiosk: Kiosk, page: Page) {
    this.name = wish.name;
    this.#wish = wish;
    this.#kiosk = kiosk;
    this.#page = page;
  }

  static async open(wish: KioskStageWish): Promise<KioskStage> {
    const kiosk = await start(wish);
    const stage = new KioskStage(wish, kiosk, await kiosk.page());
    await stage.#settle();
    return stage;
  }

  act(tried: Act): Promise<string> {
    const { world, display } = this.#wish;
    return act(
      {
        page: this.#page,
        world,
        display,
        pressInPage: (key) => this.#kiosk.press(key),
        permission: (name, how) => this.#kiosk.control({ do: 'permission', name, how }),
        closeWindow: async () => {
          await this.#kiosk.control({ do: 'close-window' });
        },
      },
      tried,
    );
  }

  look(): Promise<Sight> {
    const { world, display } = this.#wish;
    return look({
      page: this.#page,
      world,
      display,
      pressAllowed: () => {
        this.#arrow = this.#arrow === 'Up' ? 'Down' : 'Up';
        return display ? display.press([this.#arrow]) : this.#kiosk.press(`Arrow${this.#arrow}`);
      },
      programs: () => [...new Set([...this.#programs, ...programsBelow(this.#kiosk.pid)])].sort(),
      keyPatience: 3000,
    });
  }

  async ended(): Promise<string> {
    const exit = await within(this.#kiosk.exit(), 50);
    return exit === null ? '' : `the kiosk ended with code ${exit.code ?? exit.signal}`;
  }

  /** Waits for the page to come back; a kiosk that has ended is started again, as its supervisor does. */
  async reset(isAnew: boolean): Promise<void> {
    if (!isAnew && (await this.ended()) === '' && (await within(this.#isBack(), startPatience))) return;
    await this.#kiosk.close();
    this.#kiosk = await start(this.#wish);
    await this.#isBack();
  }

  async #isBack(): Promise<true> {
    this.#page = await this.#kiosk.page();
    await this.#settle();
    return true;
  }

  /** Leads to a deck, where there is most to try, and starts to watch. */
  async #settle(): Promise<void> {
    const page = this.#page;
    if (this.#watched !== page) await watch(page, true);
    this.#watched = page;
    await page.locator('[data-screen]').first().waitFor({ timeout: startPatience });
    for (const at of ['attract', 'home'] as const) {
      const target = at === 'attract' ? { x: 300, y: 300 } : page.locator('[data-card="what-is-car-t"]');
      if ((await page.locator(`[data-screen="${at}"]`).count()) > 0) await this.#kiosk.touch(target);
      await page
        .locator(at === 'attract' ? '[data-screen="home"], [data-screen="deck"]' : '[data-screen="deck"]')
        .first()
        .waitFor({ timeout: startPatience });
    }
    await mark(page);
    this.#programs = programsBelow(this.#kiosk.pid);
  }

  async close(): Promise<void> {
    await this.#kiosk.close();
    this.#wish.closed?.();
  }
}

async function start({ world, display, main }: KioskStageWish): Promise<Kiosk> {
  const wish: KioskWish = {
    flags: ['--idle-seconds', '3600'],
    env: world.env,
    ...(display && { display: display.name }),
    ...(main !== undefined && { main }),
  };
  return launchKiosk(wish);
}
