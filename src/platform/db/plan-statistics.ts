import type Sqlite from 'better-sqlite3';

/** Number of rows assumed for every table, all in one tenant and one rollout. */
const rowsPlannedFor = 1_000_000;
/** Columns with the same value in all rows of a large customer. */
const alike = ['tenant_id', 'rollout_id'];
/** Columns with a handful of values. */
const fewValues = ['state', 'cancelled', 'language', 'role', 'area_key', 'declared'];
const rowsOfFew = 10;
/** Number of values assumed for any other column. */
const valuesOfOther = 1_000;
/** A partial index, such as one of open or waiting rows, is assumed to hold one row in this many. */
const partOfPartial = 100;

type Statistic = { readonly tbl: string; readonly idx: string | null; readonly stat: string };
type IndexRow = { readonly name: string; readonly unique: number; readonly partial: number };

/**
 * Tells SQLite's planner to expect a large database, regardless of its current size. Without statistics the planner
 * assumes ten rows for any value of an index's first column; it then reads all rows of a tenant because that index
 * happens to be sorted or covering. Measured statistics would make a plan depend on the day it was made. A plan for a
 * million rows costs a small database nothing, and tests see the plans of production.
 */
export function planForMany(file: Sqlite.Database): void {
  const wanted = file
    .prepare<[], { name: string }>(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .all()
    .flatMap(({ name }) => statisticsOf(file, name));
  // Creates the statistics table if it is missing; reads no data.
  file.exec('analyze sqlite_schema');
  const known = file.prepare('select tbl, idx, stat from sqlite_stat1 order by tbl, idx').all();
  if (JSON.stringify(known) === JSON.stringify(wanted.toSorted(byName))) return;
  file.transaction(() => {
    file.exec('delete from sqlite_stat1');
    const insert = file.prepare('insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)');
    for (const { tbl, idx, stat } of wanted) insert.run(tbl, idx, stat);
  })();
  file.exec('analyze sqlite_schema');
}

function statisticsOf(file: Sqlite.Database, tbl: string): readonly Statistic[] {
  const indexes = file.prepare<[string], IndexRow>('select name, "unique", partial from pragma_index_list(?)').all(tbl);
  if (indexes.length === 0) return [{ tbl, idx: null, stat: String(rowsPlannedFor) }];
  return indexes.map(({ name, unique, partial }) => {
    const columns = file
      .prepare<[string], { name: string | null }>('select name from pragma_index_info(?) order by seqno')
      .all(name);
    const all = partial === 1 ? rowsPlannedFor / partOfPartial : rowsPlannedFor;
    let left = all;
    const shared = columns.map((column, at) => {
      left = unique === 1 && at === columns.length - 1 ? 1 : Math.max(1, Math.round(left / valuesOf(column.name)));
      return left;
    });
    return { tbl, idx: name, stat: [all, ...shared].join(' ') };
  });
}

/** @param column null for an expression. */
function valuesOf(column: string | null): number {
  if (column !== null && alike.includes(column)) return 1;
  return column !== null && fewValues.includes(column) ? rowsOfFew : valuesOfOther;
}

/** Sorts as SQLite does. */
function byName(first: Statistic, second: Statistic): number {
  const [one, other] = [`${first.tbl} ${first.idx ?? ''}`, `${second.tbl} ${second.idx ?? ''}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
