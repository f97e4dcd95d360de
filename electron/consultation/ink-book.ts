import {
  type Inked,
  type InkNews,
  type InkSpot,
  type InkStroke,
  type InkTold,
  mostPut,
  mostStrokes,
} from '../bridge/ink.ts';

type Strokes = ReadonlyMap<number, InkStroke>;

/**
 * What is drawn in a consultation, in memory, so that a page that crashed or a display that comes back has it again: as
 * the consultant has it, and as the family has seen it, which stands still while their screen does.
 */
export class InkBook {
  #drawn: Strokes = new Map();
  #seen: Strokes = new Map();
  #spot: InkSpot | null = null;

  /** All that the consultant has drawn. Nothing is pointed at any more: whoever did so has to come back first. */
  get drawn(): Inked {
    return { strokes: [...this.#drawn.values()], spot: null };
  }

  /** What the family was told. */
  get seen(): Inked {
    return { strokes: [...this.#seen.values()], spot: this.#spot };
  }

  /** Takes what the consultant tells, and gives what the family is to be told of it: nothing while they see none of it. */
  take({ put, drop, spot, isSeen }: InkTold): InkNews[] {
    const gone = new Set(drop);
    const drawn = new Map([...this.#drawn].filter(([id]) => !gone.has(id)));
    for (const stroke of put) drawn.set(stroke.id, stroke);
    const ids = [...drawn.keys()].sort((one, other) => one - other);
    for (const id of ids.slice(0, Math.max(0, ids.length - mostStrokes))) drawn.delete(id);
    this.#drawn = drawn;
    if (!isSeen) return [];
    const news = newsBetween(this.#seen, drawn, spot);
    this.#seen = drawn;
    // A pointer is told and never kept.
    this.#spot = spot?.kind === 'pointer' ? null : spot;
    return news;
  }

  /** Forgets all of it. */
  forget(): void {
    this.#drawn = new Map();
    this.#seen = new Map();
    this.#spot = null;
  }
}

/** What leads from one to the other, in as many pieces as their bounds ask for. */
function newsBetween(before: Strokes, after: Strokes, spot: InkSpot | null): InkNews[] {
  const drop = [...before.keys()].filter((id) => !after.has(id));
  const put = [...after].flatMap(([id, stroke]) => (before.get(id) === stroke ? [] : [stroke]));
  const news: InkNews[] = [{ put: put.slice(0, mostPut), drop, spot }];
  for (let from = mostPut; from < put.length; from += mostPut)
    news.push({ put: put.slice(from, from + mostPut), drop: [], spot });
  return news;
}
