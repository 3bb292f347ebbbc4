import type { Kysely, Transaction } from 'kysely';

/** A transaction as features pass it on: none sees the tables of another. */
export type Tx = Transaction<never>;

/** The transaction typed with a feature's own tables. */
export function seenWith<Tables>(trx: Tx): Transaction<Tables> {
  return trx as unknown as Transaction<Tables>;
}

/** The transaction without a feature's tables, for other features. */
export function forOthers<Tables>(trx: Transaction<Tables>): Tx {
  return trx as unknown as Tx;
}

/** The database, or a transaction, typed with a feature's own tables. */
export function readWith<Tables>(db: Kysely<never>): Kysely<Tables> {
  return db as unknown as Kysely<Tables>;
}
