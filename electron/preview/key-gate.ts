/** Lets the keys of one page through, one after the other and in their order, as far as `allow` agrees. */
import { signature, toDispatch } from './keys.ts';
import type { PageKey } from './page/messages.ts';
import type { Tab } from './tab.ts';

export class KeyGate {
  readonly #tab: Tab;
  readonly #allow: (key: PageKey) => boolean;
  #last: Promise<void> = Promise.resolve();

  constructor(tab: Tab, allow: (key: PageKey) => boolean) {
    this.#tab = tab;
    this.#allow = allow;
  }

  /** Takes a key that the page held back in the isolated world `world`. */
  take(key: PageKey, world: number): void {
    this.#last = this.#last.then(() => this.#decide(key, world));
  }

  /** Resolves when every key so far is decided and, where allowed, dispatched. */
  settled(): Promise<void> {
    return this.#last;
  }

  async #decide(key: PageKey, world: number): Promise<void> {
    if (!this.#allow(key)) {
      return;
    }
    await this.#tab.tell(world, `anteroomPreview.keys.pass(${JSON.stringify(signature(key))})`);
    await this.#tab.send('Input.dispatchKeyEvent', toDispatch(key)).catch(() => undefined);
    await this.#tab.tell(world, 'anteroomPreview.keys.clear()');
  }
}
