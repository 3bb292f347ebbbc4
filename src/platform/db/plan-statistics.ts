import type Sqlite from 'better-sqlite3';

/** Rows that every table is planned for, all of one tenant and one rollout. */
const rowsPlannedFor = 1_000_000;
/** Columns in which all rows of a large customer are alike. */
const alike = ['tenant_id', 'rollout_id'];
/** Columns with a handful of values. */
const fewValues = ['state', 'cancelled', 'language', 'role', 'area_key', 'declared'];
const rowsOfFew = 10;
/** Rows share a value of any other column with few others. */
const valuesOfOther = 1_000;
/** What a partial index leaves of a table: what is open, or waits. */
const partOfPartial = 100;

type Statistic = { readonly tbl: string; readonly idx: string | null; readonly stat: string };
type IndexRow = { readonly name: string; readonly unique: number; readonly partial: number };

/**
 * Tells SQLite's planner to expect a large database, whatever is in it now. Without statistics it takes any value of a
 * first column to have ten rows: it then reads all of a tenant, because that index happens to be sorted or to have all
 * columns. Measured statistics would make a plan depend on the day it was made; a plan for a million rows costs a small
 * database nothing, and the plans that tests see are those of production.
 */
export function planForMany(file: Sqlite.Database): void {
  const wanted = file
    .prepare<[], { name: string }>(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .all()
    .flatMap(({ name }) => statisticsOf(file, name));
  // Makes the table of statistics where there is none; nothing is read.
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

/** As SQLite orders them. */
function byName(first: Statistic, second: Statistic): number {
  const [one, other] = [`${first.tbl} ${first.idx ?? ''}`, `${second.tbl} ${second.idx ?? ''}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
