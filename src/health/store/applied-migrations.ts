import { type Database, tablesOf } from '../../platform/db/index.ts';

/** The table of Kysely's migrator. */
type MigratorTables = { kysely_migration: { name: string } };

/** Names of the migrations that the database has had; none of a new database. */
export async function appliedMigrations(database: Database): Promise<readonly string[]> {
  const { db } = tablesOf<MigratorTables>(database);
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const rows = await db.selectFrom('kysely_migration').select('name').execute();
  return rows.map(({ name }) => name);
}
