import type { EntryRow } from '../entry-rows.ts';
import type { FileFormat } from '../file-format.ts';
import { writeCsv } from './csv.ts';
import { writeMarkdown } from './markdown.ts';
import { writeXlsxBytes } from './xlsx.ts';

/** A file that the import can read back. */
export async function writeFileBytes(format: FileFormat, rows: readonly EntryRow[]): Promise<Uint8Array> {
  if (format === 'xlsx') return writeXlsxBytes(rows);
  return Buffer.from(format === 'csv' ? writeCsv(rows) : writeMarkdown(rows), 'utf8');
}
