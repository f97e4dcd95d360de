/**
 * The content packs of a kiosk: what staff do with what is offered and what counts, and what is done without them. One thing is done
 * after the other. What goes wrong leaves the library as it is, and is in the log, the audit and the history.
 */

import type { SignOff } from '../../slides/format/model/sign-off.ts';
import type { Config } from '../config/schema.ts';
import type { Audit } from '../records/audit.ts';
import type { Log } from '../records/log.ts';
import { libraryIn, libraryOf } from './compare.ts';
import { CountingLibrary } from './counting.ts';
import type { PackDesk } from './desk.ts';
import type { PackHistory } from './history.ts';
import {
  buildLibrary,
  builtInSource,
  checkVersion,
  type InstalledPack,
  type InstallParts,
  packSource,
  withInstalled,
  withNew,
} from './install.ts';
import { KnownOffers, type KnownOffersParts } from './known-offers.ts';
import type { Trust } from './manifest.ts';
import { merge } from './merge.ts';
import type { FoundFile } from './offers.ts';
import { type InTurn, oneByOne } from './one-by-one.ts';
import { PackDiary, type Role } from './pack-diary.ts';
import { openFile, piecesOf } from './pack-file.ts';
import { packLimits } from './pack-limits.policy.ts';
import { type VerifiedPack, withPack } from './read-pack.ts';
import { Refused, refusalOf } from './refused.ts';
import type {
  Changes,
  Inspection,
  Installing,
  InstallOutcome,
  Offer,
  Pack,
  PackState,
  RollBackOutcome,
} from './schema.ts';
import { whatChanges } from './what-changes.ts';

export interface PacksParts extends InstallParts, Pick<KnownOffersParts, 'dropFolder' | 'sticks' | 'wanted'> {
  /** The version of the program. */
  app: string;
  config: () => Pick<Config, 'packKeys' | 'revokedPackKeys' | 'installFromDropFolder'> & Config;
  signOffs: () => readonly SignOff[];
  /** `YYYY-MM-DD` at the clinic. */
  today: () => string;
  /** When the kiosk ended in crash loops lately, in milliseconds since 1970. */
  crashLoops: readonly number[];
  /** Whether what is installed outlasts a restart. */
  lasts: () => boolean;
  history: PackHistory;
  audit: Pick<Audit, 'write'>;
  log: Pick<Log, 'info' | 'warn' | 'error'>;
  /** Shows the library in this folder as soon as nobody is in a visit, and calls back then. */
  show: (folder: string, shown: () => void) => void;
}

/** Milliseconds at least between two words on how many files are written, so that a page has time to ask and to show it. */
const tellEvery = 500;

export class ContentPacks implements PackDesk {
  readonly #parts: PacksParts;
  readonly #listeners = new Set<() => void>();
  /** One thing is done after the other. */
  readonly #inTurn: InTurn = oneByOne();
  readonly #diary: PackDiary;
  readonly #counting: CountingLibrary;
  readonly #offers: KnownOffers;
  #installing: Installing | null = null;
  #toldAt = Number.NEGATIVE_INFINITY;

