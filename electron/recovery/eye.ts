/** Looks at one window again and again, as long as somebody could see it, and tells what is to be done about what it sees. */
import type { WebContents } from 'electron';
import {
  afterSight,
  areasOf,
  graphicsLost,
  isOneColour,
  type Look,
  looksAnew,
  nextLookAfter,
  nothingSeen,
  type SightAct,
  sightTimes,
} from './sight.policy.ts';

export interface EyeParts {
  contents: Pick<WebContents, 'capturePage' | 'isDestroyed'>;
  /** The size of the window, in CSS pixels. */
  size: () => { width: number; height: number };
  /** Runs something later, in milliseconds, and returns what cancels it. */
  later: (run: () => void, milliseconds: number) => () => void;
  act: (act: SightAct) => void;
}

export class Eye {
  readonly #parts: EyeParts;
  #sight = nothingSeen;
  #shown: 'page' | 'safe' | null = null;
  /** Counts what is looked at, so that a look at something that has gone is not taken for one at what came after it. */
  #opened = 0;
  #cancel: () => void = () => undefined;
  /** Why nobody can see the window. */
  readonly #hidden = new Set<string>();

  constructor(parts: EyeParts) {
    this.#parts = parts;
  }

  /** What the window shows now, or null for nothing that is worth a look: it loads, or has gone. */
  watch(shown: 'page' | 'safe' | null): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#begin();
  }

  /** Nobody can see the window, or they can again, for one of several reasons. */
  hidden(why: string, isHidden: boolean): void {
    if (this.#hidden.has(why) === isHidden) return;
    if (isHidden) this.#hidden.add(why);
    else this.#hidden.delete(why);
    this.#begin();
  }

  /** The graphics process has gone: what cannot be seen now is white. */
  graphicsLost(): void {
    this.#sight = graphicsLost(this.#sight);
  }

  #begin(): void {
    this.#opened += 1;
    this.#cancel();
    this.#sight = looksAnew(this.#sight);
    if (this.#shown !== null && this.#hidden.size === 0) this.#plan(sightTimes.first);
  }

  #plan(after: number): void {
    const opened = this.#opened;
    this.#cancel = this.#parts.later(() => {
      const late = this.#tooLate();
      void Promise.race([this.#look(), late.comes]).then((look) => {
        late.cancel();
        if (opened === this.#opened) this.#sees(look);
      });
    }, after);
  }

  #sees(look: Look): void {
    if (this.#shown === null) return;
    const { sight, act } = afterSight(this.#sight, look, this.#shown);
    this.#sight = sight;
    this.#plan(nextLookAfter(sight));
    if (act !== null) this.#parts.act(act);
  }

  /** A system that owes its picture for as long as the next look is due has none. */
  #tooLate(): { comes: Promise<Look>; cancel: () => void } {
    let cancel: () => void = () => undefined;
    const comes = new Promise<Look>((resolve) => {
      cancel = this.#parts.later(() => resolve('unseen'), sightTimes.look);
    });
    return { comes, cancel };
  }

  async #look(): Promise<Look> {
    const { contents, size } = this.#parts;
    try {
      for (const area of areasOf(size())) {
        if (contents.isDestroyed()) return 'unseen';
        const picture = await contents.capturePage(area);
        if (picture.isEmpty()) return 'unseen';
        if (!isOneColour(picture.toBitmap())) return 'picture';
      }
      return 'blank';
    } catch {
      // "Current display surface not available for capture": nothing is painted where it could be seen.
      return 'unseen';
    }
  }
}
