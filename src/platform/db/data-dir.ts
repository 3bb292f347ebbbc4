import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createPrivateFile } from './private-files.ts';

/** Another process has this data folder open. */
export class DataDirInUseError extends Error {
  constructor(dataDir: string) {
    super(`Another Losen is using ${dataDir}. Stop it first, or set DATA_DIR to another folder.`);
    this.name = 'DataDirInUseError';
  }
}

/** The data folder cannot be created or written to. */
export class DataDirError extends Error {
  constructor(dataDir: string, cause: unknown) {
    super(`Cannot write to ${dataDir}. Give this user write access to it, or set DATA_DIR to another folder.`, {
      cause,
    });
    this.name = 'DataDirError';
  }
}

/**
 * Creates the folder where needed and locks it for this process. The lock is an open exclusive transaction on a
 * separate file: the operating system ends it with the process, even after kill -9.
 * @returns a function that releases the folder.
 * @throws DataDirInUseError when another process has locked it; DataDirError when it cannot be written to.
 */
export function holdDataDir(dataDir: string): () => void {
  const folder = resolve(dataDir);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new DataDirError(folder, cause);
  }
  const lock = openLock(folder);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if (isBusy(cause)) throw new DataDirInUseError(folder);
    throw new DataDirError(folder, cause);
  }
  return () => lock.close();
}

function openLock(folder: string): Sqlite.Database {
  const path = join(folder, 'lock.db');
  try {
    createPrivateFile(path);
    return new Sqlite(path, { timeout: 0 });
  } catch (cause) {
    throw new DataDirError(folder, cause);
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Sqlite.SqliteError && cause.code.startsWith('SQLITE_BUSY');
}
