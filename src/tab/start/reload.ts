const key = 'losen.reloaded';

/** The name of the built file, which changes with every build: the program's name for itself. */
const build = import.meta.url;

let isReloading = false;

/** Whether the page is about to be loaded anew: what fails meanwhile need not be told. */
export const reloading = (): boolean => isReloading;

/**
 * A file of the program that is not there any more was replaced by a new version: a new page knows the new names. Once for
 * each build, since a file that is missing after that is missing for good, and never over something that is not saved.
 * @returns false where the fault has to be told instead.
 */
export function reloadOnce(): boolean {
  if (isReloading) return true;
  // Whatever asks before the page is closed has something to lose.
  if (!dispatchEvent(new Event('beforeunload', { cancelable: true }))) return false;
  try {
    if (sessionStorage.getItem(key) === build) return false;
    sessionStorage.setItem(key, build);
  } catch {
    // Without storage nothing would end the reloading.
    return false;
  }
  isReloading = true;
  location.reload();
  return true;
}

/** Whether a dynamic import failed for want of its file; each browser has its own words and no code. */
export function isMissingFile(fault: unknown): boolean {
  return fault instanceof TypeError && /module|import/i.test(fault.message);
}
