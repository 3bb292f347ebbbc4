import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { isLocked } from './faults.ts';

type Waiting = {
  readonly since: number;
  readonly work: (trx: Transaction<never>) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: unknown) => void;
};

/** The connection that `db` uses, past Kysely: savepoints are set so often that building them would show. */
export type GroupConnection = {
  /** SQLite ends a transaction by itself on some faults, such as a full disk. */
  isInTransaction(): boolean;
  setSavepoint(): void;
  releaseSavepoint(): void;
  rollbackToSavepoint(): void;
};

type Outcome = { readonly waiting: Waiting; readonly fault?: unknown; readonly value?: unknown };

/** How long a piece of work waits for a database that another program has locked; a person waits 15 s at most. */
const lockedWaitMs = 2_000;
const lockedPollMs = 25;
const gatherMs = 2;

/**
 * Writes that share commits: SQLite syncs the disk once for each commit and blocks the process meanwhile, so all that
 * waits at the same moment goes into one. Each piece of work has a savepoint of its own: one that fails takes no other along.
 */
export function createGroupCommit(
  db: Kysely<never>,
  connection: GroupConnection,
): <T>(work: (trx: Transaction<never>) => Promise<T>) => Promise<T> {
  let queue: Waiting[] = [];
  let flushing = false;
  let isBusy = false;

  async function flush(): Promise<void> {
    while (queue.length > 0) {
      // Where several write, more are about to: waiting a little for them costs less than a sync of the disk for each.
      if (isBusy) await wait(gatherMs);
      const batch = queue;
      queue = [];
      isBusy = batch.length > 1;
      const kept = await commit(db, connection, batch);
      if (kept.length === 0) continue;
      queue = [...kept, ...queue];
      await wait(lockedPollMs);
    }
    flushing = false;
  }

  return <T>(work: (trx: Transaction<never>) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      queue.push({ since: performance.now(), work, resolve: resolve as (value: unknown) => void, reject });
      if (flushing) return;
      flushing = true;
      setImmediate(() => void flush());
    });
}

/** @returns what is to be tried again, since the database was locked and nothing was done. */
async function commit(
  db: Kysely<never>,
  connection: GroupConnection,
  batch: readonly Waiting[],
): Promise<readonly Waiting[]> {
  try {
    const outcomes = await db.transaction().execute(async (trx) => {
      const [only] = batch;
      // Alone, its failure is the transaction's.
      if (only && batch.length === 1) return [{ waiting: only, value: await only.work(trx) }];
      const done: Outcome[] = [];
      for (const waiting of batch) done.push(await attempt(trx, connection, waiting));
      return done;
    });
    for (const outcome of outcomes) {
      if ('fault' in outcome) outcome.waiting.reject(outcome.fault);
      else outcome.waiting.resolve(outcome.value);
    }
    return [];
  } catch (fault) {
    const patientSince = isLocked(fault) ? performance.now() - lockedWaitMs : Infinity;
    const { kept = [], given = [] } = Object.groupBy(batch, ({ since }) => (since > patientSince ? 'kept' : 'given'));
    for (const waiting of given) waiting.reject(fault);
    return kept;
  }
}

async function attempt(trx: Transaction<never>, connection: GroupConnection, waiting: Waiting): Promise<Outcome> {
  connection.setSavepoint();
  try {
    const value = await waiting.work(trx);
    connection.releaseSavepoint();
    return { waiting, value };
  } catch (fault) {
    // Then the neighbours' work is undone as well, and what came after would run outside of any transaction.
    if (!connection.isInTransaction()) throw fault;
    connection.rollbackToSavepoint();
    connection.releaseSavepoint();
    return { waiting, fault };
  }
}
