import type { Transaction } from 'kysely';
import type { Database } from './database.ts';

/** What a process remembers of rows that others may change or delete. */
export type RowMemory<T> = {
  /** @returns undefined for what is not remembered, or not any more. */
  get(tenantId: string, key: string, now: Date): T | undefined;
  /**
   * Reads by `read` and remembers what it returns. What is forgotten while it reads is not remembered: it may be the row as
   * it was before.
   */
  read(tenantId: string, key: string, now: Date, read: () => Promise<T>): Promise<T>;
  /** Forgets it here, and in all processes once `trx` commits. Call {@link RowMemory.forgotten} after the commit. */
  forget(trx: Transaction<never>, tenantId: string, key: string): Promise<void>;
  /** Forgets it here only: after the commit, for what was read beside the transaction. */
  forgotten(tenantId: string, key: string): void;
  /** Resolves when what other processes forget is forgotten here too. */
  follow(): Promise<void>;
};

/**
 * The only way to keep rows in memory between turns, beside the answers' index, which follows the changes by itself: every
 * writer forgets in its transaction, and the change feed tells the other processes within milliseconds. `keptMs` is for
 * the time in which a lost connection to the feed has not been noticed.
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
      // A clock that was set back must not keep it for longer.
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
        // The connection was away for a while: anything may have changed.
        if (change === undefined) {
          forgettings += 1;
          kept.clear();
        }
        if (change?.topic === topic) forgotten(change.tenantId ?? '', change.key ?? '');
      }),
  };
}
