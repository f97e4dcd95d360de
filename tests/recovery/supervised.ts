/** A kiosk with a supervisor that starts it again whenever it ends, as systemd and Shell Launcher do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCode } from '../../electron/start/exit-codes.ts';
import { type Exit, type Kiosk, type KioskWish, launchKiosk } from '../support/kiosk.ts';
import { Diary } from './diary.ts';

export class Supervised {
  readonly #wish: KioskWish;
  readonly folder: string;
  readonly diary: Diary;
  /** How it ended so far, by itself or by a fault. */
  readonly exits: Exit[] = [];
  #kiosk: Kiosk;
  #isClosing = false;
  /** Settles when the supervisor no longer starts anything. */
  #watch: Promise<void>;
  /** Resolves with the kiosk that is started after one has ended. */
  #next: Promise<Kiosk> = Promise.resolve(null as never);

  private constructor(wish: KioskWish, folder: string, kiosk: Kiosk) {
    [this.#wish, this.folder, this.#kiosk] = [wish, folder, kiosk];
    this.diary = new Diary(kiosk.dataFolder);
    this.#watch = this.#supervise();
  }

  /** @param wish everything but the data folder, which outlasts each run of the kiosk */
  static async start(wish: Omit<KioskWish, 'data'>): Promise<Supervised> {
    const folder = mkdtempSync(join(tmpdir(), 'anteroom-supervised-'));
    const full = { ...wish, data: folder };
    return new Supervised(full, folder, await launchKiosk(full));
  }

  /** The kiosk that runs now. */
  get kiosk(): Kiosk {
    return this.#kiosk;
  }

  /** The kiosk that was started after the last end. */
  async restarted(): Promise<Kiosk> {
    await this.#kiosk.exit();
    return this.#next;
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#kiosk.close();
    await this.#watch;
    await this.#kiosk.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }

  async #supervise(): Promise<void> {
    while (!this.#isClosing) {
      const ending = this.#kiosk.exit();
      let started: (kiosk: Kiosk) => void = () => undefined;
      this.#next = new Promise((resolve) => {
        started = resolve;
      });
      const exit = await ending;
      if (this.#isClosing) return;
      this.exits.push(exit);
      // A restart cannot mend what the command line says.
      if (exit.code === exitCode.refused) return;
      await this.#kiosk.close();
      this.#kiosk = await launchKiosk(this.#wish);
      started(this.#kiosk);
    }
  }
}