  /** Settles which library is shown, at once. */
  constructor(parts: PacksParts) {
    this.#parts = parts;
    this.#diary = new PackDiary(parts);
    this.#counting = new CountingLibrary({
      ...parts,
      diary: this.#diary,
      trust: () => this.#trust(),
      inTurn: this.#inTurn,
      changed: () => this.#tell(),
    });
    this.#offers = new KnownOffers({
      ...parts,
      contextOf: (found) => this.#contextOf(found),
      verify: (found) => this.#verify(found),
      verified: (offer) => this.#installByItself(offer),
    });
  }

  /** The folder of the library that is shown now. */
  get folder(): string {
    return this.#counting.folder;
  }

  /** Whether something lies in the drop folder, or on a stick, that was not settled at the last look. */
  get isWaiting(): boolean {
    return this.#offers.isWaiting;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  offers(): Offer[] {
    return this.#offers.ask();
  }

  state(): PackState {
    const { history, lasts } = this.#parts;
    const { now, before, isShown, record } = this.#counting;
    return {
      offers: this.#offers.all,
      now,
      before,
      isShown,
      installing: this.#installing,
      stale: record?.stale ?? [],
      hasKeys: this.#parts.config().packKeys.length > 0,
      lasts: lasts(),
      history: history.latest(),
    };
  }

  /** Looks at the drop folder and, while somebody wants to know, at sticks. A file counts once two looks see it alike. */
  look(): Promise<void> {
    return this.#inTurn(async () => {
      if (await this.#offers.look()) this.#tell();
    });
  }

  inspect(id: string): Promise<Inspection> {
    return this.#inTurn(async (): Promise<Inspection> => {
      try {
        const found = this.#offers.find(id);
        if (found === undefined) throw new Refused('gone');
        return await withPack(found.path, this.#reading(), async (verified) => {
          const changes = await this.#withAll(verified, (packs) => this.#changes(packs));
          return { outcome: 'changes', pack: verified.pack, changes };
        });
      } catch (error) {
        const { reason, detail } = refusalOf(error);
        return { outcome: 'refused', reason, detail };
      }
    });
  }

  install(id: string, role: 'staff' | 'admin'): Promise<InstallOutcome> {
    return this.#inTurn(() => this.#install(id, role));
  }

  rollBack(role: 'staff' | 'admin'): Promise<RollBackOutcome> {
    return this.#inTurn(() => this.#counting.rollBack(role));
  }

  /**
   * Makes the library anew where it no longer is what it should be: after an upgrade of the program, which brings other decks, and
   * without the packs of a key that was revoked. Sweeps away what nothing leads to.
   */
  settle(): Promise<void> {
    return this.#inTurn(async () => {
      try {
        await this.#counting.sweep();
        await this.#counting.rebuild();
      } catch (error) {
        this.#parts.log.error(`the installed content cannot be put together anew: ${String(error)}`);
      }
    });
  }

  /** Says how far an installation is: each step at once, files now and then. */
  #proceed(installing: Installing | null): void {
    const isStep = installing?.step !== this.#installing?.step;
    this.#installing = installing;
    if (isStep || this.#parts.now() - this.#toldAt >= tellEvery) this.#tell();
  }

  #tell(): void {
    this.#toldAt = this.#parts.now();
    for (const listener of this.#listeners) listener();
  }

  /** All on which it depends whether a file is taken. */
  #contextOf({ state }: FoundFile): string {
    const { today } = this.#parts;
    const { keys, revoked } = this.#trust();
    const packs = this.#counting.record?.packs.map(({ digest }) => digest);
    const ends = keys.some(({ until }) => until !== undefined) ? today() : '';
    return JSON.stringify([state, keys, revoked, packs, this.#counting.marks, ends]);
  }

  async #verify(found: FoundFile): Promise<Offer> {
    const { id, from, file, bytes } = found;
    let pack: Pack | null = null;
    try {
      const wasHere = await withPack(found.path, this.#reading(), async (verified) => {
        pack = verified.pack;
        this.#checkVersion(verified);
        return this.#counting.markOf(verified.pack)?.digest === verified.digest;
      });
      return { id, from, file, bytes, state: { is: wasHere ? 'taken-back' : 'ready' }, pack };
    } catch (error) {
      const refused = refusalOf(error);
      if (refused.reason === 'installed-already')
        return { id, from, file, bytes, state: { is: 'installed' }, pack };
      this.#diary.refused(found, pack, refused, null);
      return {
        id,
        from,
        file,
        bytes,
        state: { is: 'refused', reason: refused.reason, detail: refused.detail },
        pack,
      };
    }
  }

  /** What lies in the drop folder, where the settings say so. What was taken back once does not come again by itself. */
  async #installByItself({ id, from, state }: Offer): Promise<void> {
    const isToInstall = from === 'drop-folder' && this.#parts.config().installFromDropFolder;
    if (state.is === 'ready' && isToInstall) await this.#install(id, null);
  }

  async #install(id: string, role: Role): Promise<InstallOutcome> {
    const { store, disk } = this.#parts;
    const found = this.#offers.find(id);
    if (found === undefined) return { outcome: 'refused', reason: 'gone', detail: '' };
    let pack: Pack | null = null;
    try {
      this.#proceed({ step: 'fetching' });
      await this.#fetch(found.path);
      this.#proceed({ step: 'checking' });
      const { library, digest } = await withPack(store.incoming, this.#reading(), async (verified) => {
        pack = verified.pack;
        this.#checkVersion(verified);
        return this.#withAll(verified, async (packs) => {
          await this.#changes(packs);
          const wrote = (done: number, of: number) => this.#proceed({ step: 'writing', done, of });
          return { library: await buildLibrary(packs, this.#parts, wrote), digest: verified.digest };
        });
      });
      await disk.rename(store.incoming, store.packOf(digest));
      await disk.settle(`${store.root}/packs`);
      await this.#counting.count(library);
      this.#installing = null;
    } catch (error) {
      this.#installing = null;
      const refused = refusalOf(error);
      // Whatever of it was written goes, which a full disk needs most.
      await this.#counting.sweep().catch(() => undefined);
      this.#diary.refused(found, pack, refused, role);
      const { reason, detail } = refused;
      this.#offers.note(id, { pack, state: { is: 'refused', reason, detail } });
      this.#tell();
      return { outcome: 'refused', reason, detail };
    }
    this.#diary.installed(found, pack as unknown as Pack, role);
    this.#offers.note(id, { pack, state: { is: 'installed' } });
    this.#counting.showNew();
    return { outcome: 'installed' };
  }

  /** Brings a pack into the data folder, where nobody pulls it out. */
  async #fetch(file: string): Promise<void> {
    const { store, disk } = this.#parts;
    const opened = await openFile(file);
    try {
      if (opened.size > packLimits.packed) throw new Refused('too-large', `${opened.size} bytes`);
      await disk.makeFolder(`${store.root}/packs`);
      await disk.makeFolder(`${store.root}/libraries`);
      await disk.write(store.incoming, piecesOf(opened));
    } finally {
      await opened.close().catch(() => undefined);
    }
  }

  /** All packs of the library that comes, the new one the last. */
  #withAll<T>(verified: VerifiedPack, use: (packs: InstalledPack[]) => Promise<T>): Promise<T> {
    const { digest, pack } = verified;
    const others = withNew(this.#counting.trusted, { digest, pack }).slice(0, -1);
    return withInstalled(this.#parts.store, others, (installed) =>
      use([...installed, { digest, pack, source: packSource(verified) }]),
    );
  }

  async #changes(packs: readonly InstalledPack[]): Promise<Changes> {
    const { builtIn, config, today, signOffs } = this.#parts;
    const merged = await merge([builtInSource(builtIn), ...packs.map(({ source }) => source)]);
    const parts = { config: config(), today: today() };
    const before = libraryIn(this.#counting.countingFolder, parts);
    return whatChanges(before, libraryOf(merged, parts), signOffs(), merged.stale);
  }

  /** @throws Refused where this version or a newer one is installed or was before */
  #checkVersion({ digest, pack }: VerifiedPack): void {
    checkVersion(this.#counting.record?.packs ?? [], this.#counting.markOf(pack), digest, pack);
  }

  #trust(): Trust {
    const { packKeys, revokedPackKeys } = this.#parts.config();
    return { keys: packKeys, revoked: revokedPackKeys };
  }

  #reading() {
    const { app, today } = this.#parts;
    return { trust: this.#trust(), today: today(), app };
  }
}
