import type { DeleteResult } from 'kysely';
import { breathe } from '../breathe.ts';

/** Rows that SQLite deletes in a few milliseconds, during which this process is blocked. */
const rowsAtOnce = 500;

/**
 * Deletes a possibly very large number of rows, yielding to the event loop between slices.
 * @param slice deletes `size` rows at most, in its own transaction.
 */
export async function deleteInSlices(slice: (size: number) => Promise<DeleteResult>): Promise<void> {
  for (;;) {
    const { numDeletedRows } = await slice(rowsAtOnce);
    if (numDeletedRows < rowsAtOnce) return;
    await breathe();
  }
}
