import { sql } from 'kysely';
import { type Database, tablesOf } from '../db/index.ts';
import type { JobTables } from './tables.ts';

/** How the queue stands, over all tenants; read from its tables, so also by a process that does not run the queue. */
export type JobStanding = {
  /** How long the oldest due job has waited; undefined when none waits. */
  readonly oldestWaitMs: number | undefined;
  /** Jobs that were given up. */
  readonly dead: number;
};

export async function readJobStanding(database: Database, now: Date): Promise<JobStanding> {
  return database.engine === 'sqlite' ? onSqlite(database, now) : onPostgres(database);
}

async function onSqlite(database: Database, now: Date): Promise<JobStanding> {
  const { db } = tablesOf<JobTables>(database);
  const oldest = await db
    .selectFrom('jobs')
    .select('run_at')
    .where('state', '=', 'waiting')
    .where('run_at', '<=', now.toISOString())
    .orderBy('run_at')
    .limit(1)
    .executeTakeFirst();
  const { dead } = await db
    .selectFrom('jobs')
    .select((row) => row.fn.countAll<number>().as('dead'))
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow();
  return { oldestWaitMs: oldest && now.getTime() - Date.parse(oldest.run_at), dead };
}

type BossRow = { readonly waited: string | number | null; readonly dead: string | number };

/** The names of the queues are those of pg-boss-store.ts; the database's clock decides which jobs are due. */
async function onPostgres(database: Database): Promise<JobStanding> {
  const { rows } = await sql<BossRow>`
    select extract(epoch from now() - min(start_after) filter (where name = 'losen')) * 1000 as waited,
           count(*) filter (where name = 'losen-dead') as dead
    from pgboss.job
    where name in ('losen', 'losen-dead') and state in ('created', 'retry') and start_after <= now()`.execute(
    database.db,
  );
  const { waited = null, dead = 0 } = rows[0] ?? {};
  return { oldestWaitMs: waited === null ? undefined : Number(waited), dead: Number(dead) };
}
