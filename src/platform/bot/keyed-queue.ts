/** Runs work of the same key one after the other, in order of arrival; different keys run side by side. */
export function createKeyedQueue(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = tails.get(key);
    // An earlier failure is reported to its own caller; this work runs regardless.
    const own = before ? before.then(work, work) : work();
    tails.set(key, own);
    try {
      return await own;
    } finally {
      if (tails.get(key) === own) tails.delete(key);
    }
  };
}
