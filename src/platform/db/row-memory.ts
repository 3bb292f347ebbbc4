import type { Transaction } from 'kysely';
import type { Database } from './database.ts';

/** Cache of rows that other code may change or delete. */
export type RowMemory<T> = {
  /** @returns undefined for a row that is not cached or has expired. */
  get(tenantId: string, key: string, now: Date): T | undefined;
  /**
   * Calls `read` and caches the result. A row invalidated while `read` runs is not cached: the result may be outdated.
   */
  read(tenantId: string, key: string, now: Date, read: () => Promise<T>): Promise<T>;
  /**
   * Invalidates it here, and in all processes once `trx` commits. Call {@link RowMemory.forgotten} after the commit.
   */
  forget(trx: Transaction<never>, tenantId: string, key: string): Promise<void>;
  /** Invalidates it in this process only: after the commit, for rows read in parallel with the transaction. */
  forgotten(tenantId: string, key: string): void;
  /** Resolves when invalidations by other processes reach this cache. */
  follow(): Promise<void>;
};

/**
 * The only way to cache rows between turns, apart from the index of the answers, which follows changes on its own.
 * Every writer invalidates in its transaction, and the change feed tells the other processes within milliseconds.
 * `keptMs` limits the damage while a lost connection to the feed goes unnoticed.
 */
export function createRowMemory<T>(
  database: Pick<Database, 'announce' | 'subscribe'>,
  { topic, keptMs, most }: { readonly topic: string; readonly keptMs: number; readonly most: number },
): RowMemory<T> {
  const kept = new Map<string, { readonly value: T; readonly at: number }>();
  let forgettings = 0;
  const nameOf = (tenantId: string, key: string) => `${tenantId} ${key}`;

  function forgotten(tenantId: string, key: string): void {
    forgettings += 1;
    kept.delete(nameOf(tenantId, key));
  }

  return {
    get(tenantId, key, now) {
      const known = kept.get(nameOf(tenantId, key));
      // A clock that is set back must not extend its life.
      const ageMs = now.getTime() - (known?.at ?? 0);
      return known && ageMs >= 0 && ageMs < keptMs ? known.value : undefined;
    },
    async read(tenantId, key, now, read) {
      const before = forgettings;
      const value = await read();
      if (forgettings !== before) return value;
      if (kept.size >= most) kept.clear();
      kept.set(nameOf(tenantId, key), { value, at: now.getTime() });
      return value;
    },
    async forget(trx, tenantId, key) {
      forgotten(tenantId, key);
      await database.announce(trx, { topic, tenantId, key });
    },
    forgotten,
    follow: () =>
      database.subscribe((change) => {
        // The connection was lost for a while: anything may have changed.
        if (change === undefined) {
          forgettings += 1;
          kept.clear();
        }
        if (change?.topic === topic) forgotten(change.tenantId ?? '', change.key ?? '');
      }),
  };
}
