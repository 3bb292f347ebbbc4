import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  sql,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
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
  const db = new Kysely<never>({ dialect: new OwnDialect({ database: file }) });
  const write = createGroupCommit(db, () => file.inTransaction);
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
      if (known && !known.busy) return known;
      const statement = file.prepare(source);
      if (kept.size >= statementsKept) kept.clear();
      kept.set(source, statement);
      return statement;
    },
  };
}

type SqliteConfig = { readonly database: Sqlite.Database };

class OwnDialect extends SqliteDialect {
  readonly #config: SqliteConfig;

  constructor(config: SqliteConfig) {
    super({ database: keepStatements(config.database) });
    this.#config = config;
  }

  override createDriver(): Driver {
    return new OwnDriver(this.#config);
  }
}

class OwnDriver extends SqliteDriver {
  readonly #file: Sqlite.Database;

  constructor(config: SqliteConfig) {
    super({ database: keepStatements(config.database) });
    this.#file = config.database;
  }

  /** Takes the write lock at once or not at all: waiting here would block the process, so the group commit does it. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.#file.pragma('busy_timeout = 0');
    try {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    } finally {
      this.#file.pragma(`busy_timeout = ${busyTimeoutMs}`);
    }
  }

  /** SQLite has rolled back by itself after some faults; a second rollback would hide the first fault behind its own. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection);
  }
}
