import type { ColumnDataType, Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Engine } from './engine.ts';

/** Column types that the engines name differently. */
export type ColumnTypes = { readonly engine: Engine; readonly instant: ColumnDataType };

/** One step forward of the schema. Names sort in the order of running and are never changed once released. */
export type Migration = {
  readonly name: string;
  readonly up: (db: Kysely<unknown>, types: ColumnTypes) => Promise<void>;
};

const columnTypes: Readonly<Record<Engine, ColumnTypes>> = {
  sqlite: { engine: 'sqlite', instant: 'text' },
  postgres: { engine: 'postgres', instant: 'timestamptz' },
};

/** Runs what has not been run. Kysely's migrator takes a lock on PostgreSQL; on SQLite the data folder is ours alone. */
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
