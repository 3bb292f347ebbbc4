import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { endRunningAtOnce, letRunAtOnce, type RunAtOnce } from './at-once.ts';
import { isLocked } from './faults.ts';
import type { Statement } from './write-messages.ts';
import type { WriteThread } from './write-thread.ts';

type Waiting = {
  readonly since: number;
  readonly work: (trx: Transaction<never>) => Promise<unknown>;
  /** The whole work, when it is a single statement. */
  readonly statement: Statement | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: unknown) => void;
};

/**
 * The connection that `db` uses, bypassing Kysely: savepoints are so frequent that building their SQL would be
 * measurable.
 */
export type GroupConnection = {
  /** SQLite ends a transaction after some errors, such as a full disk. */
  isInTransaction(): boolean;
  setSavepoint(): void;
  releaseSavepoint(): void;
  rollbackToSavepoint(): void;
  readonly runAtOnce: RunAtOnce;
};

export type GroupCommit = {
  write<T>(work: (trx: Transaction<never>) => Promise<T>): Promise<T>;
  /** Work that is a single statement. @returns its rows */
  writeOne(statement: Statement): Promise<readonly unknown[]>;
};

type Outcome = { readonly waiting: Waiting; readonly fault?: unknown; readonly value?: unknown };

/** How long work waits for a database that another program has locked; a person waits 15 s at most. */
const lockedWaitMs = 2_000;
const lockedPollMs = 25;
const gatherMs = 2;

/**
 * Writes that share commits: SQLite syncs the disk once for each commit and blocks its thread meanwhile, so all work
 * that waits at the same moment shares one commit. Each piece of work has its own savepoint, so that a failure does not
 * affect the others. When only single statements wait, as turns write them, a worker thread commits them. Only one
 * commit runs at a time, so that the two connections never compete. Work resolves only when its commit is durable, and
 * nobody sees uncommitted data: a read waits for an open transaction on its own connection, and SQLite isolates it from
 * other connections.
 */
export function createGroupCommit(
  db: Kysely<never>,
  connection: GroupConnection,
  thread: Pick<WriteThread, 'commit'>,
): GroupCommit {
  let queue: Waiting[] = [];
  let flushing = false;
  let isBusy = false;

  async function flush(): Promise<void> {
    while (queue.length > 0) {
      // When several callers write, more are about to: a short wait for them costs less than a disk sync for each.
      if (isBusy) await wait(gatherMs);
      const batch = queue;
      queue = [];
      isBusy = batch.length > 1;
      const kept = await settle(batch);
      if (kept.length === 0) continue;
      queue = [...kept, ...queue];
      await wait(lockedPollMs);
    }
    flushing = false;
  }

  /** @returns the work to retry, because the database was locked and nothing was done. */
  async function settle(batch: readonly Waiting[]): Promise<readonly Waiting[]> {
    try {
      const statements = batch.flatMap(({ statement }) => statement ?? []);
      // A single write finishes before the worker thread would wake up.
      const aside = batch.length > 1 && statements.length === batch.length;
      const outcomes = aside ? await commitAside(thread, batch, statements) : await commit(db, connection, batch);
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

  function enqueue<T>(work: (trx: Transaction<never>) => Promise<T>, statement?: Statement): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      queue.push({ since: performance.now(), work, statement, resolve: resolve as (value: unknown) => void, reject });
      if (flushing) return;
      flushing = true;
      setImmediate(() => void flush());
    });
  }

  return {
    write: (work) => enqueue(work),
    writeOne: (statement) =>
      enqueue(async () => connection.runAtOnce(statement.sql, statement.parameters) ?? [], statement),
  };
}

async function commitAside(
  thread: Pick<WriteThread, 'commit'>,
  batch: readonly Waiting[],
  statements: readonly Statement[],
): Promise<readonly Outcome[]> {
  const settled = await thread.commit(statements);
  return settled.map((one, at): Outcome => {
    const waiting = batch[at]!;
    return 'fault' in one ? { waiting, fault: one.fault } : { waiting, value: one.rows };
  });
}

function commit(
  db: Kysely<never>,
  connection: GroupConnection,
  batch: readonly Waiting[],
): Promise<readonly Outcome[]> {
  return db.transaction().execute(async (trx) => {
    letRunAtOnce(trx, connection.runAtOnce);
    try {
      const [only] = batch;
      // A single piece of work needs no savepoint: its failure fails the transaction.
      if (only && batch.length === 1) return [{ waiting: only, value: await only.work(trx) }];
      const done: Outcome[] = [];
      for (const waiting of batch) done.push(await attempt(trx, connection, waiting));
      return done;
    } finally {
      endRunningAtOnce(trx);
    }
  });
}

async function attempt(trx: Transaction<never>, connection: GroupConnection, waiting: Waiting): Promise<Outcome> {
  connection.setSavepoint();
  try {
    const value = await waiting.work(trx);
    connection.releaseSavepoint();
    return { waiting, value };
  } catch (fault) {
    // Then the work of the others is undone as well, and later work would run outside a transaction.
    if (!connection.isInTransaction()) throw fault;
    connection.rollbackToSavepoint();
    connection.releaseSavepoint();
    return { waiting, fault };
  }
}
