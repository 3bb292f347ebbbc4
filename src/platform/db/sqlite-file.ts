import Sqlite from 'better-sqlite3';

/** How long opening waits for a database that another program has locked. */
export const lockedWaitMs = 1_000;

/** Opens a connection to the database file, with the settings of all connections of this process. */
export function openFile(path: string): Sqlite.Database {
  const file = new Sqlite(path, { timeout: lockedWaitMs });
  file.pragma('journal_mode = WAL');
  // An acknowledged commit must survive a power cut; with WAL's default (NORMAL) the last commits are lost.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  // better-sqlite3 would wait inside the thread and block everything else.
  file.pragma('busy_timeout = 0');
  return file;
}

/**
 * A read-only connection for a worker thread, which may block while the database is locked. @throws for a missing file.
 */
export function openToRead(path: string): Sqlite.Database {
  return new Sqlite(path, { readonly: true, fileMustExist: true, timeout: lockedWaitMs });
}
