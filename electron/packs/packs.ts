/**
 * The content packs of a kiosk: which library it shows, what lies on sticks and in the drop folder, and what staff do with that. One
 * thing is done after the other. What goes wrong leaves the library as it is, and is in the log, the audit and the history.
 */

import { formatVersion } from '../../slides/format/model/bundle.ts';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import type { Config } from '../config/schema.ts';
import { readAbout } from '../library/about.ts';
import type { Audit } from '../records/audit.ts';
import type { Log } from '../records/log.ts';
import { libraryIn, libraryOf } from './compare.ts';
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
import { keyIdOf, type Trust } from './manifest.ts';
import { type Mark, markOf, raised } from './marks.policy.ts';
import { merge } from './merge.ts';
import { type FoundFile, findPacks, type OfferPlace } from './offers.ts';
import { openFile, piecesOf } from './pack-file.ts';
import { packLimits } from './pack-limits.policy.ts';
import { type VerifiedPack, withPack } from './read-pack.ts';
import { Refused, refusalOf } from './refused.ts';
import type {
  Changes,
  Inspection,
  Installed,
  Installing,
  InstallOutcome,
  Offer,
  Pack,
  PackHistoryRow,
  PackState,
  RollBackOutcome,
} from './schema.ts';
import type { LibraryRecord, Pointer } from './store.ts';
import { isSuspect } from './suspicion.policy.ts';
import { whatChanges } from './what-changes.ts';

type Role = PackHistoryRow['role'];

export interface PacksParts extends InstallParts {
  /** The version of the program. */
  app: string;
  config: () => Pick<Config, 'packKeys' | 'revokedPackKeys' | 'installFromDropFolder'> & Config;
  /** The whole path of the drop folder; null where there is none. */
  dropFolder: () => string | null;
  /** The folders of the sticks that are plugged in. */
  sticks: () => Promise<readonly string[]>;
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
  /** Hears that somebody asks for what is offered, who did not a moment ago. */
  wanted?: () => void;
  /** Shows the library in this folder as soon as nobody is in a visit, and calls back then. */
  show: (folder: string, shown: () => void) => void;
}

interface Known {
  found: FoundFile;
  offer: Offer;
  /** What of the file, the keys and the installed packs was verified; undefined before. */
  verifiedAs: string | undefined;
}

/** Milliseconds at least between two words on how many files are written, so that a page has time to ask and to show it. */
const tellEvery = 500;

/** Milliseconds for which sticks are looked at after somebody asked for what is offered. */
const sticksMatterFor = 5 * 60_000;

export class ContentPacks implements PackDesk {
  readonly #parts: PacksParts;
  readonly #listeners = new Set<() => void>();
  readonly #known = new Map<string, Known>();
  #pointer: Pointer;
  #shown: number;
  #askedAt = Number.NEGATIVE_INFINITY;
  #installing: Installing | null = null;
  #toldAt = Number.NEGATIVE_INFINITY;
  /** What is being done, after which the next is begun. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * Settles which library is shown, at once: one that cannot be read whole, or soon after which the kiosk ended in a crash loop, is
   * passed over.
   */
  constructor(parts: PacksParts) {
    this.#parts = parts;
    this.#pointer = parts.store.pointer();
    this.#shown = this.#firstShown();
  }

  /** The folder of the library that is shown now. */
  get folder(): string {
    return this.#folderOf(this.#shown);
  }

