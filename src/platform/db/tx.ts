import type { Transaction } from 'kysely';

/** A transaction as it goes from feature to feature: nobody sees the tables of another. */
export type Tx = Transaction<never>;

/** The transaction seen with a feature's own tables. */
export function seenWith<Tables>(trx: Tx): Transaction<Tables> {
  return trx as unknown as Transaction<Tables>;
}

/** The transaction as others may have it. */
export function forOthers<Tables>(trx: Transaction<Tables>): Tx {
  return trx as unknown as Tx;
}
