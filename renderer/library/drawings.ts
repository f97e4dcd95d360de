import type { CastBundle, PictureBundle } from '../../slides/format/model/bundle.ts';
import type { Index } from '../../slides/format/model/catalogue.ts';
import type { Figure } from '../../slides/format/model/library.ts';
import type { ReportFault } from '../session-driver/faults.ts';

export interface DrawingParts {
  /** Each gives null when the drawing cannot be read. */
  cast: (hash: string) => Promise<CastBundle | null>;
  picture: (hash: string) => Promise<PictureBundle | null>;
  report: ReportFault;
}

/**
 * The casts and the pictures of cards, by the hash of their content: what is here once is never fetched again, whatever
 * the language and the day.
 */
export class Drawings {
  readonly #parts: DrawingParts;
  readonly #pictures = new Map<string, Figure>();
  readonly #casts = new Map<string, CastBundle>();
  readonly #onTheirWay = new Map<string, Promise<void>>();
  #allCasts: readonly CastBundle[] = [];

  constructor(parts: DrawingParts) {
    this.#parts = parts;
  }

  /**
   * Asks for what an index is drawn with and is not here yet. Rejects without its cast, for a figure that lacks its cells
   * says something else; a card may lack its picture.
   */
  async askFor({ casts, cards }: Index): Promise<void> {
    const { cast, picture, report } = this.#parts;
    await Promise.all([
      ...casts.map((hash) => this.#ask(hash, this.#casts, () => cast(hash))),
      ...cards.map((card) =>
        this.#ask(
          card.picture,
          this.#pictures,
          async () => (await picture(card.picture))?.figure ?? null,
        ).catch((error: unknown) => report('picture', error)),
      ),
    ]);
    if (this.#allCasts.length !== this.#casts.size) this.#allCasts = [...this.#casts.values()];
  }

  /** Every cast that is here; the same list until there is another one. */
  casts(): readonly CastBundle[] {
    return this.#allCasts;
  }

  /** The picture of a card; undefined when it could not be had. */
  picture(hash: string): Figure | undefined {
    return this.#pictures.get(hash);
  }

  #ask<T>(hash: string, into: Map<string, T>, ask: () => Promise<T | null>): Promise<void> {
    if (into.has(hash)) return Promise.resolve();
    const before = this.#onTheirWay.get(hash);
    if (before !== undefined) return before;
    const asked = ask()
      .then((drawing) => {
        if (drawing === null) throw new Error('A drawing cannot be read.');
        into.set(hash, drawing);
      })
      .finally(() => this.#onTheirWay.delete(hash));
    this.#onTheirWay.set(hash, asked);
    return asked;
  }
}
