import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, sql, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
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
  const db = new Kysely<never>({ dialect: new SqliteDialect({ database: keepStatements(file) }) });
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

/** Kysely prepares each query anew, which cost a turn a twelfth of its time; the product's queries are a few hundred. */
const statementsKept = 500;

function keepStatements(file: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, Sqlite.Statement>();
  return {
    close: () => file.close(),
    prepare: (source) => {
      const known = kept.get(source);
      // One that is being read row by row cannot be begun again; Kysely's streams are the only ones who do that.
      if (known && !known.busy) return known as unknown as SqliteStatement;
      const statement = file.prepare(source);
      if (kept.size >= statementsKept) kept.clear();
      kept.set(source, statement);
      return statement as unknown as SqliteStatement;
    },
  };
}
