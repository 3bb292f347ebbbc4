import type { Kysely, Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Migration } from './migrations.ts';
import type { Statement } from './write-messages.ts';

/** What changed: a topic, and the ids that its subscribers need; 7,000 bytes of JSON at most. */
export type Announcement = { readonly topic: string } & Readonly<Record<string, string>>;

/** An open database on either engine. Features use it through {@link tablesOf}, with their own tables. */
export type Database = {
  readonly engine: Engine;
  /** This process among those on the same database; always 1 where only one process can run. */
  readonly instance: number;
  readonly db: Kysely<never>;
  /**
   * Runs `work` in a transaction and resolves when it is durable. On SQLite, transactions that wait at the same time
   * share one commit, so `work` must await nothing but its own queries. Long work yields between them (`inSlices`);
   * other users of the database wait until it ends.
   */
  readonly write: <T>(work: (trx: Transaction<never>) => Promise<T>) => Promise<T>;
  /**
   * Runs one statement as a transaction and resolves when it is durable, as `write` does; on SQLite without blocking
   * the process. @returns its rows
   */
  writeOne(statement: Statement): Promise<readonly unknown[]>;
  /**
   * Reads committed data with a statement that may take longer than a turn can spare (20 ms), such as a count of many
   * rows. On SQLite such statements run one after the other in a worker thread, so each must end within a second.
   * @returns its rows
   */
  readAside<Row>(statement: Statement): Promise<readonly Row[]>;
  migrate(migrations: readonly Migration[]): Promise<void>;
  /** True while that process is connected; its unfinished turns are then not taken over. */
  isAlive(instance: number): Promise<boolean>;
  /** Tells the other processes on this database of a change once `trx` commits; on SQLite there are no others. */
  announce(trx: Transaction<never>, change: Announcement): Promise<void>;
  /**
   * Resolves when every later announcement of another process will reach `listener`, within seconds. The listener is
   * called with undefined after the connection was lost for a while: anything may have changed.
   */
  subscribe(listener: (change: Announcement | undefined) => void): Promise<void>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

export type Tables<T> = {
  readonly db: Kysely<T>;
  readonly write: <R>(work: (trx: Transaction<T>) => Promise<R>) => Promise<R>;
};

/** The database typed with a feature's own tables. */
export function tablesOf<T>(database: Database): Tables<T> {
  return database as unknown as Tables<T>;
}
