import Sqlite from 'better-sqlite3';

/** How long opening waits for a database that another program has locked. */
export const lockedWaitMs = 1_000;

/** A connection to the database file, as all of this process are. */
export function openFile(path: string): Sqlite.Database {
  const file = new Sqlite(path, { timeout: lockedWaitMs });
  file.pragma('journal_mode = WAL');
  // An acknowledged commit must outlive a power cut; WAL's default (NORMAL) loses the last ones.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  // better-sqlite3 waits inside its thread, where all else would stand still too.
  file.pragma('busy_timeout = 0');
  return file;
}

/** A connection of a thread of its own, which may wait there for a locked database. @throws for a file that is not there. */
export function openToRead(path: string): Sqlite.Database {
  return new Sqlite(path, { readonly: true, fileMustExist: true, timeout: lockedWaitMs });
}
