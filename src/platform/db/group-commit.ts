import { type Kysely, sql, type Transaction } from 'kysely';

type Waiting = {
  readonly work: (trx: Transaction<never>) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: unknown) => void;
};

type Outcome = { readonly waiting: Waiting; readonly fault?: unknown; readonly value?: unknown };

/**
 * Writes that share commits: SQLite syncs the disk once for each commit and blocks the process meanwhile, so all that
 * waits at the same moment goes into one. Each piece of work has a savepoint of its own: one that fails takes no other along.
 */
export function createGroupCommit(
  db: Kysely<never>,
  /** SQLite ends a transaction by itself on some faults, such as a full disk. */
  isInTransaction: () => boolean,
): <T>(work: (trx: Transaction<never>) => Promise<T>) => Promise<T> {
  let queue: Waiting[] = [];
  let flushing = false;

  async function flush(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      await commit(db, isInTransaction, batch);
    }
    flushing = false;
  }

  return <T>(work: (trx: Transaction<never>) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
      if (flushing) return;
      flushing = true;
      setImmediate(() => void flush());
    });
}

async function commit(db: Kysely<never>, isInTransaction: () => boolean, batch: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await db.transaction().execute(async (trx) => {
      const done: Outcome[] = [];
      for (const waiting of batch) done.push(await attempt(trx, isInTransaction, waiting));
      return done;
    });
    for (const outcome of outcomes) {
      if ('fault' in outcome) outcome.waiting.reject(outcome.fault);
      else outcome.waiting.resolve(outcome.value);
    }
  } catch (fault) {
    for (const waiting of batch) waiting.reject(fault);
  }
}

async function attempt(trx: Transaction<never>, isInTransaction: () => boolean, waiting: Waiting): Promise<Outcome> {
  await sql`savepoint work`.execute(trx);
  try {
    const value = await waiting.work(trx);
    await sql`release savepoint work`.execute(trx);
    return { waiting, value };
  } catch (fault) {
    // Then the neighbours' work is undone as well, and what came after would run outside of any transaction.
    if (!isInTransaction()) throw fault;
    await sql`rollback to savepoint work`.execute(trx);
    await sql`release savepoint work`.execute(trx);
    return { waiting, fault };
  }
}
