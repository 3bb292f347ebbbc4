// Bulk inserts that bypass the product's stores: a million rows through them would take hours.
import Sqlite from 'better-sqlite3';
import pg from 'pg';

export type Value = string | number | null;
export type Row = readonly Value[];

/** Writes to a database of either engine; columns are in the order of each row. */
export type Rows = {
  add(table: string, columns: readonly string[], rows: Iterable<Row>): Promise<void>;
  /** @returns the first column of all rows. */
  column(sql: string): Promise<readonly Value[]>;
  run(sql: string): Promise<void>;
  close(): Promise<void>;
};

export function openRows(place: { readonly databaseUrl: string | undefined; readonly dataDir: string }): Promise<Rows> {
  return place.databaseUrl === undefined
    ? Promise.resolve(sqliteRows(`${place.dataDir}/losen.db`))
    : postgresRows(place.databaseUrl);
}

const perCommit = 50_000;

function sqliteRows(path: string): Rows {
  const file = new Sqlite(path);
  file.pragma('journal_mode = WAL');
  // No durability: after a crash the database is filled again.
  file.pragma('synchronous = OFF');
  file.pragma('cache_size = -200000');
  return {
    async add(table, columns, rows) {
      const insert = file.prepare(
        `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      );
      const many = file.transaction((part: readonly Row[]) => part.forEach((row) => insert.run(...row)));
      for (const part of parts(rows, perCommit)) many(part);
    },
    column: async (sql) => file.prepare(sql).pluck().all() as Value[],
    run: async (sql) => void file.exec(sql),
    close: async () => {
      file.pragma('wal_checkpoint(TRUNCATE)');
      file.close();
    },
  };
}

/** Rows in one statement: more than some thousands are not faster. */
const perStatement = 5_000;

async function postgresRows(url: string): Promise<Rows> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set synchronous_commit = off');
  const typesOf = async (table: string, columns: readonly string[]) => {
    const { rows } = await client.query<{ column_name: string; data_type: string }>(
      'select column_name, data_type from information_schema.columns where table_schema = current_schema() and table_name = $1',
      [table],
    );
    const byName = new Map(rows.map(({ column_name, data_type }) => [column_name, data_type]));
    return columns.map((column) => byName.get(column) ?? 'text');
  };
  return {
    async add(table, columns, rows) {
      const types = await typesOf(table, columns);
      const arrays = types.map((type, at) => `$${at + 1}::${type}[]`).join(', ');
      const text = `insert into ${table} (${columns.join(', ')}) select * from unnest(${arrays})`;
      for (const part of parts(rows, perStatement)) {
        await client.query({ name: `add ${table}`, text, values: columns.map((_, at) => part.map((row) => row[at])) });
      }
    },
    column: async (sql) => (await client.query({ text: sql, rowMode: 'array' })).rows.map(([first]) => first as Value),
    run: async (sql) => void (await client.query(sql)),
    close: () => client.end(),
  };
}

function* parts(rows: Iterable<Row>, size: number): Generator<readonly Row[]> {
  let part: Row[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
