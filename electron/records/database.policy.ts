/** What becomes of a database that fails. */

/**
 * - damaged: the file is no database, or one whose parts do not fit each other; it is set aside and a fresh one begun
 * - unusable: the disk is full, can only be read, or fails; the kiosk goes on in memory
 */
export type DatabaseFault = 'damaged' | 'unusable';

/** By SQLite's primary result codes (https://sqlite.org/rescode.html). What is not here is a mistake in a statement. */
const faults: Readonly<Record<number, DatabaseFault>> = {
  3: 'unusable', // SQLITE_PERM
  5: 'unusable', // SQLITE_BUSY: somebody else has held it for longer than we wait
  7: 'unusable', // SQLITE_NOMEM
  8: 'unusable', // SQLITE_READONLY
  10: 'unusable', // SQLITE_IOERR
  11: 'damaged', // SQLITE_CORRUPT
  13: 'unusable', // SQLITE_FULL
  14: 'unusable', // SQLITE_CANTOPEN
  15: 'unusable', // SQLITE_PROTOCOL: its lock cannot be had
  26: 'damaged', // SQLITE_NOTADB
};

/** What is wrong with the database, by the code of SQLite's error, extended or not; null when it is not to blame. */
export function faultOf(errcode: number): DatabaseFault | null {
  return faults[errcode & 0xff] ?? null;
}

/** How a file is named that is set aside, by when and why. The time is that of the machine, which may be wrong. */
export function asideName(name: string, when: Date, why: 'damaged' | 'newer'): string {
  const stamp = when.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
  return `${name.replace(/\.db$/, '')}.${stamp}.${why}.db`;
}
