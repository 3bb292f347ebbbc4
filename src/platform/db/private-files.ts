import { chmodSync, closeSync, openSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** A file or folder that others on this machine can reach, and that this process could not or must not close to them. */
export type OpenToOthers = {
  readonly path: string;
  /** `others_files`: the folder holds more than the product's files, so its mode is not ours to change. */
  readonly reason: 'other_owner' | 'others_files' | 'no_modes';
};

/** The permissions of everybody but the owner. */
const othersBits = 0o077;

/** What the product writes into the data folder; a copy of the database beside it holds the same secrets. */
const ownFile = /^(losen\.db|lock\.db|control\.json)/;
/** What file systems and desktops leave in any folder. */
const strayFile = /^(\.|lost\+found$)/;

/** Makes the file where it is missing, so that it is never readable by others, not even for a moment. */
export function createPrivateFile(path: string): void {
  try {
    // Never opened when it is there: closing it would release the locks that SQLite holds on it in this process.
    closeSync(openSync(path, 'wx', 0o600));
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
  }
}

/**
 * Takes the data folder and the product's files in it from everybody but their owner: 0700 and 0600, or less where it was
 * less. On Windows the folder's access list counts, and nothing is done.
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
  // A network share may refuse, or agree and change nothing.
  return stillOpen(path, 'no_modes');
}

function stillOpen(path: string, reason: OpenToOthers['reason']): readonly OpenToOthers[] {
  const stats = statOf(path);
  return stats && isOpen(stats) ? [{ path, reason }] : [];
}

/** @returns undefined for what has gone meanwhile: SQLite removes its files when it closes. */
function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function isOpen(stats: Stats): boolean {
  return (stats.mode & othersBits) !== 0;
}

function ownUser(): { readonly uid: number } {
  return { uid: process.getuid?.() ?? -1 };
}
