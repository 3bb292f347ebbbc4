import type { Kysely, Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Migration } from './migrations.ts';
import type { Statement } from './write-messages.ts';

/** What changed: a topic, and whatever ids its subscribers need; 7,000 bytes of JSON at most. */
export type Announcement = { readonly topic: string } & Readonly<Record<string, string>>;

/** One open database, whichever engine. Features see it through {@link tablesOf}, with their own tables. */
export type Database = {
  readonly engine: Engine;
  /** This process among those on the same database; only 1 where just one process can be. */
  readonly instance: number;
  readonly db: Kysely<never>;
  /**
   * Runs `work` in a transaction and resolves when it is durable. On SQLite what waits at the same time shares one
   * commit, so `work` must await nothing but its own queries; long work gives way between them (`inSlices`), and what
   * else wants the database waits for its end.
   */
  readonly write: <T>(work: (trx: Transaction<never>) => Promise<T>) => Promise<T>;
  /**
   * Runs one statement that is a transaction by itself and resolves when it is durable, as `write` does; on SQLite
   * without holding up the process meanwhile. @returns its rows
   */
  writeOne(statement: Statement): Promise<readonly unknown[]>;
  /**
   * Reads what is committed by a statement that may take longer than a turn can spare (20 ms): a count of many rows. On
   * SQLite it runs in a thread of its own, one after the other, so each is to end within a second.
   * @returns its rows
   */
  readAside<Row>(statement: Statement): Promise<readonly Row[]>;
  migrate(migrations: readonly Migration[]): Promise<void>;
  /** True while that process is connected; its unfinished turns are then not ours to take over. */
  isAlive(instance: number): Promise<boolean>;
  /** Tells the other processes on this database of a change once `trx` commits; on SQLite there are none. */
  announce(trx: Transaction<never>, change: Announcement): Promise<void>;
  /**
   * Resolves when every later announcement of another process will reach `listener`, within seconds. It is called with
   * undefined after the connection was lost for a while: anything may have changed.
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

/** The database seen with a feature's own tables. */
export function tablesOf<T>(database: Database): Tables<T> {
  return database as unknown as Tables<T>;
}
