import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { type Db, fromKysely, PgBoss } from 'pg-boss';
import type { Database } from '../db/index.ts';
import type { DeadLetter } from './job.ts';
import type { JobSettings } from './settings.ts';
import { type JobStore, keptMs, type KeptJob, leaseExpired, type TakenJob } from './store.ts';

const waiting = 'losen';
const dead = 'losen-dead';
const keptSeconds = keptMs / 1000;

/** The content of pg-boss's `data`. */
type Envelope = KeptJob & { readonly error?: string };

const holding = (tenantId: string, word: string) => sql`name in (${waiting}, ${dead})
  and data ->> 'tenantId' = ${tenantId} and strpos(data ->> 'data', ${word}) > 0`;

/** pg-boss returns the number of affected rows, although its type does not say so. */
type Counted = { readonly affected: number };

/** `start`: an instant or an interval from now. */
type Sent = { readonly job: KeptJob; readonly start: string | undefined; readonly keyed: boolean };

export type PgBossStoreDeps = {
  readonly database: Database;
  readonly settings: JobSettings;
  /** Interval of the search for lost jobs. */
  readonly reclaimEveryMs: number;
  readonly onFault: (fault: unknown) => void;
};

/**
 * Jobs in pg-boss. All names share one queue, so that one poll serves them and the concurrency is one number. A retry
 * is a new job, sent in the transaction that deletes the failed one: pg-boss's own retries take their pause from the
 * queue's settings, whereas Retry-After gives a specific one. pg-boss itself retries or gives up jobs that never end.
 */
