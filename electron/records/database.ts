/**
 * The kiosk's one database: an SQLite file in the data folder, opened at the first need. What has been committed
 * survives a crash and a power cut (WAL, `synchronous=FULL`).
 *
 * It never keeps the kiosk from going on. A damaged file, or one that a newer kiosk wrote, is set aside under a dated
 * name and a fresh one begun. Where the disk is full, can only be read, or fails, what can be read is copied into memory
 * and the kiosk goes on there until its next start. Each of these is said in the log.
 *
 * SQLite's calls hold up the whole shell while they run: keep each use short, a few rows.
 */
import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { asideName, type DatabaseFault, faultOf } from './database.policy.ts';
import type { Log } from './log.ts';
import { migrations as allMigrations, type Migration } from './migrations.ts';

export const databaseName = 'records.db';

/** How many files that were set aside are kept. */
const asidesKept = 5;
/** Milliseconds that a write waits for another process, which can only be a tool. */
const patience = 500;

export interface DatabaseParts {
  folder: string;
  now: () => Date;
  log: Pick<Log, 'warn' | 'error'>;
  /** All of them, unless a test tries out others. */
  migrations?: readonly Migration[];
}

interface Opened {
  database: DatabaseSync;
  /** Whether it is the file. */
  lasts: boolean;
}

/** Why a file cannot be used as it is. */
class Unfit extends Error {
  readonly why: DatabaseFault | 'newer';
  constructor(why: DatabaseFault | 'newer', message: string) {
    super(message);
    this.why = why;
  }
}

export class Records {
  readonly #parts: DatabaseParts;
  readonly #migrations: readonly Migration[];
  readonly #file: string;
  #opened: Opened | undefined;

  constructor(parts: DatabaseParts) {
    this.#parts = parts;
    this.#migrations = parts.migrations ?? allMigrations;
    this.#file = path.join(parts.folder, databaseName);
  }

  /** Whether what is written outlasts this run of the kiosk. Opens the database. */
  get lasts(): boolean {
    return this.#open().lasts;
  }

  /**
   * Runs this in one transaction: all of it is committed, or nothing when it throws. It may run twice, when the disk
   * fails meanwhile, so it changes nothing but the database.
   *
   * @throws Error what `run` throws, and SQLite's error of a statement that is wrong; never because of the disk
   */
  use<T>(run: (database: DatabaseSync) => T): T {
    const { database, lasts } = this.#open();
    try {
      return inTransaction(database, run);
    } catch (error) {
      const why = faultIn(error);
      if (why === null || !lasts) throw error;
      this.close();
      this.#opened = this.#without(new Unfit(why, messageOf(error)));
      return inTransaction(this.#opened.database, run);
    }
  }

  /** Closes the file. The next use opens it again. */
  close(): void {
    const opened = this.#opened;
    this.#opened = undefined;
    if (opened) closeQuietly(opened.database);
  }

  #open(): Opened {
    this.#opened ??= this.#openFile();
    return this.#opened;
  }

