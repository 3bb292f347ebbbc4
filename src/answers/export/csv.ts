import { csvText } from '../../platform/csv/index.ts';
import { columns, type EntryRow } from '../entry-rows.ts';

/** Entries as CSV with commas and LF; the encoding is the writer's, UTF-8 without a byte order mark. */
export function writeCsv(rows: readonly EntryRow[]): string {
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}