export function createPgBossStore({ database, settings, reclaimEveryMs, onFault }: PgBossStoreDeps): JobStore {
  const boss = new PgBoss({
    // The app's pool: enqueuing uses its connections anyway, and a single setting limits its size.
    db: asDb(database.db),
    schedule: false,
    supervise: false,
    monitorIntervalSeconds: Math.max(1, Math.floor(reclaimEveryMs / 1000) - 1),
  });
  boss.on('error', onFault);

  /** @returns false when another job has the key. */
  async function send(db: Db, jobs: readonly Sent[]): Promise<boolean> {
    const rows = jobs.map(({ job, start, keyed }) => ({
      data: job,
      singletonKey: keyed && job.key !== undefined ? keyOf(job.tenantId, job.key) : `row:${randomUUID()}`,
      startAfter: start,
      expireInSeconds: Math.ceil(settings.leaseMs / 1000),
      // How often its lease may still expire.
      retryLimit: Math.max(0, settings.maxAttempts - job.failures - 1),
      retryDelay: 0,
      retryBackoff: false,
      retentionSeconds: keptSeconds,
    }));
    return (await boss.insert(waiting, rows, { db, returnId: true })) !== null;
  }

  async function putBack(db: Db, job: KeptJob, inMs: number): Promise<void> {
    // An interval, not an instant: the database's clock ends the pause, so it should also start it.
    const start = `${inMs} milliseconds`;
    if (await send(db, [{ job, start, keyed: true }])) return;
    await send(db, [{ job, start, keyed: false }]);
  }

  /** @returns false when the claim is over; then nothing was changed. */
  async function deleteClaimed(db: Db, { claim }: TakenJob): Promise<boolean> {
    const attempt = { id: claim.row, retryCount: claim.number };
    return ((await boss.deleteJob(waiting, attempt, { db })) as Counted).affected === 1;
  }

  const settle = (job: TakenJob, then: (db: Db) => Promise<unknown>): Promise<void> =>
    database.write(async (trx) => {
      const db = asDb(trx);
      if (await deleteClaimed(db, job)) await then(db);
    });

  return {
    async open() {
      await boss.start();
      await boss.createQueue(dead, { retentionSeconds: keptSeconds });
      // `short`: one waiting job for each key. Jobs without a key get a unique one.
      await boss.createQueue(waiting, { policy: 'short', deadLetter: dead, deleteAfterSeconds: 3600 });
      // pg-boss looks a queue up once, on another connection of the pool: inside a transaction that could deadlock when
      // all connections are held by transactions that wait in the same way.
      for (const queue of [waiting, dead]) await boss.findJobs(queue, { id: randomUUID() });
    },

    async add(trx, jobs, now) {
      if (jobs.length === 0) return;
      // The database's clock decides which jobs are due, so that clock differences delay nothing.
      const startOf = (runAt: Date | undefined) => (runAt && runAt > now ? runAt.toISOString() : undefined);
      const sent = jobs.map(({ job, runAt }) => ({ job, start: startOf(runAt), keyed: true }));
      await send(asDb(trx), sent);
    },

    async cancel(trx, tenantId, key) {
      const db = asDb(trx);
      const found = await boss.findJobs<Envelope>(waiting, { data: { tenantId, key }, queued: true, db });
      if (found.length === 0) return false;
      const ids = found.map(({ id }) => id);
      return ((await boss.cancel(waiting, ids, { db })) as Counted).affected > 0;
    },

    async naming(tenantId, word) {
      const { rows } = await sql<{ data: Envelope }>`
        select data from pgboss.job where ${holding(tenantId, word)} order by id`.execute(database.db);
      return rows.map(({ data }) => ({ name: data.name, data: data.data }));
    },

    // pg-boss deletes by ids alone; these are few, and looked for by what they hold.
    async forget(trx, tenantId, word) {
      await sql`delete from pgboss.job where ${holding(tenantId, word)}`.execute(trx);
    },

    async take(count) {
      const jobs = await boss.fetch<Envelope>(waiting, { batchSize: count });
      return jobs.map(({ id, retryCount, data }) => ({
        ...data,
        failures: data.failures + retryCount,
        claim: { row: id, number: retryCount },
      }));
    },

    done: async (job) => void (await deleteClaimed(asDb(database.db), job)),

    again: (job, { failures, inMs }) => settle(job, (db) => putBack(db, { ...kept(job), failures }, inMs)),

    bury: (job, { failures, error }) =>
      settle(job, (db) => {
        const data: Envelope = { ...kept(job), failures, error };
        return boss.insert(dead, [{ data, retentionSeconds: keptSeconds }], { db });
      }),

    reclaim: async () => void (await boss.supervise()),

    async deadLetters(tenantId, limit) {
      const found = await boss.findJobs<Envelope>(dead, { data: { tenantId } });
      return found
        .map(toDeadLetter)
        .sort((one, other) => other.diedAt.getTime() - one.diedAt.getTime())
        .slice(0, limit);
    },

    countDeadLetters: async (tenantId) => (await boss.previewRedrive(dead, { data: { tenantId } })).total,

    revive: (tenantId, id) =>
      database.write(async (trx) => {
        const db = asDb(trx);
        const [letter] = await boss.findJobs<Envelope>(dead, { data: { tenantId, id }, db });
        // Of two concurrent presses only the one that deletes the job sends it again.
        if (!letter || ((await boss.deleteJob(dead, letter.id, { db })) as Counted).affected !== 1) return false;
        await putBack(db, { ...kept(letter.data), failures: 0 }, 0);
        return true;
      }),

    close: () => boss.stop({ graceful: false, close: false }),
  };
}

function asDb(db: Transaction<never> | Database['db']): Db {
  return fromKysely(db);
}

function keyOf(tenantId: string, key: string): string {
  return `key:${JSON.stringify([tenantId, key])}`;
}

/** The job without the fields of a single run or its end. */
function kept({ id, name, tenantId, key, data, scheduledFor, failures }: KeptJob): KeptJob {
  return { id, name, tenantId, key, data, scheduledFor, failures };
}

type Letter = {
  readonly data: Envelope;
  readonly createdOn: Date;
  /** How often the lease had expired before the last time, counted by pg-boss; null when the app gave the job up. */
  readonly sourceRetryCount: number | null;
};

function toDeadLetter({ data, createdOn, sourceRetryCount }: Letter): DeadLetter {
  return {
    id: data.id,
    name: data.name,
    tenantId: data.tenantId,
    key: data.key,
    data: JSON.parse(data.data) as unknown,
    failures: sourceRetryCount === null ? data.failures : data.failures + sourceRetryCount + 1,
    error: data.error ?? leaseExpired,
    // The app's pool returns instants as text.
    diedAt: new Date(createdOn),
  };
}
