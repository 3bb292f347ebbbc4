import type pg from 'pg';

/** Enough that an index pays, and few enough to be made in a second. */
const rows = 1_000;

type Column = { readonly table: string; readonly name: string; readonly type: string };

/** Columns that hold the same in all rows, or a handful of values; the rest differ. */
const same: Readonly<Record<string, string>> = { tenant_id: `'t'`, rollout_id: `'r'`, booked: '0', cancelled: '0' };
const few = ['state', 'kind', 'language', 'role', 'area_key', 'to_state', 'from_state', 'band'];
/** Empty in most rows. */
const mostlyEmpty = ['remind_at', 'ask_at', 'places'];

/** Gives every table of the product some thousand rows, as one customer would have them. @returns the tables' names. */
export async function fillTables(client: pg.Client): Promise<readonly string[]> {
  const { rows: columns } = await client.query<Column>(
    `select table_name as "table", column_name as name, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name not like 'kysely%' order by table_name, ordinal_position`,
  );
  const tables = Map.groupBy(columns, ({ table }) => table);
  // One sync of the disk for all of them.
  await client.query('begin');
  for (const [table, own] of tables) {
    const values = own.map(valueOf).join(', ');
    const names = own.map(({ name }) => `"${name}"`).join(', ');
    await client.query(
      `insert into "${table}" (${names}) select ${values} from generate_series(1, ${rows}) as i on conflict do nothing`,
    );
  }
  await client.query('commit');
  await client.query('analyze');
  return [...tables.keys()];
}

function valueOf({ name, type }: Column): string {
  if (same[name] !== undefined) return same[name];
  if (mostlyEmpty.includes(name)) return 'null';
  // Few rows wait, compared with the done ones.
  const value = filled(name, type);
  return name === 'done_at' ? `case when i % 100 > 0 then ${value} end` : value;
}

function filled(name: string, type: string): string {
  if (few.includes(name)) return `'v' || i % 5`;
  if (type.startsWith('timestamp')) return `now() - make_interval(mins => i)`;
  return type === 'text' ? `'x' || i` : 'i';
}