  /** Whether something lies in the drop folder, or on a stick, that was not settled at the last look. */
  get isWaiting(): boolean {
    return [...this.#known.values()].some(({ offer }) => offer.state.is === 'reading');
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  offers(): Offer[] {
    const { now, wanted } = this.#parts;
    const isNew = !this.#sticksMatter();
    this.#askedAt = now();
    if (isNew) wanted?.();
    return this.#offersAlone();
  }

  state(): PackState {
    const { store, history, lasts } = this.#parts;
    const { library, before } = this.#pointer;
    return {
      offers: this.#offersAlone(),
      now: this.#installed(library),
      before: before === null ? null : this.#installed(before),
      isShown: this.#shown === library,
      installing: this.#installing,
      stale: store.record(library)?.stale ?? [],
      hasKeys: this.#parts.config().packKeys.length > 0,
      lasts: lasts(),
      history: history.latest(),
    };
  }

  /** Looks at the drop folder and, while somebody wants to know, at sticks. A file counts once two looks see it alike. */
  look(): Promise<void> {
    return this.#oneByOne(async () => {
      const found = await findPacks(await this.#places());
      const before = JSON.stringify(this.#offersAlone());
      this.#forget(found);
      for (const file of found) await this.#lookAt(file);
      if (JSON.stringify(this.#offersAlone()) !== before) this.#tell();
    });
  }

  inspect(id: string): Promise<Inspection> {
    return this.#oneByOne(async (): Promise<Inspection> => {
      try {
        const found = this.#find(id);
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
    return this.#oneByOne(() => this.#install(id, role));
  }

  rollBack(role: 'staff' | 'admin'): Promise<RollBackOutcome> {
    return this.#oneByOne(() => this.#rollBack(role));
  }

  /**
   * Makes the library anew where it no longer is what it should be: after an upgrade of the program, which brings other decks, and
   * without the packs of a key that was revoked. Sweeps away what nothing leads to.
   */
  settle(): Promise<void> {
    return this.#oneByOne(async () => {
      const { store, disk, log } = this.#parts;
      try {
        await store.sweep(disk, this.#shown);
        await this.#rebuild();
      } catch (error) {
        log.error(`the installed content cannot be put together anew: ${String(error)}`);
      }
    });
  }

  #oneByOne<T>(run: () => Promise<T>): Promise<T> {
    const next = this.#last.then(run, run);
    this.#last = next.catch(() => undefined);
    return next;
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

  #folderOf(library: number): string {
    return library === 0 ? this.#parts.builtIn : this.#parts.store.folderOf(library);
  }

  #installed(library: number): Installed {
    const record = this.#parts.store.record(library);
    return { packs: record?.packs.map(({ pack }) => pack) ?? [], at: record?.at ?? null };
  }

  /** The library that counts, or else the one before it, or else the program's. Pages have not been told of any yet. */
  #firstShown(): number {
    const { library, before } = this.#pointer;
    const problem = library === 0 ? null : (this.#parts.store.damage(library) ?? this.#suspicion());
    if (problem === null) return this.#isTrusted(library) ? library : 0;
    const isBeforeSound = before !== null && before > 0 && this.#parts.store.damage(before) === null;
    const instead = isBeforeSound ? before : 0;
    this.#takenBack('fell-back', library, instead, { role: null, why: problem });
    this.#pointer = { ...this.#pointer, library: instead, before: null, since: this.#parts.now() };
    // Written down once things are done one by one; until then, and should it fail, the next start does the same again.
    void this.#oneByOne(() => this.#point(instead, null)).catch((error: unknown) =>
      this.#parts.log.error(`which library counts cannot be written: ${String(error)}`),
    );
    return this.#isTrusted(instead) ? instead : 0;
  }

  #suspicion(): string | null {
    const isSo = isSuspect(this.#pointer.since, this.#parts.crashLoops);
    return isSo ? 'the kiosk ended in a crash loop soon after it came' : null;
  }

  /** Whether no key of its packs was revoked; one that is not trusted is made anew without them. */
  #isTrusted(library: number): boolean {
    const packs = this.#parts.store.record(library)?.packs ?? [];
    return this.#trusted(packs).length === packs.length;
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

  /** In the order of their names. */
  #offersAlone(): Offer[] {
    const all = [...this.#known.values()].map(({ offer }) => offer);
    return all.sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  #sticksMatter(): boolean {
    return this.#parts.now() - this.#askedAt < sticksMatterFor;
  }

  #forget(found: readonly FoundFile[]): void {
    for (const id of this.#known.keys()) if (!found.some((file) => file.id === id)) this.#known.delete(id);
  }

  async #lookAt(found: FoundFile): Promise<void> {
    const { id, from, file, bytes, state } = found;
    const known = this.#known.get(id);
    if (known === undefined || known.found.state !== state) {
      const offer: Offer = { id, from, file, bytes, state: { is: 'reading' }, pack: null };
      this.#known.set(id, { found, offer, verifiedAs: undefined });
      return;
    }
    const verifiedAs = this.#contextOf(found);
    if (known.verifiedAs === verifiedAs) return;
    const offer = await this.#verify(found);
    this.#known.set(id, { found, offer, verifiedAs });
    // What was taken back once does not come again by itself.
    const isToInstall = from === 'drop-folder' && this.#parts.config().installFromDropFolder;
    if (offer.state.is === 'ready' && isToInstall) await this.#install(id, null);
  }

