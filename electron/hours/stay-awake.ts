/**
 * Keeps the machine awake, and its display as well, but for the time in which every page is black outside the opening
 * hours. The machine itself never sleeps, because nobody would wake it when the clinic opens.
 */
import type { PowerSaveBlocker, WebContents } from 'electron';
import type { SessionState } from '../bridge/contract.ts';
import type { Screen } from './screen-hours.ts';

export class StayAwake {
  readonly #blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>;
  readonly #screen: () => Screen;
  /** The pages whose session is asleep, and those where it is not. */
  readonly #isAsleep = new Map<number, boolean>();
  #id: number | null = null;

  /** @param screen what the screens do now while nobody is there */
  constructor(blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>, screen: () => Screen) {
    this.#blocker = blocker;
    this.#screen = screen;
    blocker.start('prevent-app-suspension');
    this.#settle();
  }

  /** A page tells where its session is. */
  told(page: number, state: SessionState): void {
    this.#isAsleep.set(page, state === 'asleep');
    this.#settle();
  }

  /** A page that crashes or goes sleeps no more. */
  watch(contents: Pick<WebContents, 'id' | 'on'>): void {
    const { id } = contents;
    const over = () => {
      this.#isAsleep.delete(id);
      this.#settle();
    };
    contents.on('render-process-gone', over);
    contents.on('destroyed', over);
  }

  #settle(): void {
    const pages = [...this.#isAsleep.values()];
    const maySleep = this.#screen() === 'dark' && pages.length > 0 && pages.every((asleep) => asleep);
    if (maySleep && this.#id !== null) {
      this.#blocker.stop(this.#id);
      this.#id = null;
    } else if (!maySleep) this.#id ??= this.#blocker.start('prevent-display-sleep');
  }
}
