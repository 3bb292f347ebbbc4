import type { Transaction } from 'kysely';
import { type Database, deleteInSlices, seenWith, tablesOf } from '../db/index.ts';
import type { JobQueue, JobRun } from '../jobs/index.ts';
import type { DeliveryTables } from './delivery-tables.ts';

export type Parking = ReturnType<typeof createParking>;

/** Older news is outdated and dropped. */
const keptMs = 14 * 24 * 3_600_000;
/** At most this many wait for one address; the newest are kept. */
const mostForOne = 20;

/**
 * Proactive messages that could not be delivered. The job is kept, not its card: when the address is met again, the job
 * runs again, reads the current state, and sends a current message or nothing.
 */
export function createParking(deps: { readonly database: Database; readonly jobs: Pick<JobQueue, 'enqueue'> }) {
  const { db } = tablesOf<DeliveryTables>(deps.database);

  async function trim(trx: Transaction<DeliveryTables>, tenantId: string, address: string): Promise<void> {
    const rows = await trx
      .selectFrom('parked_jobs')
      .select('job_id')
      .where('tenant_id', '=', tenantId)
      .where('address', '=', address)
      .orderBy('parked_at', 'desc')
      .orderBy('job_id', 'desc')
      .limit(mostForOne + 1)
      .execute();
    const spare = rows.slice(mostForOne).map((row) => row.job_id);
    if (spare.length === 0) return;
    await trx.deleteFrom('parked_jobs').where('tenant_id', '=', tenantId).where('job_id', 'in', spare).execute();
  }

  return {
    async park(
      untyped: Transaction<never>,
      run: Pick<JobRun, 'id' | 'tenantId' | 'name' | 'data'>,
      address: string,
      now: Date,
    ): Promise<void> {
      const trx = seenWith<DeliveryTables>(untyped);
      await trx
        .insertInto('parked_jobs')
        .values({
          tenant_id: run.tenantId,
          job_id: run.id,
          address,
          name: run.name,
          data: JSON.stringify(run.data ?? null),
          parked_at: now.toISOString(),
          expires_at: new Date(now.getTime() + keptMs).toISOString(),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await trim(trx, run.tenantId, address);
    },

    async has(tenantId: string, address: string): Promise<boolean> {
      const row = await db
        .selectFrom('parked_jobs')
        .select('job_id')
        .where('tenant_id', '=', tenantId)
        .where('address', '=', address)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** Enqueues the jobs that wait for an address, oldest first, in the transaction that records the meeting. */
    async release(untyped: Transaction<never>, tenantId: string, address: string, now: Date): Promise<void> {
      const trx = seenWith<DeliveryTables>(untyped);
      const rows = await trx
        .deleteFrom('parked_jobs')
        .where('tenant_id', '=', tenantId)
        .where('address', '=', address)
        .returningAll()
        .execute();
      const fresh = rows.filter((row) => row.expires_at > now.toISOString());
      const released = fresh.toSorted((first, second) => first.parked_at.localeCompare(second.parked_at));
      for (const { job_id } of released) {
        // When a dead letter of that job is retried, it finds its card sent.
        await trx
          .insertInto('sent_cards')
          .values({ tenant_id: tenantId, job_id, activity_id: null, sent_at: now.toISOString() })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      if (released.length === 0) return;
      await deps.jobs.enqueue(
        untyped,
        released.map(({ name, data }) => ({ name, tenantId, data: JSON.parse(data) as unknown })),
      );
    },

    async forgetExpired(now: Date): Promise<void> {
      await deleteInSlices((size) =>
        deps.database.write((trx) =>
          seenWith<DeliveryTables>(trx)
            .deleteFrom('parked_jobs')
            .where((row) =>
              row(
                row.refTuple('tenant_id', 'job_id'),
                'in',
                row
                  .selectFrom('parked_jobs')
                  .select(['tenant_id', 'job_id'])
                  .where('expires_at', '<=', now.toISOString())
                  .limit(size)
                  .$asTuple('tenant_id', 'job_id'),
              ),
            )
            .executeTakeFirst(),
        ),
      );
    },
  };
}
