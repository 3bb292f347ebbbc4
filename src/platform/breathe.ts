import { setImmediate } from 'node:timers/promises';

/** Yields to the event loop between two slices of long work. */
export const breathe = (): Promise<void> => setImmediate();

/** Slices of at most `size`, yielding to the event loop between them. */
export async function* inSlices<T>(all: readonly T[], size: number): AsyncIterable<readonly T[]> {
  for (let at = 0; at < all.length; at += size) {
    if (at > 0) await breathe();
    yield all.slice(at, at + size);
  }
}
