import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { endRunningAtOnce, letRunAtOnce, type RunAtOnce } from './at-once.ts';
import { isLocked } from './faults.ts';
import type { Statement } from './write-messages.ts';
import type { WriteThread } from './write-thread.ts';

type Waiting = {
  readonly since: number;
  readonly work: (trx: Transaction<never>) => Promise<unknown>;
  /** The whole of the work, where it is one statement. */
  readonly statement: Statement | undefined;
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
  readonly runAtOnce: RunAtOnce;
};

export type GroupCommit = {
  write<T>(work: (trx: Transaction<never>) => Promise<T>): Promise<T>;
  /** A piece of work that is one statement. @returns its rows */
  writeOne(statement: Statement): Promise<readonly unknown[]>;
};

type Outcome = { readonly waiting: Waiting; readonly fault?: unknown; readonly value?: unknown };

/** How long a piece of work waits for a database that another program has locked; a person waits 15 s at most. */
const lockedWaitMs = 2_000;
const lockedPollMs = 25;
const gatherMs = 2;

/**
 * Writes that share commits: SQLite syncs the disk once for each commit and blocks its thread meanwhile, so all that
 * waits at the same moment goes into one. Each piece of work has a savepoint of its own: one that fails takes no other
 * along. Where all that waits are single statements, as turns write them, the commit is made in a thread beside this one;
 * there is never more than one under way, so that the two connections do not meet. Nothing resolves before the commit
 * is durable, and what is not is seen by nobody: a read waits behind an open transaction of its own connection, and
 * SQLite shows it nothing of another connection's.
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
      // Where several write, more are about to: waiting a little for them costs less than a sync of the disk for each.
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

  /** @returns what is to be tried again, since the database was locked and nothing was done. */
  async function settle(batch: readonly Waiting[]): Promise<readonly Waiting[]> {
    try {
      const statements = batch.flatMap(({ statement }) => statement ?? []);
      // One alone is there sooner than the thread is awake.
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
      // Alone, its failure is the transaction's.
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
    // Then the neighbours' work is undone as well, and what came after would run outside of any transaction.
    if (!connection.isInTransaction()) throw fault;
    connection.rollbackToSavepoint();
    connection.releaseSavepoint();
    return { waiting, fault };
  }
}
