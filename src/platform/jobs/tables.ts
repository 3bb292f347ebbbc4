import { sql } from 'kysely';
import type { Engine, Migration } from '../db/index.ts';

export type JobTables = {
  /** On SQLite only; pg-boss has its own tables. */
  jobs: {
    tenant_id: string;
    job_id: string;
    name: string;
    key: string | null;
    /** 1 for the job that holds its key while it waits. */
    holds_key: number;
    data: string;
    scheduled_for: string | null;
    failures: number;
    state: 'waiting' | 'running' | 'dead';
    run_at: string;
    /** How often it was claimed: the result of a run with an earlier number is ignored. */
    taken: number;
    lease_until: string | null;
    error: string | null;
    died_at: string | null;
  };
  job_schedules: {
    tenant_id: string;
    key: string;
    name: string;
    data: string;
    cron: string;
    time_zone: string;
    next_at: string;
    /** 1 when a feature declares it: it is deleted when the feature no longer does. */
    declared: number;
  };
};

/** The tables of an engine; on PostgreSQL pg-boss creates its own, in the schema `pgboss`, when the queue is opened. */
export function jobMigrations(engine: Engine): readonly Migration[] {
  return [
    {
      name: '0006-jobs',
      up: async (db, types) => {
        await createSchedules(db, types);
        if (engine === 'sqlite') await createJobs(db, types);
      },
    },
    {
      name: '0015-lists-jobs',
      up: async (db) => {
        if (engine === 'sqlite') await indexJobs(db);
      },
    },
  ];
}

const createSchedules: Migration['up'] = async (db, types) => {
  await db.schema
    .createTable('job_schedules')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('cron', 'text', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('next_at', types.instant, (column) => column.notNull())
    .addColumn('declared', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('job_schedules_key', ['tenant_id', 'key'])
    .execute();
  await db.schema.createIndex('job_schedules_by_time').on('job_schedules').column('next_at').execute();
};

const createJobs: Migration['up'] = async (db, types) => {
  await db.schema
    .createTable('jobs')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('job_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('key', 'text')
    .addColumn('holds_key', 'integer', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('scheduled_for', types.instant)
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('run_at', types.instant, (column) => column.notNull())
    .addColumn('taken', 'integer', (column) => column.notNull())
    .addColumn('lease_until', types.instant)
    .addColumn('error', 'text')
    .addColumn('died_at', types.instant)
    .addPrimaryKeyConstraint('jobs_key', ['tenant_id', 'job_id'])
    .execute();
  await db.schema.createIndex('jobs_by_time').on('jobs').columns(['state', 'run_at', 'job_id']).execute();
  await db.schema
    .createIndex('jobs_by_unique_key')
    .unique()
    .on('jobs')
    .columns(['tenant_id', 'key'])
    .where(sql<boolean>`state = 'waiting' and holds_key = 1`)
    .execute();
};

/** Both are partial indexes that omit the usual values, so that enqueuing costs no more than before. */
async function indexJobs(db: Parameters<Migration['up']>[0]): Promise<void> {
  await db.schema
    .createIndex('jobs_by_key')
    .on('jobs')
    .columns(['tenant_id', 'key'])
    .where(sql<boolean>`key is not null`)
    .execute();
  await db.schema
    .createIndex('jobs_dead')
    .on('jobs')
    .columns(['tenant_id', 'died_at', 'job_id'])
    .where(sql<boolean>`state = 'dead'`)
    .execute();
  await db.schema
    .createIndex('jobs_by_death')
    .on('jobs')
    .column('died_at')
    .where(sql<boolean>`state = 'dead'`)
    .execute();
  await db.schema
    .createIndex('jobs_by_lease')
    .on('jobs')
    .column('lease_until')
    .where(sql<boolean>`state = 'running'`)
    .execute();
}
