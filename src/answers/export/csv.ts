import { csvText } from '../../platform/csv/index.ts';
import { columns, type EntryRow } from '../entry-rows.ts';

/** Entries as CSV with commas and LF; the caller encodes them as UTF-8 without a byte order mark. */
export function writeCsv(rows: readonly EntryRow[]): string {
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}
