import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { holdDataDir } from './data-dir.ts';
import type { Database } from './database.ts';
import { createGroupCommit } from './group-commit.ts';
import { runMigrations } from './migrations.ts';

/** better-sqlite3 waits inside the process: longer than this and every other turn would stand still too. */
const busyTimeoutMs = 1000;

/**
 * The embedded database: one file in `dataDir`, for one process.
 * @throws DataDirInUseError, DataDirError.
 */
export async function openSqlite(dataDir: string): Promise<Database> {
  const letGo = holdDataDir(dataDir);
  const file = new Sqlite(join(dataDir, 'losen.db'), { timeout: busyTimeoutMs });
  file.pragma('journal_mode = WAL');
  // An acknowledged commit must outlive a power cut; WAL's default (NORMAL) loses the last ones.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  const db = new Kysely<never>({ dialect: new SqliteDialect({ database: file }) });
  const write = createGroupCommit(db);
  return {
    engine: 'sqlite',
    instance: 1,
    db,
    write,
    migrate: (migrations) => runMigrations(db as unknown as Kysely<unknown>, 'sqlite', migrations),
    isAlive: async () => false,
    announce: async () => undefined,
    subscribe: async () => undefined,
    ping: async () => void (await sql`select 1`.execute(db)),
    close: async () => {
      await db.destroy();
      letGo();
    },
  };
}
