/** Who watches over each page, by the id of its contents. */
import type { BrowserWindow } from 'electron';
import type { SessionState } from '../bridge/contract.ts';
import { PageKeeper, type Watch } from './page-keeper.ts';

export class Keepers {
  readonly #keepers = new Map<number, PageKeeper>();

  /** Watches over the page of a window, until that is gone, and shows `first`. */
  keep(
    window: Pick<BrowserWindow, 'webContents' | 'getContentBounds'>,
    first: 'page' | 'safe',
    watch: Omit<Watch, 'size'>,
  ): void {
    const { webContents } = window;
    const { id } = webContents;
    const keeper = new PageKeeper(webContents, { ...watch, size: () => window.getContentBounds() });
    this.#keepers.set(id, keeper);
    webContents.once('destroyed', () => this.#keepers.delete(id));
    keeper.start(first);
  }

  /** A page called the bridge. */
  heard(page: number): void {
    this.#keepers.get(page)?.heard();
  }

  /** A page tells where its session is. */
  told(page: number, state: SessionState): void {
    this.#keepers.get(page)?.told(state);
  }

  /** A page is loaded anew for another person. */
  anew(page: number): void {
    this.#keepers.get(page)?.anew();
  }

  /** A page is to be of one colour, or no longer. */
  darkened(page: number, isDark: boolean): void {
    this.#keepers.get(page)?.darkened(isDark);
  }

  /** Nobody can see any page, or they can again, for this reason. */
  hidden(why: string, isHidden: boolean): void {
    for (const keeper of this.#keepers.values()) keeper.hidden(why, isHidden);
  }

  /** The graphics process has gone. */
  graphicsLost(): void {
    for (const keeper of this.#keepers.values()) keeper.graphicsLost();
  }
}
