import { randomInt } from 'node:crypto';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { createAnnouncements } from './announcements.ts';
import type { Database } from './database.ts';
import { isConflict } from './faults.ts';
import { runMigrations } from './migrations.ts';

/** First key of the advisory locks by which instances show that they live; any number that nothing else here uses. */
const instanceLockClass = 710_316;
const connectTimeoutMs = 5_000;
const conflictAttempts = 5;

/** PostgreSQL over a pool, plus one connection that holds this instance's sign of life. */
export async function openPostgres(url: string, onFault: (fault: unknown) => void): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: connectTimeoutMs,
    types: { getTypeParser },
  });
  pool.on('error', onFault);
  const db = new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
  const instance = randomInt(1, 2 ** 31 - 1);
  const life = await showLife(url, instance, onFault).catch(async (fault: unknown) => {
    await db.destroy();
    throw fault;
  });
  const announcements = createAnnouncements({ url, instance, onFault });
  return {
    engine: 'postgres',
    instance,
    db,
    write: (work) => transact(db, work),
    migrate: (migrations) => runMigrations(db as unknown as Kysely<unknown>, 'postgres', migrations),
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

async function transact<T>(db: Kysely<never>, work: (trx: Transaction<never>) => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await db.transaction().execute(work);
  } catch (fault) {
    if (!isConflict(fault) || attempt >= conflictAttempts) throw fault;
    return transact(db, work, attempt + 1);
  }
}

/** Holds a session lock on a connection of its own, and takes it again when that connection is lost. */
async function showLife(
  url: string,
  instance: number,
  onFault: (fault: unknown) => void,
): Promise<{ stop: () => Promise<void> }> {
  let stopped = false;
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectTimeoutMs, keepAlive: true });
    fresh.on('error', (fault) => {
      onFault(fault);
      retry();
    });
    await fresh.connect();
    await fresh.query('select pg_advisory_lock($1, $2)', [instanceLockClass, instance]);
    return fresh;
  }

  function retry(): void {
    if (stopped) return;
    setTimeout(() => {
      if (stopped) return;
      connect().then((fresh) => (client = fresh), retry);
    }, 1000).unref();
  }

  return {
    stop: async () => {
      stopped = true;
      await client.end().catch(onFault);
    },
  };
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

const timestamptz: number = pg.types.builtins.TIMESTAMPTZ;
const int8: number = pg.types.builtins.INT8;

const defaultParser = pg.types.getTypeParser as (oid: number, format: string) => (value: string) => unknown;

/** Instants as ISO-8601 UTC strings and 64-bit counts as numbers, the same as SQLite gives. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === timestamptz) return (value) => new Date(value).toISOString();
  if (oid === int8) return Number;
  return defaultParser(oid, format ?? 'text');
}
