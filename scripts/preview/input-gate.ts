/**
 * Lets the keys and the mouse of one page through, one after the other and in their order, as far as the app
 * agrees.
 */
import { signature, toDispatch } from './keys.ts';
import { toMouseDispatch } from './mouse.ts';
import type { PageKey, PageMouse } from './page/messages.ts';
import type { Tab } from './tab.ts';

export interface Judge {
  key(key: PageKey): boolean;
  mouse(mouse: PageMouse): boolean;
}

export class InputGate {
  readonly #tab: Tab;
  readonly #judge: Judge;
  #last: Promise<void> = Promise.resolve();

  constructor(tab: Tab, judge: Judge) {
    this.#tab = tab;
    this.#judge = judge;
  }

  /** Takes what the page held back in the isolated world `world`. */
  take(input: PageKey | PageMouse, world: number): void {
    const decide = () =>
      input.kind === 'key' ? this.#decideKey(input, world) : this.#decideMouse(input, world);
    this.#last = this.#last.then(decide);
  }

  /** Resolves when everything so far is decided and, where allowed, dispatched. */
  settled(): Promise<void> {
    return this.#last;
  }

  async #decideKey(key: PageKey, world: number): Promise<void> {
    if (!this.#judge.key(key)) {
      return;
    }
    await this.#tab.tell(world, `anteroomPreview.keys.pass(${JSON.stringify(signature(key))})`);
    await this.#tab.send('Input.dispatchKeyEvent', toDispatch(key)).catch(() => undefined);
    await this.#tab.tell(world, 'anteroomPreview.keys.clear()');
  }

  async #decideMouse(mouse: PageMouse, world: number): Promise<void> {
    if (!this.#judge.mouse(mouse)) {
      return;
    }
    await this.#tab.tell(world, `anteroomPreview.mouse.pass(${JSON.stringify(mouse)})`);
    await this.#tab.send('Input.dispatchMouseEvent', toMouseDispatch(mouse)).catch(() => undefined);
    await this.#tab.tell(world, 'anteroomPreview.mouse.clear()');
  }
}
