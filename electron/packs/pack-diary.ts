/** Writes down what became of packs, where each reader looks for it: in the log, the audit and the history. */
import type { Audit } from '../records/audit.ts';
import type { Log } from '../records/log.ts';
import type { PackHistory } from './history.ts';
import type { FoundFile } from './offers.ts';
import type { Refused } from './refused.ts';
import type { Pack, PackHistoryRow } from './schema.ts';
import type { Store } from './store.ts';

export type Role = PackHistoryRow['role'];

export interface DiaryParts {
  store: Pick<Store, 'record'>;
  history: PackHistory;
  audit: Pick<Audit, 'write'>;
  log: Pick<Log, 'info' | 'warn'>;
  now: () => number;
}

export class PackDiary {
  readonly #parts: DiaryParts;

  constructor(parts: DiaryParts) {
    this.#parts = parts;
  }

  /** A pack was installed. */
  installed(found: FoundFile, { id, version, key }: Pack, role: Role): void {
    const { history, audit, log, now } = this.#parts;
    const from = found.from === 'usb' ? 'from a stick' : 'from the drop folder';
    log.info(`content pack ${id} ${version}, signed by ${key.id}, was installed ${from}`);
    history.add({ at: now(), event: 'installed', pack: id, version, key: key.id, role, detail: from });
    audit.write({ event: 'pack-installed', role, detail: `${id} ${version}, signed by ${key.id}, ${from}` });
  }

  /** A file was refused. Each refusal once: a file that stays where it is says nothing new at the next start. */
  refused({ file }: FoundFile, pack: Pack | null, { reason, detail }: Refused, role: Role): void {
    const { history, audit, log, now } = this.#parts;
    const why = `${reason}${detail === '' ? '' : `: ${detail}`}`;
    log.warn(`content pack ${file} is refused: ${why}`);
    const row = { pack: pack?.id ?? file, version: pack?.version ?? null, detail: why };
    const last = history.latest().find(({ event, ...each }) => event === 'refused' && each.pack === row.pack);
    if (last?.detail === row.detail && last.version === row.version && role === null) return;
    history.add({ at: now(), event: 'refused', key: pack?.key.id ?? null, role, ...row });
    audit.write({ event: 'pack-refused', role, detail: `${file}: ${why}` });
  }

  /** The packs which came with a library count no longer. */
  takenBack(
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
}
