import { randomInt } from 'node:crypto';
import { CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { createAnnouncements } from './announcements.ts';
import type { Database } from './database.ts';
import { isConflict } from './faults.ts';
import { createKeptConnection, type KeptConnection } from './kept-connection.ts';
import { type Migration, runMigrations } from './migrations.ts';
import { createPool, turnLimits } from './postgres-pool.ts';
import type { Statement } from './write-messages.ts';

/** First key of the advisory locks that mark instances as alive; any number that is not used elsewhere. */
const instanceLockClass = 710_316;
const conflictAttempts = 5;

/** PostgreSQL over a pool, plus one connection that holds this instance's liveness lock. */
export async function openPostgres(url: string, onFault: (fault: unknown) => void): Promise<Database> {
  const instance = randomInt(1, 2 ** 31 - 1);
  const life = holdLivenessLock(url, instance, onFault);
  await life.open();
  const db = new Kysely<never>({
    dialect: new PostgresDialect({ pool: createPool({ url, onFault, limits: turnLimits }) }),
  });
  const announcements = createAnnouncements({ url, instance, onFault });
  return {
    engine: 'postgres',
    instance,
    db,
    write: (work) => transact(db, work),
    writeOne: async ({ sql: text, parameters }) => {
      const { rows } = await transact(db, (trx) => trx.executeQuery(CompiledQuery.raw(text, [...parameters])));
      return rows;
    },
    readAside: async <Row>({ sql: text, parameters }: Statement) =>
      (await db.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]))).rows,
    migrate: (migrations) => migrateAlone({ url, onFault }, migrations),
    isAlive: (other) => isHeld(db, other),
    announce: announcements.announce,
    subscribe: announcements.subscribe,
    ping: async () => void (await sql`select 1`.execute(db)),
    close: async () => {
      await announcements.stop();
      await life.stop();
      await db.destroy();
    },
  };
}

/**
 * On a connection without time-outs: a migration may take long, and so may waiting for another instance's migration.
 */
async function migrateAlone(
  to: { readonly url: string; readonly onFault: (fault: unknown) => void },
  migrations: readonly Migration[],
): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: createPool({ ...to, limits: {} }) }) });
  try {
    await runMigrations(db, 'postgres', migrations);
  } finally {
    await db.destroy();
  }
}

async function transact<T>(db: Kysely<never>, work: (trx: Transaction<never>) => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await db.transaction().execute(work);
  } catch (fault) {
    if (!isConflict(fault) || attempt >= conflictAttempts) throw fault;
    return transact(db, work, attempt + 1);
  }
}

/** Holds a session lock on a separate connection, and takes it again after a reconnect. */
function holdLivenessLock(url: string, instance: number, onFault: (fault: unknown) => void): KeptConnection {
  return createKeptConnection({
    url,
    onFault,
    prepare: async (client) => {
      // The server may not have noticed yet that the previous connection is lost; waiting for its lock could take as
      // long as its time-out.
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
        instanceLockClass,
        instance,
      ]);
      if (!rows[0]?.taken) throw new Error('the sign of life is still held by the connection before');
    },
  });
}

async function isHeld(db: Kysely<never>, instance: number): Promise<boolean> {
  const found = await sql<{ held: boolean }>`
    select exists (
      select 1 from pg_locks
      where locktype = 'advisory' and classid = ${instanceLockClass}::oid and objid = ${instance}::oid and granted
        and database = (select oid from pg_database where datname = current_database())
    ) as held`.execute(db);
  return found.rows[0]?.held ?? false;
}
