import { stringify } from 'csv-stringify/sync';
import { columns, type EntryRow } from '../entry-rows.ts';
import { escapeFormula } from '../formula-escape.ts';

/** Entries as CSV with commas and LF; the encoding is the writer's, UTF-8 without a byte order mark. */
export function writeCsv(rows: readonly EntryRow[]): string {
  return stringify(
    [columns, ...rows.map((row) => columns.map((column) => escapeFormula(row[column])))],
    // csv-stringify quotes for its own record delimiter only; a lone CR ends a record for everybody else.
    { record_delimiter: '\n', quoted_match: /[\r\n\t;]|^\s|\s$/ },
  );
}