  /** All on which it depends whether a file is taken. */
  #contextOf({ state }: FoundFile): string {
    const { today } = this.#parts;
    const { keys, revoked } = this.#trust();
    const packs = this.#record()?.packs.map(({ digest }) => digest);
    const ends = keys.some(({ until }) => until !== undefined) ? today() : '';
    return JSON.stringify([state, keys, revoked, packs, this.#pointer.marks, ends]);
  }

  async #verify(found: FoundFile): Promise<Offer> {
    const { id, from, file, bytes } = found;
    let pack: Pack | null = null;
    try {
      const wasHere = await withPack(found.path, this.#reading(), async (verified) => {
        pack = verified.pack;
        this.#checkVersion(verified);
        return this.#markOf(verified.pack)?.digest === verified.digest;
      });
      return { id, from, file, bytes, state: { is: wasHere ? 'taken-back' : 'ready' }, pack };
    } catch (error) {
      const refused = refusalOf(error);
      if (refused.reason === 'installed-already')
        return { id, from, file, bytes, state: { is: 'installed' }, pack };
      this.#refused(found, pack, refused, null);
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

  async #install(id: string, role: Role): Promise<InstallOutcome> {
    const { store, disk, log, history, audit, now } = this.#parts;
    const known = this.#known.get(id);
    if (known === undefined) return { outcome: 'refused', reason: 'gone', detail: '' };
    const { found } = known;
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
      await this.#point(library, this.#pointer.library);
      this.#installing = null;
    } catch (error) {
      this.#installing = null;
      const refused = refusalOf(error);
      // Whatever of it was written goes, which a full disk needs most.
      await store.sweep(disk, this.#shown).catch(() => undefined);
      this.#refused(found, pack, refused, role);
      this.#known.set(id, {
        ...known,
        offer: {
          ...known.offer,
          pack,
          state: { is: 'refused', reason: refused.reason, detail: refused.detail },
        },
      });
      this.#tell();
      return { outcome: 'refused', reason: refused.reason, detail: refused.detail };
    }
    const { id: name, version, key } = pack as unknown as Pack;
    const from = found.from === 'usb' ? 'from a stick' : 'from the drop folder';
    log.info(`content pack ${name} ${version}, signed by ${key.id}, was installed ${from}`);
    history.add({ at: now(), event: 'installed', pack: name, version, key: key.id, role, detail: from });
    audit.write({
      event: 'pack-installed',
      role,
      detail: `${name} ${version}, signed by ${key.id}, ${from}`,
    });
    this.#known.set(id, { ...known, offer: { ...known.offer, pack, state: { is: 'installed' } } });
    await this.#after();
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
    const others = withNew(this.#trusted(this.#record()?.packs ?? []), { digest, pack }).slice(0, -1);
    return withInstalled(this.#parts.store, others, (installed) =>
      use([...installed, { digest, pack, source: packSource(verified) }]),
    );
  }

  async #changes(packs: readonly InstalledPack[]): Promise<Changes> {
    const { builtIn, config, today, signOffs } = this.#parts;
    const merged = await merge([builtInSource(builtIn), ...packs.map(({ source }) => source)]);
    const parts = { config: config(), today: today() };
    const before = libraryIn(this.#folderOf(this.#pointer.library), parts);
    return whatChanges(before, libraryOf(merged, parts), signOffs(), merged.stale);
  }

  async #rollBack(role: Role): Promise<RollBackOutcome> {
    const { store, log } = this.#parts;
    const { library, before } = this.#pointer;
    if (before === null) return 'nothing-before';
    const damage = before === 0 ? null : store.damage(before);
    try {
      if (damage !== null) throw new Error(damage);
      await this.#point(before, null);
    } catch (error) {
      log.error(`the library before cannot be brought back: ${String(error)}`);
      return 'failed';
    }
    this.#takenBack('rolled-back', library, before, { role, why: 'by staff' });
    await this.#after();
    return 'rolled-back';
  }

  /** Notes that the packs which came with a library count no longer. */
  #takenBack(
    event: 'rolled-back' | 'fell-back',
    library: number,
    to: number,
    { role, why }: { role: Role; why: string },
  ): void {
    const { store, history, audit, log, now } = this.#parts;
    const kept = new Set(store.record(to)?.packs.map(({ digest }) => digest));
    const gone = (store.record(library)?.packs ?? []).filter(({ digest }) => !kept.has(digest));
    const names = gone.map(({ pack }) => `${pack.id} ${pack.version}`).join(', ') || `library ${library}`;
    log.warn(`goes back from library ${library} (${names}) to ${to}: ${why}`);
    for (const { pack } of gone) {
      const { id, version, key } = pack;
      history.add({ at: now(), event, pack: id, version, key: key.id, role, detail: why });
    }
    if (gone.length === 0)
      history.add({ at: now(), event, pack: names, version: null, key: null, role, detail: why });
    audit.write({ event: 'pack-taken-back', role, detail: `${names}: ${why}` });
  }

  async #point(library: number, before: number | null): Promise<void> {
    const { store, disk, now } = this.#parts;
    // Those that counted until now as well, for a kiosk of a version that noted none.
    const counted = [this.#pointer.library, library].flatMap((each) => store.record(each)?.packs ?? []);
    const marks = raised(this.#pointer.marks, counted);
    const pointer = { library, before, since: now(), marks };
    await store.point(pointer, disk);
    this.#pointer = pointer;
  }

  /** Another library counts: it is shown in a calm moment, and what nothing leads to any more goes then. */
  async #after(): Promise<void> {
    const { show, store, disk, log } = this.#parts;
    const { library } = this.#pointer;
    show(this.#folderOf(library), () => {
      this.#shown = library;
      // A page may have read from the folder before until now.
      void this.#oneByOne(() => store.sweep(disk, library)).catch((error: unknown) =>
        log.warn(`what is no longer needed of packs cannot be removed: ${String(error)}`),
      );
      this.#tell();
    });
    this.#tell();
  }

  async #rebuild(): Promise<void> {
    const { store, builtIn, log } = this.#parts;
    const record = this.#record();
    if (record === null) return;
    const packs = this.#trusted(record.packs);
    const base = readAbout(builtIn, log.warn)?.version ?? '';
    const isWhole = packs.length === record.packs.length;
    if (isWhole && record.base === base && record.libraryFormat === formatVersion) return;
    const { library } = this.#pointer;
    const next =
      packs.length === 0 ? 0 : await withInstalled(store, packs, (all) => buildLibrary(all, this.#parts));
    // What came before was made with the decks of another program, or with what is trusted no more.
    await this.#point(next, next === 0 ? null : 0);
    log.info(`library ${library} was put together anew as ${next}`);
    if (!isWhole) this.#takenBack('rolled-back', library, next, { role: null, why: 'the key was revoked' });
    await this.#after();
  }

  #record(): LibraryRecord | null {
    return this.#parts.store.record(this.#pointer.library);
  }

  /** Without those whose key was revoked since. */
  #trusted(packs: LibraryRecord['packs']): LibraryRecord['packs'] {
    const gone = this.#revoked();
    return packs.filter(({ pack }) => !gone.has(pack.key.id));
  }

  /** Ids of keys that count no longer, as packs name them. */
  #revoked(): ReadonlySet<string> {
    const { keys, revoked } = this.#trust();
    const named = keys.filter(({ publicKey }) => revoked.includes(keyIdOf(publicKey))).map(({ id }) => id);
    return new Set([...revoked, ...named]);
  }

  #markOf({ id }: Pack): Mark | undefined {
    return markOf(this.#pointer.marks, id, this.#revoked());
  }

  /** @throws Refused where this version or a newer one is installed or was before */
  #checkVersion({ digest, pack }: VerifiedPack): void {
    checkVersion(this.#record()?.packs ?? [], this.#markOf(pack), digest, pack);
  }

  #trust(): Trust {
    const { packKeys, revokedPackKeys } = this.#parts.config();
    return { keys: packKeys, revoked: revokedPackKeys };
  }

  #reading() {
    const { app, today } = this.#parts;
    return { trust: this.#trust(), today: today(), app };
  }

  #find(id: string): FoundFile {
    const known = this.#known.get(id);
    if (known === undefined) throw new Refused('gone');
    return known.found;
  }

  /** Each refusal once: a file that stays where it is says nothing new at the next start. */
  #refused({ file }: FoundFile, pack: Pack | null, { reason, detail }: Refused, role: Role): void {
    const { history, audit, log, now } = this.#parts;
    const why = `${reason}${detail === '' ? '' : `: ${detail}`}`;
    log.warn(`content pack ${file} is refused: ${why}`);
    const row = { pack: pack?.id ?? file, version: pack?.version ?? null, detail: why };
    const last = history.latest().find(({ event, ...each }) => event === 'refused' && each.pack === row.pack);
    if (last?.detail === row.detail && last.version === row.version && role === null) return;
    history.add({ at: now(), event: 'refused', key: pack?.key.id ?? null, role, ...row });
    audit.write({ event: 'pack-refused', role, detail: `${file}: ${why}` });
  }
}
