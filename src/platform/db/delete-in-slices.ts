import type { DeleteResult } from 'kysely';
import { breathe } from '../breathe.ts';

/** Rows that SQLite deletes in a few milliseconds, during which this process does nothing else. */
const rowsAtOnce = 500;

/**
 * Deletes what may be very many rows, with room for everything else between the slices.
 * @param slice deletes `size` rows at most, in a transaction of its own.
 */
export async function deleteInSlices(slice: (size: number) => Promise<DeleteResult>): Promise<void> {
  for (;;) {
    const { numDeletedRows } = await slice(rowsAtOnce);
    if (numDeletedRows < rowsAtOnce) return;
    await breathe();
  }
}
