import { sql } from 'kysely';
import type { Database } from '../../src/platform/db/index.ts';

export type Column = { readonly table: string; readonly column: string };

/** Kysely's own, what pg-boss keeps about itself, and what a test notes of the jobs. */
const isOurs = (table: string) =>
  !/^(kysely_|sqlite_|recorded_jobs$|pgboss\.(?!job$))/.test(table) &&
  table !== 'pgboss.job_common' &&
  table !== 'losen_instances';

/** All columns of all tables that the product fills, with those of pg-boss's jobs. */
export async function columnsOf(database: Database): Promise<readonly Column[]> {
  const { rows } =
    database.engine === 'sqlite'
      ? await sql<Column>`select m.name as "table", c.name as "column" from sqlite_schema m, pragma_table_info(m.name) c
          where m.type = 'table' order by m.name, c.cid`.execute(database.db)
      : await sql<Column>`select case table_schema when 'public' then table_name else table_schema || '.' || table_name end
          as "table", column_name as "column" from information_schema.columns
          where table_schema in ('public', 'pgboss') order by 1, ordinal_position`.execute(database.db);
  return rows.filter(({ table }) => isOurs(table));
}

/** Where any of the words stands, in any column of any table: `table.column`. */
export async function whereStands(database: Database, words: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const table of new Set((await columnsOf(database)).map((one) => one.table))) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(database.db);
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        if (words.some((word) => text?.includes(word))) found.add(`${table}.${column}`);
      }
    }
  }
  return found;
}