  #openFile(): Opened {
    try {
      return { database: openSound(this.#file, this.#migrations), lasts: true };
    } catch (error) {
      return this.#without(asUnfit(error));
    }
  }

  /** Goes on without the file as it is: with a fresh one, or in memory. */
  #without({ why, message }: Unfit): Opened {
    const { log } = this.#parts;
    if (why !== 'unusable') {
      try {
        const aside = this.#setAside(why);
        const what = why === 'damaged' ? `is damaged (${message})` : message;
        log.error(`the database ${what}; it is set aside as ${aside}, and a fresh one is begun`);
        return { database: openSound(this.#file, this.#migrations), lasts: true };
      } catch (error) {
        return this.#inMemory(messageOf(error), false);
      }
    }
    return this.#inMemory(message, true);
  }

  #inMemory(why: string, mayCopy: boolean): Opened {
    const { log } = this.#parts;
    let copied = false;
    let database = new DatabaseSync(':memory:');
    try {
      copied = mayCopy && copyFrom(this.#file, database, this.#migrations);
    } catch {
      // Half a copy is none.
      closeQuietly(database);
      database = new DatabaseSync(':memory:');
    }
    database.exec('PRAGMA foreign_keys = ON');
    migrate(database, this.#migrations);
    const what = copied ? 'what it holds is kept' : 'nothing of it could be read';
    log.error(`the database cannot be written (${why}); ${what} in memory until the next start`);
    return { database, lasts: false };
  }

  #setAside(why: 'damaged' | 'newer'): string {
    const folder = path.dirname(this.#file);
    const aside = asideName(databaseName, this.#parts.now(), why);
    // The file itself goes last: what is left of it beside a fresh one would be taken for the fresh one's.
    for (const end of ['-wal', '-shm', '']) {
      if (fs.existsSync(this.#file + end)) fs.renameSync(this.#file + end, path.join(folder, aside + end));
    }
    pruneAsides(folder);
    return aside;
  }
}

/** Opens a file that may be used from now on. @throws Unfit */
function openSound(file: string, migrations: readonly Migration[]): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    // What is deleted is overwritten, so that nothing of it can be found in the file.
    database.exec('PRAGMA secure_delete = ON');
    const [check] = database.prepare('PRAGMA quick_check(1)').all();
    if (check?.quick_check !== 'ok') throw new Unfit('damaged', String(check?.quick_check));
    const version = versionOf(database);
    if (version > migrations.length)
      throw new Unfit('newer', `is of version ${version}, and this kiosk knows ${migrations.length}`);
    migrateFile(database, migrations);
    // That it can be written is known only after something was.
    inTransaction(database, () => database.exec(`PRAGMA user_version = ${migrations.length}`));
    return database;
  } catch (error) {
    closeQuietly(database);
    throw error;
  }
}

/** A file whose tables are not those of its version is as good as damaged. */
function migrateFile(database: DatabaseSync, migrations: readonly Migration[]): void {
  try {
    migrate(database, migrations);
  } catch (error) {
    throw new Unfit(faultIn(error) ?? 'damaged', messageOf(error));
  }
}

/** Takes the steps that are missing, each whole or not at all. */
function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  for (let version = versionOf(database); version < migrations.length; version += 1) {
    inTransaction(database, () => {
      database.exec(migrations[version]?.sql ?? '');
      database.exec(`PRAGMA user_version = ${version + 1}`);
    });
  }
}

/** Copies a file that can only be read into an empty database, at the file's own version; whether there was one. */
function copyFrom(file: string, memory: DatabaseSync, migrations: readonly Migration[]): boolean {
  if (!fs.existsSync(file)) return false;
  attachReadOnly(file, memory);
  const [{ user_version: version } = {}] = memory.prepare('PRAGMA disk.user_version').all();
  if (typeof version !== 'number' || version > migrations.length) {
    memory.exec('DETACH disk');
    return false;
  }
  migrate(memory, migrations.slice(0, version));
  const tables = memory
    .prepare(
      "SELECT name FROM disk.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .all();
  inTransaction(memory, () => {
    for (const { name } of tables) memory.exec(`INSERT INTO main."${name}" SELECT * FROM disk."${name}"`);
  });
  memory.exec('DETACH disk');
  return true;
}

/** On a disk that can only be read, SQLite reads a file in WAL mode only if it is told that nobody changes it. */
function attachReadOnly(file: string, memory: DatabaseSync): void {
  const address = pathToFileURL(file).href;
  const attach = (how: string) => {
    memory.prepare('ATTACH ? AS disk').run(`${address}?${how}`);
    try {
      memory.prepare('SELECT count(*) FROM disk.sqlite_schema').get();
    } catch (error) {
      memory.exec('DETACH disk');
      throw error;
    }
  };
  try {
    attach('mode=ro');
  } catch {
    attach('immutable=1');
  }
}

function inTransaction<T>(database: DatabaseSync, run: (database: DatabaseSync) => T): T {
  database.exec('BEGIN');
  try {
    const result = run(database);
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // Some failures have ended the transaction already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(database: DatabaseSync): number {
  const [row] = database.prepare('PRAGMA user_version').all();
  return Number(row?.user_version);
}

function pruneAsides(folder: string): void {
  const asides = fs.readdirSync(folder).filter((name) => /\.(damaged|newer)\.db$/.test(name));
  for (const name of asides.sort().slice(0, -asidesKept)) {
    for (const end of ['', '-wal', '-shm']) fs.rmSync(path.join(folder, name + end), { force: true });
  }
}

function closeQuietly(database: DatabaseSync): void {
  try {
    database.close();
  } catch {
    // What is wrong with it is known.
  }
}

function asUnfit(error: unknown): Unfit {
  return error instanceof Unfit ? error : new Unfit(faultIn(error) ?? 'unusable', messageOf(error));
}

/** What an error of SQLite's says of the file; null when it says nothing. */
function faultIn(error: unknown): DatabaseFault | null {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? faultOf(code) : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
