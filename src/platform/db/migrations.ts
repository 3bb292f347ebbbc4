import type { ColumnDataType, Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Engine } from './engine.ts';

/** Column types that the engines name differently. */
export type ColumnTypes = { readonly engine: Engine; readonly instant: ColumnDataType };

/** One schema migration. Names sort in execution order and never change after a release. */
export type Migration = {
  readonly name: string;
  readonly up: (db: Kysely<unknown>, types: ColumnTypes) => Promise<void>;
};

const columnTypes: Readonly<Record<Engine, ColumnTypes>> = {
  sqlite: { engine: 'sqlite', instant: 'text' },
  postgres: { engine: 'postgres', instant: 'timestamptz' },
};

/**
 * Runs pending migrations. Kysely's migrator takes a lock on PostgreSQL; on SQLite this process has locked the data
 * folder.
 */
export async function runMigrations(
  db: Kysely<unknown>,
  engine: Engine,
  migrations: readonly Migration[],
): Promise<void> {
  const steps = migrations.map(
    ({ name, up }) => [name, { up: (trx: Kysely<unknown>) => up(trx, columnTypes[engine]) }] as const,
  );
  const provider = { getMigrations: async () => Object.fromEntries(steps) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw new Error('the database could not be migrated', { cause: error });
}
