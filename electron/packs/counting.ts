/**
 * The library that counts: which one it is, which came before it, and which is shown until nobody is in a visit. Going back and making
 * it anew belong here; what is installed comes from outside.
 */
import { formatVersion } from '../../slides/format/model/bundle.ts';
import { readAbout } from '../library/about.ts';
import type { Log } from '../records/log.ts';
import { buildLibrary, type InstallParts, withInstalled } from './install.ts';
import type { Trust } from './manifest.ts';
import { type Mark, markOf, raised } from './marks.policy.ts';
import type { InTurn } from './one-by-one.ts';
import type { PackDiary, Role } from './pack-diary.ts';
import { revokedKeys, trustedOf } from './revoked.ts';
import type { Installed, Pack, RollBackOutcome } from './schema.ts';
import type { LibraryRecord, Pointer } from './store.ts';
import { isSuspect } from './suspicion.policy.ts';

export interface CountingParts extends InstallParts {
  /** When the kiosk ended in crash loops lately, in milliseconds since 1970. */
  crashLoops: readonly number[];
  trust: () => Trust;
  log: Pick<Log, 'info' | 'warn' | 'error'>;
  diary: Pick<PackDiary, 'takenBack'>;
  /** Shows the library in this folder as soon as nobody is in a visit, and calls back then. */
  show: (folder: string, shown: () => void) => void;
  /** Waits for what is being done to packs. */
  inTurn: InTurn;
  /** Hears that another library counts or is shown. */
  changed: () => void;
}

/** Whoever calls what takes time does one thing after the other. */
export class CountingLibrary {
  readonly #parts: CountingParts;
  #pointer: Pointer;
  #shown: number;

  /**
   * Settles which library is shown, at once: one that cannot be read whole, or soon after which the kiosk ended in a crash loop, is
   * passed over.
   */
  constructor(parts: CountingParts) {
    this.#parts = parts;
    this.#pointer = parts.store.pointer();
    this.#shown = this.#firstShown();
  }

  /** The folder of the library that is shown now. */
  get folder(): string {
    return this.#folderOf(this.#shown);
  }

  /** The folder of the library that counts. */
  get countingFolder(): string {
    return this.#folderOf(this.#pointer.library);
  }

  /** Whether the library that counts is the one that is shown. */
  get isShown(): boolean {
    return this.#shown === this.#pointer.library;
  }

  get now(): Installed {
    return this.#installed(this.#pointer.library);
  }

  get before(): Installed | null {
    const { before } = this.#pointer;
    return before === null ? null : this.#installed(before);
  }

  /** What the library that counts was made of; null for that of the program. */
  get record(): LibraryRecord | null {
    return this.#parts.store.record(this.#pointer.library);
  }

  /** Its packs, without those whose key was revoked since. */
  get trusted(): LibraryRecord['packs'] {
    return trustedOf(this.record?.packs ?? [], this.#parts.trust());
  }

  /** Which packs ever counted. */
  get marks(): readonly Mark[] {
    return this.#pointer.marks;
  }

  /** The newest of a pack that ever counted; undefined where none did. */
  markOf({ id }: Pack): Mark | undefined {
    return markOf(this.#pointer.marks, id, revokedKeys(this.#parts.trust()));
  }

  /** Makes a library count that was built after the one that counts now. It is shown only by {@link showNew}. */
  count(library: number): Promise<void> {
    return this.#point(library, this.#pointer.library);
  }

  /** Another library counts: it is shown in a calm moment, and what nothing leads to any more goes then. */
  showNew(): void {
    const { show, inTurn, changed, log } = this.#parts;
    const { library } = this.#pointer;
    show(this.#folderOf(library), () => {
      this.#shown = library;
      // A page may have read from the folder before until now.
      void inTurn(() => this.sweep()).catch((error: unknown) =>
        log.warn(`what is no longer needed of packs cannot be removed: ${String(error)}`),
      );
      changed();
    });
    changed();
  }

  /** Removes all to which neither the pointer nor what is shown leads. */
  sweep(): Promise<void> {
    const { store, disk } = this.#parts;
    return store.sweep(disk, this.#shown);
  }

  /** Goes back to the library before. */
  async rollBack(role: Role): Promise<RollBackOutcome> {
    const { store, log, diary } = this.#parts;
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
    diary.takenBack('rolled-back', library, before, { role, why: 'by staff' });
    this.showNew();
    return 'rolled-back';
  }

  /**
   * Makes the library anew where it no longer is what it should be: after an upgrade of the program, which brings other decks, and
   * without the packs of a key that was revoked.
   */
  async rebuild(): Promise<void> {
    const { store, builtIn, log, diary } = this.#parts;
    const { record } = this;
    if (record === null) return;
    const packs = trustedOf(record.packs, this.#parts.trust());
    const base = readAbout(builtIn, log.warn)?.version ?? '';
    const isWhole = packs.length === record.packs.length;
    if (isWhole && record.base === base && record.libraryFormat === formatVersion) return;
    const { library } = this.#pointer;
    const next =
      packs.length === 0 ? 0 : await withInstalled(store, packs, (all) => buildLibrary(all, this.#parts));
    // What came before was made with the decks of another program, or with what is trusted no more.
    await this.#point(next, next === 0 ? null : 0);
    log.info(`library ${library} was put together anew as ${next}`);
    if (!isWhole) diary.takenBack('rolled-back', library, next, { role: null, why: 'the key was revoked' });
    this.showNew();
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
    const { store, diary, inTurn, log, now } = this.#parts;
    const { library, before } = this.#pointer;
    const problem = library === 0 ? null : (store.damage(library) ?? this.#suspicion());
    if (problem === null) return this.#isTrusted(library) ? library : 0;
    const isBeforeSound = before !== null && before > 0 && store.damage(before) === null;
    const instead = isBeforeSound ? before : 0;
    diary.takenBack('fell-back', library, instead, { role: null, why: problem });
    this.#pointer = { ...this.#pointer, library: instead, before: null, since: now() };
    // Written down once things are done one by one; until then, and should it fail, the next start does the same again.
    void inTurn(() => this.#point(instead, null)).catch((error: unknown) =>
      log.error(`which library counts cannot be written: ${String(error)}`),
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
    return trustedOf(packs, this.#parts.trust()).length === packs.length;
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
}
