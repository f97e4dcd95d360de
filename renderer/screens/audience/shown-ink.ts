import type { Inked, InkNews } from '../../../electron/bridge/contract.ts';
import type { Drawn } from '../../ink/ink-context.ts';
import type { Stroke } from '../../session/index.ts';

/** What is drawn before the family, as the shell told it. */
export class ShownInk {
  #strokes: ReadonlyMap<number, Stroke> = new Map();
  #drawn: Drawn = { strokes: [], spot: null };
  /** What was told before it was known what there had been; null afterwards. */
  #early: InkNews[] | null = [];
  readonly #listeners = new Set<() => void>();

  get drawn(): Drawn {
    return this.#drawn;
  }

  /** What there was when this page began; what was told meanwhile is newer. */
  begin({ strokes, spot }: Inked): void {
    const early = this.#early ?? [];
    this.#early = null;
    this.#show(new Map(strokes.map((stroke) => [stroke.id, stroke])), spot);
    for (const news of early) this.change(news);
  }

  change(news: InkNews): void {
    if (this.#early !== null) {
      this.#early.push(news);
      return;
    }
    const gone = new Set(news.drop);
    const strokes = new Map([...this.#strokes].filter(([id]) => !gone.has(id)));
    for (const stroke of news.put) strokes.set(stroke.id, stroke);
    this.#show(strokes, news.spot);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #show(strokes: ReadonlyMap<number, Stroke>, spot: Drawn['spot']): void {
    const isSame =
      strokes.size === this.#strokes.size &&
      [...strokes].every(([id, stroke]) => this.#strokes.get(id) === stroke);
    this.#strokes = strokes;
    this.#drawn = { strokes: isSame ? this.#drawn.strokes : inOrder(strokes), spot };
    for (const listener of this.#listeners) listener();
  }
}

function inOrder(strokes: ReadonlyMap<number, Stroke>): readonly Stroke[] {
  return [...strokes.values()].sort((one, other) => one.id - other.id);
}
