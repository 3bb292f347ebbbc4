import { type Cells, type Column, columns, optionalColumn } from '../entry-rows.ts';
import { unescapeFormula } from '../../platform/csv/index.ts';
import { ImportLimitError, type ImportLimits } from './limits.ts';
import { type FileRow, type Place, type Refusal, refusedSheet, type Sheet, shown } from './sheet.ts';

/** There are thirteen; the limit leaves room for additional columns, which are then refused by name. */
const mostColumns = 1000;

export type TableRow = { readonly place: Place; readonly cells: readonly string[] };

/**
 * Rows with named columns from a table whose first row is the header.
 * @param options `isRagged`: whether rows that differ in length from the header mean damage, as in CSV.
 * @throws ImportLimitError.
 */
export function readTable(
  table: readonly TableRow[],
  { isRagged, limits }: { readonly isRagged: boolean; readonly limits: ImportLimits },
): Sheet {
  mustFit(table, limits);
  const [header, ...rest] = table;
  if (!header) return refusedSheet({ place: { row: 1 }, column: undefined, code: 'file_empty', params: {} });
  const names = withoutBlankEnd(header.cells.map(columnNamed));
  const refusals = headerRefusals(header.place, names);
  if (refusals.length > 0) return refusedSheet(...refusals);
  const rows: FileRow[] = [];
  for (const row of rest) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const found = isRagged ? row.cells.length : withoutBlankEnd(row.cells).length;
    if (found > names.length || (isRagged && found < names.length))
      refusals.push({
        place: row.place,
        column: undefined,
        code: 'cells_count',
        params: { found: String(found), expected: String(names.length) },
      });
    else rows.push({ place: row.place, cells: named(names as readonly Column[], row.cells) });
  }
  return { rows, refusals };
}

function mustFit(table: readonly TableRow[], limits: ImportLimits): void {
  if (table.length > limits.rows) throw new ImportLimitError('limit_rows');
  const cells = table.reduce((sum, row) => sum + row.cells.length, 0);
  // A header of thousands of cells would be refused cell by cell.
  if (cells > limits.cells || (table[0]?.cells.length ?? 0) > mostColumns) throw new ImportLimitError('limit_cells');
}

/** The column that a header means, in any case; else what it says. */
function columnNamed(header: string): string {
  const name = header.trim().toLowerCase();
  return columns.find((column) => column.toLowerCase() === name) ?? name;
}

function named(names: readonly Column[], cells: readonly string[]): Cells {
  const filled = names.map((name, at) => [name, unescapeFormula(cells[at] ?? '')] as const);
  return Object.fromEntries([['area', ''], ...filled]) as Cells;
}

function headerRefusals(place: Place, names: readonly string[]): Refusal[] {
  const params = { columns: columns.join(', ') };
  const unknown = names.filter((name) => !columns.some((column) => column === name));
  const twice = columns.filter((column) => names.filter((name) => name === column).length > 1);
  // A file without the column means the rollout's only area, as a blank cell does.
  const missing = columns.filter((column) => column !== 'area' && column !== optionalColumn && !names.includes(column));
  return [
    ...unknown.map((name) => ({ place, column: shown(name), code: 'column_unknown' as const, params })),
    ...twice.map((column) => ({ place, column, code: 'column_twice' as const, params: {} })),
    ...missing.map((column) => ({ place, column, code: 'column_missing' as const, params })),
  ];
}

function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}
