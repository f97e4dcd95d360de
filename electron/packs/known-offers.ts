/** What lies on sticks and in the drop folder, as it was seen last, and what came of each file. */
import { type FoundFile, findPacks, type OfferPlace } from './offers.ts';
import type { Offer } from './schema.ts';

export interface KnownOffersParts {
  /** The whole path of the drop folder; null where there is none. */
  dropFolder: () => string | null;
  /** The folders of the sticks that are plugged in. */
  sticks: () => Promise<readonly string[]>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Hears that somebody asks for what is offered, who did not a moment ago. */
  wanted?: () => void;
  /** All on which it depends what `verify` says of a file. */
  contextOf: (found: FoundFile) => string;
  /** What is to be said of a file. Never rejects. */
  verify: (found: FoundFile) => Promise<Offer>;
  /** Hears of each file what was said of it. */
  verified: (offer: Offer) => Promise<void>;
}

interface Known {
  found: FoundFile;
  offer: Offer;
  /** What of the file, the keys and the installed packs was verified; undefined before. */
  verifiedAs: string | undefined;
}

/** Milliseconds for which sticks are looked at after somebody asked for what is offered. */
const sticksMatterFor = 5 * 60_000;

export class KnownOffers {
  readonly #parts: KnownOffersParts;
  readonly #known = new Map<string, Known>();
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(parts: KnownOffersParts) {
    this.#parts = parts;
  }

  /** In the order of their names. */
  get all(): Offer[] {
    const all = [...this.#known.values()].map(({ offer }) => offer);
    return all.sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  /** Whether something lies there that was not settled at the last look. */
  get isWaiting(): boolean {
    return [...this.#known.values()].some(({ offer }) => offer.state.is === 'reading');
  }

  /** The same as `all`, for somebody who wants to know: sticks are looked at for a while from now on. */
  ask(): Offer[] {
    const { now, wanted } = this.#parts;
    const isNew = !this.#sticksMatter();
    this.#askedAt = now();
    if (isNew) wanted?.();
    return this.all;
  }

  /** The file of an offer; undefined where it is there no more. */
  find(id: string): FoundFile | undefined {
    return this.#known.get(id)?.found;
  }

  /** Looks at every place, and says whether the offers are others than before. A file counts once two looks see it alike. */
  async look(): Promise<boolean> {
    const found = await findPacks(await this.#places());
    const before = JSON.stringify(this.all);
    for (const id of this.#known.keys()) if (!found.some((file) => file.id === id)) this.#known.delete(id);
    for (const file of found) await this.#lookAt(file);
    return JSON.stringify(this.all) !== before;
  }

  /** Notes what came of an offer since it was verified. */
  note(id: string, said: Pick<Offer, 'pack' | 'state'>): void {
    const known = this.#known.get(id);
    if (known !== undefined) this.#known.set(id, { ...known, offer: { ...known.offer, ...said } });
  }

  async #places(): Promise<OfferPlace[]> {
    const { dropFolder, sticks } = this.#parts;
    const drop = dropFolder();
    const folders = this.#sticksMatter() ? await sticks().catch(() => []) : [];
    return [
      ...(drop === null ? [] : [{ from: 'drop-folder' as const, folder: drop }]),
      ...folders.map((folder) => ({ from: 'usb' as const, folder })),
    ];
  }

  #sticksMatter(): boolean {
    return this.#parts.now() - this.#askedAt < sticksMatterFor;
  }

  async #lookAt(found: FoundFile): Promise<void> {
    const { contextOf, verify, verified } = this.#parts;
    const { id, from, file, bytes, state } = found;
    const known = this.#known.get(id);
    if (known === undefined || known.found.state !== state) {
      const offer: Offer = { id, from, file, bytes, state: { is: 'reading' }, pack: null };
      this.#known.set(id, { found, offer, verifiedAs: undefined });
      return;
    }
    const verifiedAs = contextOf(found);
    if (known.verifiedAs === verifiedAs) return;
    const offer = await verify(found);
    this.#known.set(id, { found, offer, verifiedAs });
    await verified(offer);
  }
}
