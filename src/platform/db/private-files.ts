import { chmodSync, closeSync, openSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * A file or folder that other users of this machine can read, and whose permissions this process could not or must not
 * change.
 */
export type OpenToOthers = {
  readonly path: string;
  /** `others_files`: the folder holds more than the product's files, so its mode is left unchanged. */
  readonly reason: 'other_owner' | 'others_files' | 'no_modes';
};

/** The permission bits of everybody but the owner. */
const othersBits = 0o077;

/** Files that the product writes into the data folder; a copy of the database in it holds the same secrets. */
const ownFile = /^(losen\.db|lock\.db|control\.json)/;
/** Files that file systems and desktops create in any folder. */
const strayFile = /^(\.|lost\+found$)/;

/** Creates the file if it is missing, with private permissions from the start. */
export function createPrivateFile(path: string): void {
  try {
    // An existing file is never opened: closing it would release SQLite's locks on it in this process.
    closeSync(openSync(path, 'wx', 0o600));
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
  }
}

/**
 * Restricts the data folder and the product's files in it to their owner: 0700 and 0600, or less where it was less.
 * Does nothing on Windows, where the folder's access list applies.
 * @returns what stays open to others, for the log.
 */
export function closeToOthers(folder: string, own: { readonly uid: number } = ownUser()): readonly OpenToOthers[] {
  if (process.platform === 'win32') return [];
  const names = readdirSync(folder);
  const isShared = names.some((name) => !ownFile.test(name) && !strayFile.test(name));
  return [
    ...(isShared ? stillOpen(folder, 'others_files') : closePath(folder, own.uid)),
    ...names.filter((name) => ownFile.test(name)).flatMap((name) => closePath(join(folder, name), own.uid)),
  ];
}

function closePath(path: string, uid: number): readonly OpenToOthers[] {
  const stats = statOf(path);
  if (!stats || !isOpen(stats)) return [];
  if (stats.uid !== uid) return [{ path, reason: 'other_owner' }];
  try {
    chmodSync(path, stats.mode & 0o7700);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
  }
  // A network share may refuse, or accept the change without applying it.
  return stillOpen(path, 'no_modes');
}

function stillOpen(path: string, reason: OpenToOthers['reason']): readonly OpenToOthers[] {
  const stats = statOf(path);
  return stats && isOpen(stats) ? [{ path, reason }] : [];
}

/** @returns undefined for a file that was removed meanwhile: SQLite deletes its files when it closes. */
function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function isOpen(stats: Stats): boolean {
  return (stats.mode & othersBits) !== 0;
}

function ownUser(): { readonly uid: number } {
  return { uid: process.getuid?.() ?? -1 };
}
