import { type Selectable, type Transaction } from 'kysely';
import { type Database, forOthers, tablesOf } from '../db/index.ts';
import type { Schedule } from './job.ts';
import { latestTime, nextTime } from './recurrence.ts';
import type { JobTables } from './tables.ts';

type Row = Selectable<JobTables['job_schedules']>;

export type SchedulesDeps = {
  readonly database: Database;
  readonly clock: () => Date;
  /** Enqueues the job of one scheduled time, in the transaction that advances the schedule. */
  readonly enqueue: (trx: Transaction<never>, schedule: Schedule, scheduledFor: Date) => Promise<void>;
};

/**
 * Recurring jobs, the same on both engines: each schedule stores its next due time, and the process that advances it
 * enqueues the job in the same transaction. Missed runs are caught up by a single job.
 */
export function createSchedules({ database, clock, enqueue }: SchedulesDeps) {
  const { db, write } = tablesOf<JobTables>(database);

  /** Starts with the next due time; with a key that is there already it changes that schedule. */
  async function put(trx: Transaction<JobTables>, schedule: Schedule): Promise<void> {
    await trx
      .insertInto('job_schedules')
      .values({
        tenant_id: schedule.tenantId,
        key: schedule.key,
        name: schedule.name,
        data: JSON.stringify(schedule.data ?? null),
        cron: schedule.cron,
        time_zone: schedule.timeZone,
        next_at: nextTime(schedule, clock()).toISOString(),
        declared: 1,
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'key']).doUpdateSet((row) => ({
          name: row.ref('excluded.name'),
          data: row.ref('excluded.data'),
          cron: row.ref('excluded.cron'),
          time_zone: row.ref('excluded.time_zone'),
          declared: row.ref('excluded.declared'),
          // A schedule that is put again unchanged, for example at a restart, still catches up missed runs.
          next_at: row
            .case()
            .when(
              row.and([
                row('job_schedules.cron', '=', row.ref('excluded.cron')),
                row('job_schedules.time_zone', '=', row.ref('excluded.time_zone')),
              ]),
            )
            .then(row.ref('job_schedules.next_at'))
            .else(row.ref('excluded.next_at'))
            .end(),
        })),
      )
      .execute();
  }

  async function fire(row: Row, now: Date): Promise<void> {
    const schedule = toSchedule(row);
    const next = nextTime(schedule, now).toISOString();
    const scheduledFor = latestTime(schedule, now) ?? new Date(row.next_at);
    await write(async (trx) => {
      const moved = await trx
        .updateTable('job_schedules')
        .set({ next_at: next })
        .where('tenant_id', '=', row.tenant_id)
        .where('key', '=', row.key)
        // Another instance, or a change of the schedule, may have been faster.
        .where('next_at', '=', row.next_at)
        .where('cron', '=', row.cron)
        .where('time_zone', '=', row.time_zone)
        .executeTakeFirst();
      if (moved.numUpdatedRows === 1n) await enqueue(forOthers(trx), schedule, scheduledFor);
    });
  }

  return {
    /** Replaces the declared schedules with these. */
    declare: (schedules: readonly Schedule[]): Promise<void> =>
      write(async (trx) => {
        await trx.updateTable('job_schedules').set({ declared: -1 }).where('declared', '=', 1).execute();
        for (const schedule of schedules) await put(trx, schedule);
        await trx.deleteFrom('job_schedules').where('declared', '=', -1).execute();
      }),

    async fireDue(now: Date): Promise<void> {
      const due = await db.selectFrom('job_schedules').selectAll().where('next_at', '<=', now.toISOString()).execute();
      for (const row of due) await fire(row, now);
    },
  };
}

function toSchedule(row: Row): Schedule {
  return {
    tenantId: row.tenant_id,
    key: row.key,
    name: row.name,
    data: JSON.parse(row.data) as unknown,
    cron: row.cron,
    timeZone: row.time_zone,
  };
}
