const key = 'losen.reloaded';

/** The name of the built file, which changes with every build and serves as a version. */
const build = import.meta.url;

let isReloading = false;

/** Whether the page is about to reload; errors meanwhile need not be shown. */
export const reloading = (): boolean => isReloading;

/**
 * Reloads when a file of the program is missing because a new version replaced it. At most once for each build, since a
 * file that is missing after that is missing for good, and never over unsaved changes.
 * @returns false when the error must be shown instead.
 */
export function reloadOnce(): boolean {
  if (isReloading) return true;
  // A handler that asks before the page closes has unsaved changes.
  if (!dispatchEvent(new Event('beforeunload', { cancelable: true }))) return false;
  try {
    if (sessionStorage.getItem(key) === build) return false;
    sessionStorage.setItem(key, build);
  } catch {
    // Without storage the page would reload forever.
    return false;
  }
  isReloading = true;
  location.reload();
  return true;
}

/** Whether a dynamic import failed because its file is missing; each browser has its own message and no code. */
export function isMissingFile(fault: unknown): boolean {
  return fault instanceof TypeError && /module|import/i.test(fault.message);
}
