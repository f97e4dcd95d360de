/** Gathers what the support bundle tells, from the disk and the machine. Reads alone; nothing here throws or rejects. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Problem } from '../config/problem.ts';
import type { Config } from '../config/schema.ts';
import type { FiledPlaylist } from '../library/playlists.ts';
import type { FiledSignOff } from '../library/sign-offs.ts';
import { type DataFolder, logsIn } from '../records/data-folder.ts';
import { databaseName } from '../records/database.ts';
import { readLog } from '../records/read-log.ts';
import { type BundleFacts, bundleText, type DatabaseFacts, type Kept } from './bundle.policy.ts';
import { wordsOf } from './redact.policy.ts';

export interface BundleParts {
  /** The data folders that are looked into. */
  folders: readonly DataFolder[];
  /** What the clinic wrote. */
  clinic: {
    config: Config;
    file: string | undefined;
    problems: readonly Problem[];
    signOffs: readonly FiledSignOff[];
    playlists: readonly FiledPlaylist[];
  };
  /** Lines of the page Health; none where nobody can ask. */
  health: () => Promise<readonly unknown[]>;
  lock: () => Promise<BundleFacts['lock']>;
  /** The kiosk’s own version. */
  version: string;
  now: () => Date;
}

/** The support bundle: a text of UTF-8. */
export async function supportBundle(parts: BundleParts): Promise<string> {
  const { folders, clinic, version, now } = parts;
  const [health, lock, kept] = await Promise.all([
    parts.health().catch(() => []),
    parts.lock().catch(() => []),
    Promise.all(folders.map(keptIn)),
  ]);
  return bundleText({
    at: now().toISOString(),
    versions: {
      anteroom: version,
      electron: process.versions.electron ?? 'none',
      chromium: process.versions.chrome ?? 'none',
      node: process.versions.node,
      system: `${os.type()} ${os.release()} ${process.arch}`,
    },
    health,
    lock: lock.map(({ id, verdict }) => ({ id, verdict })),
    settings: clinic.config,
    problems: clinic.problems.map(({ field, line, advice }) => ({
      field: knownField(field, clinic.config),
      line: line ?? null,
      advice,
    })),
    kept,
    words: wordsOf([
      ...namesIn(clinic),
      ...namesOfMachine(),
      ...folders.flatMap(({ folder }) => namesKept(databaseIn(folder))),
    ]),
  });
}

function databaseIn(folder: string): string {
  return path.join(folder, databaseName);
}

async function keptIn({ is, folder }: DataFolder): Promise<Kept> {
  return { is, database: databaseFacts(databaseIn(folder), folder), log: await readLog(logsIn(folder)) };
}

/** A field that there is, by its name; another one may be anything that somebody wrote. */
function knownField(field: string | undefined, config: Config): string {
  if (field === undefined) return 'the file';
  const [first = ''] = field.split(/[.[]/);
  return Object.hasOwn(config, first) ? first : 'another field';
}

/** Names that the clinic wrote. */
function namesIn({ config, signOffs, playlists }: BundleParts['clinic']): string[] {
  return [
    config.clinicName,
    config.logo ?? '',
    config.printer ?? '',
    ...config.contacts.flatMap(({ name, number, hours }) => [name, number, hours]),
    ...signOffs.flatMap(({ file, signOff }) => [signOff.by ?? '', path.basename(file, '.json')]),
    ...playlists.flatMap(({ playlist }) => [playlist.name]),
  ];
}

function namesOfMachine(): string[] {
  let user = '';
  try {
    user = os.userInfo().username;
  } catch {
    // A user without an entry has no name.
  }
  return [os.hostname(), user];
}

/** Columns in which somebody's words may be. */
const wordColumns = {
  review_event: ['name', 'office', 'concern'],
  review_item: ['concern'],
  playlist: ['name'],
} as const;

/** Names and words that staff wrote, in the database; none where it cannot be read. */
function namesKept(file: string): string[] {
  return (
    withDatabase(file, (database) =>
      Object.entries(wordColumns).flatMap(([table, columns]) =>
        columns.flatMap((column) =>
          database
            .prepare(`SELECT DISTINCT ${column} AS text FROM ${table}`)
            .all()
            .map(({ text }) => String(text)),
        ),
      ),
    ) ?? []
  );
}

function databaseFacts(file: string, folder: string): DatabaseFacts {
  const none = { version: null, rows: {}, check: 'cannot be read' };
  const facts = withDatabase(file, (database) => {
    const [check] = database.prepare('PRAGMA integrity_check(5)').all();
    const [version] = database.prepare('PRAGMA user_version').all();
    const tables = database
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
      )
      .all()
      .map(({ name }) => String(name));
    return {
      check: check?.integrity_check === 'ok' ? 'ok' : 'damaged',
      version: Number(version?.user_version),
      rows: Object.fromEntries(
        tables.map((table) => [
          table,
          told(table, Number(database.prepare(`SELECT count(*) AS rows FROM "${table}"`).get()?.rows)),
        ]),
      ),
    };
  });
  return { ...(facts ?? none), bytes: sizeOf(file), asides: asidesIn(folder) };
}

/** How many visits there were is told in thousands alone: two bundles side by side would else tell more than statistics do. */
function told(table: string, rows: number): number {
  return /^(?:visit|consultation)/.test(table) ? Math.floor(rows / 1000) * 1000 : rows;
}

/** Reads the database beside a kiosk that may be running; null where it cannot be read. */
function withDatabase<T>(file: string, read: (database: DatabaseSync) => T): T | null {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true, timeout: 500 });
    return read(database);
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

function asidesIn(folder: string): DatabaseFacts['asides'] {
  let names: string[] = [];
  try {
    names = fs.readdirSync(folder);
  } catch {
    // A folder that cannot be read has none.
  }
  const count = (why: string) => names.filter((name) => name.endsWith(`.${why}.db`)).length;
  return { damaged: count('damaged'), newer: count('newer') };
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
