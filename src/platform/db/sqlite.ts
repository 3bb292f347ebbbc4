import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { letRunAtOnce, type RunAtOnce } from './at-once.ts';
import { holdDataDir } from './data-dir.ts';
import type { Database } from './database.ts';
import { isLocked } from './faults.ts';
import { createGroupCommit, type GroupConnection } from './group-commit.ts';
import { runMigrations } from './migrations.ts';
import { planForMany } from './plan-statistics.ts';
import { closeToOthers, createPrivateFile, type OpenToOthers } from './private-files.ts';
import { createReadThread } from './read-thread.ts';
import { tellOfStatement } from './sent-statements.ts';
import { lockedWaitMs, openFile } from './sqlite-file.ts';
import type { Statement } from './write-messages.ts';
import { createWriteThread } from './write-thread.ts';

/** Interval at which a query retries while another program has locked the database. */
const lockedPollMs = 25;

const beginSql = 'begin immediate';

/**
 * The embedded database: one file in `dataDir`, for one process. Only the user of this process can read it; where that
 * is impossible, `onOpenToOthers` is called.
 * @throws DataDirInUseError, DataDirError.
 */
export async function openSqlite(
  dataDir: string,
  onOpenToOthers: (found: OpenToOthers) => void = () => undefined,
): Promise<Database> {
  const releaseFolder = holdDataDir(dataDir);
  const path = join(dataDir, 'losen.db');
  // SQLite gives its -wal and -shm files the mode of the database.
  createPrivateFile(path);
  for (const found of closeToOthers(dataDir)) onOpenToOthers(found);
  const file = openFile(path);
  const database = keepStatements(file);
  const db = new Kysely<never>({ dialect: new OwnDialect({ file, database }) });
  letRunAtOnce(db, readAtOnce(file, database));
  const thread = createWriteThread(path);
  const readThread = createReadThread(path);
  const beat = file.prepare('select 1');
  const { write, writeOne } = createGroupCommit(db, groupConnection(file, database), thread);
  return {
    engine: 'sqlite',
    instance: 1,
    db,
    write,
    writeOne: (statement) => {
      // It may go to the write thread, which prepares its own statement.
      tellOfStatement('sqlite', statement.sql);
      return writeOne(statement);
    },
    readAside: <Row>(statement: Statement) => {
      tellOfStatement('sqlite', statement.sql);
      return readThread.read(statement) as Promise<readonly Row[]>;
    },
    migrate: async (migrations) => {
      await runMigrations(db as unknown as Kysely<unknown>, 'sqlite', migrations);
      planForMany(file);
    },
    isAlive: async () => false,
    announce: async () => undefined,
    subscribe: async () => undefined,
    // Bypasses Kysely, where it would wait for a long but healthy transaction.
    ping: async () => void beat.get(),
    close: async () => {
      await readThread.close();
      await thread.close();
      await db.destroy();
      // Kysely closes the connection only if it used it.
      if (file.open) file.close();
      releaseFolder();
    },
  };
}

function groupConnection(file: Sqlite.Database, database: SqliteDatabase): GroupConnection {
  const set = file.prepare('savepoint work');
  const release = file.prepare('release savepoint work');
  const rollback = file.prepare('rollback to savepoint work');
  return {
    isInTransaction: () => file.inTransaction,
    setSavepoint: () => void set.run(),
    releaseSavepoint: () => void release.run(),
    rollbackToSavepoint: () => void rollback.run(),
    runAtOnce: (source, parameters) => run(database.prepare(source), parameters),
  };
}

function run(statement: SqliteStatement, parameters: readonly unknown[]): readonly unknown[] {
  if (statement.reader) return statement.all(parameters);
  statement.run(parameters);
  return [];
}

/**
 * Reads at once while no transaction is open. A group's writes may still be rolled back, so a read waits for the group
 * to commit: answers never rest on data that is not durable.
 */
function readAtOnce(file: Sqlite.Database, database: SqliteDatabase): RunAtOnce {
  return (source, parameters) => {
    if (!file.open || file.inTransaction) return undefined;
    const statement = database.prepare(source);
    if (!statement.reader) return undefined;
    try {
      return statement.all(parameters);
    } catch (fault) {
      if (isLocked(fault)) return undefined;
      throw fault;
    }
  };
}

/** Kysely prepares each query again, which took a twelfth of a turn's time; the product has a few hundred queries. */
const statementsKept = 500;

function keepStatements(file: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, Sqlite.Statement>();
  return {
    close: () => file.close(),
    prepare: (source) => {
      const known = kept.get(source);
      // A statement that is being iterated cannot be restarted; only Kysely's streams iterate.
      if (known && !known.busy) return known;
      tellOfStatement('sqlite', source);
      const statement = file.prepare(source);
      if (kept.size >= statementsKept) kept.clear();
      kept.set(source, statement);
      return statement;
    },
  };
}

type SqliteConfig = { readonly file: Sqlite.Database; readonly database: SqliteDatabase };

class OwnDialect extends SqliteDialect {
  readonly #config: SqliteConfig;

  constructor(config: SqliteConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new OwnDriver(this.#config);
  }
}

class OwnDriver extends SqliteDriver {
  readonly #file: Sqlite.Database;

  constructor(config: SqliteConfig) {
    super(config);
    this.#file = config.file;
  }

  /** Takes the write lock at once or not at all: the group commit waits for it. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(beginSql));
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return patient(await super.acquireConnection(), this.#file);
  }

  /** After some errors SQLite has already rolled back; a second rollback would hide the first error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Retries while another program has locked the database; waiting for the write lock is left to the group commit. */
function patient(connection: DatabaseConnection, file: Sqlite.Database): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const giveUpAt = performance.now() + lockedWaitMs;
      for (;;) {
        try {
          return await connection.executeQuery<R>(query);
        } catch (fault) {
          if (!isLocked(fault) || query.sql === beginSql || file.inTransaction) throw fault;
          if (performance.now() > giveUpAt) throw fault;
          await wait(lockedPollMs);
        }
      }
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}
