import { type RawBuilder, type Selectable, sql, type SqlBool, type Transaction } from 'kysely';
import { type Database, seenWith, tablesOf } from '../db/index.ts';
import type { DeadLetter } from './job.ts';
import type { JobSettings } from './settings.ts';
import { type JobStore, keptMs, type KeptJob, leaseExpired, type TakenJob } from './store.ts';
import type { JobTables } from './tables.ts';

type Row = Selectable<JobTables['jobs']>;
type Trx = Transaction<JobTables>;

/** A literal: SQLite cannot plan a partial index of dead jobs for a bound value. */
const dead = sql<'dead'>`'dead'`;

/** Takes the key back, unless a job enqueued meanwhile has it. */
const keyIfFree = sql<number>`jobs.key is not null and not exists (
  select 1 from jobs as other
  where other.tenant_id = jobs.tenant_id and other.key = jobs.key and other.state = 'waiting' and other.holds_key = 1)`;

/** Jobs in a table of the embedded database, which only this process has open. */
export function createSqliteStore(database: Database, settings: JobSettings): JobStore {
  const { db, write } = tablesOf<JobTables>(database);

  return {
    // The process that ran these jobs has ended: this process alone has the database open.
    open: (now) => write((trx) => takeBack(trx, settings, now, sql<SqlBool>`true`)),

    async add(trx, jobs, now) {
      if (jobs.length === 0) return;
      await seenWith<JobTables>(trx)
        .insertInto('jobs')
        .values(jobs.map(({ job, runAt }) => ({ ...columns(job), run_at: (runAt ?? now).toISOString() })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async cancel(trx, tenantId, key) {
      const gone = await seenWith<JobTables>(trx)
        .deleteFrom('jobs')
        .where('tenant_id', '=', tenantId)
        .where('key', '=', key)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },

    naming: (tenantId, word) =>
      db
        .selectFrom('jobs')
        .select(['name', 'data'])
        .where('tenant_id', '=', tenantId)
        .where(holds(word))
        .orderBy('job_id')
        .execute(),

    async forget(trx, tenantId, word) {
      await seenWith<JobTables>(trx).deleteFrom('jobs').where('tenant_id', '=', tenantId).where(holds(word)).execute();
    },

    take: (count, now) =>
      write(async (trx) => {
        const due = trx
          .selectFrom('jobs')
          .select(['tenant_id', 'job_id'])
          .where('state', '=', 'waiting')
          .where('run_at', '<=', now.toISOString())
          .orderBy('run_at')
          .orderBy('job_id')
          .limit(count);
        const rows = await trx
          .updateTable('jobs')
          .set((row) => ({
            state: 'running',
            holds_key: 0,
            taken: row('taken', '+', 1),
            lease_until: new Date(now.getTime() + settings.leaseMs).toISOString(),
          }))
          .where(sql<SqlBool>`(tenant_id, job_id) in ${due}`)
          .returningAll()
          .execute();
        return rows.map(toTaken);
      }),

    done: (job) =>
      write(async (trx) => {
        await trx.deleteFrom('jobs').where(heldBy(job)).execute();
      }),

    again: (job, { failures, inMs, now }) =>
      write(async (trx) => {
        const run_at = new Date(now.getTime() + inMs).toISOString();
        await trx
          .updateTable('jobs')
          .set({ state: 'waiting', holds_key: keyIfFree, failures, run_at, lease_until: null })
          .where(heldBy(job))
          .execute();
      }),

    bury: (job, { failures, error, now }) =>
      write(async (trx) => {
        await trx
          .updateTable('jobs')
          .set({ state: 'dead', failures, error, died_at: now.toISOString(), lease_until: null })
          .where(heldBy(job))
          .execute();
      }),

    reclaim: (now) =>
      write(async (trx) => {
        await takeBack(trx, settings, now, sql<SqlBool>`lease_until <= ${now.toISOString()}`);
        await trx
          .deleteFrom('jobs')
          .where('state', '=', dead)
          .where('died_at', '<', new Date(now.getTime() - keptMs).toISOString())
          .execute();
      }),

    async deadLetters(tenantId, limit) {
      const rows = await db
        .selectFrom('jobs')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('state', '=', dead)
        .orderBy('died_at', 'desc')
        .orderBy('job_id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toDeadLetter);
    },

    async countDeadLetters(tenantId) {
      const { total } = await db
        .selectFrom('jobs')
        .select((row) => row.fn.countAll<number>().as('total'))
        .where('tenant_id', '=', tenantId)
        .where('state', '=', dead)
        .executeTakeFirstOrThrow();
      return total;
    },

    revive: (tenantId, id, now) =>
      write(async (trx) => {
        const revived = await trx
          .updateTable('jobs')
          .set({
            state: 'waiting',
            holds_key: keyIfFree,
            failures: 0,
            run_at: now.toISOString(),
            error: null,
            died_at: null,
          })
          .where('tenant_id', '=', tenantId)
          .where('job_id', '=', id)
          .where('state', '=', dead)
          .executeTakeFirst();
        return revived.numUpdatedRows === 1n;
      }),

    close: async () => undefined,
  };
}

/** One by one: two jobs with the same key must not both hold it. */
async function takeBack(trx: Trx, settings: JobSettings, now: Date, which: RawBuilder<SqlBool>): Promise<void> {
  const lost = await trx
    .selectFrom('jobs')
    .selectAll()
    .where('state', '=', sql<'running'>`'running'`)
    .where(which)
    .execute();
  for (const row of lost) {
    const failures = row.failures + 1;
    const fate =
      failures < settings.maxAttempts
        ? { state: 'waiting' as const, holds_key: keyIfFree, run_at: now.toISOString() }
        : { state: 'dead' as const, error: leaseExpired, died_at: now.toISOString() };
    await trx
      .updateTable('jobs')
      .set({ ...fate, failures, lease_until: null })
      .where(heldBy(toTaken(row)))
      .execute();
  }
}

const holds = (word: string) => sql<SqlBool>`instr(jobs.data, ${word}) > 0`;

/** Only while nobody has taken the job since. */
const heldBy = (job: TakenJob) => sql<SqlBool>`tenant_id = ${job.tenantId} and job_id = ${job.claim.row}
  and state = 'running' and taken = ${job.claim.number}`;

function columns(job: KeptJob): Omit<Row, 'run_at'> {
  return {
    tenant_id: job.tenantId,
    job_id: job.id,
    name: job.name,
    key: job.key ?? null,
    holds_key: job.key === undefined ? 0 : 1,
    data: job.data,
    scheduled_for: job.scheduledFor ?? null,
    failures: job.failures,
    state: 'waiting',
    taken: 0,
    lease_until: null,
    error: null,
    died_at: null,
  };
}

function toTaken(row: Row): TakenJob {
  return {
    id: row.job_id,
    name: row.name,
    tenantId: row.tenant_id,
    key: row.key ?? undefined,
    data: row.data,
    scheduledFor: row.scheduled_for ?? undefined,
    failures: row.failures,
    claim: { row: row.job_id, number: row.taken },
  };
}

function toDeadLetter(row: Row): DeadLetter {
  return {
    id: row.job_id,
    name: row.name,
    tenantId: row.tenant_id,
    key: row.key ?? undefined,
    data: JSON.parse(row.data) as unknown,
    failures: row.failures,
    error: row.error ?? leaseExpired,
    diedAt: new Date(row.died_at ?? 0),
  };
}
