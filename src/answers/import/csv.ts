import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import { columns } from '../entry-rows.ts';
import { importLimits, ImportLimitError, type ImportLimits } from './limits.ts';
import { refusedSheet, type Sheet } from './sheet.ts';
import { readTable } from './table.ts';

/** The longest entry has some 25,000 characters; longer cells are refused one by one. */
const mostRecordCharacters = 1_000_000;
const delimiters = [',', ';', '\t'] as const;

/** Parses CSV with commas, semicolons or tabs, as in its header. @throws ImportLimitError. */
export function parseCsv(text: string, limits: ImportLimits = importLimits): Sheet {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
      // One row above the limit: later rows change nothing.
      to: limits.rows + 1,
      max_record_size: mostRecordCharacters,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: InfoRecord }[];
    return readTable(
      records.map(({ record, info }, at) => ({
        // csv-parse reports the line where a record ends.
        place: { row: at + 1, line: info.lines - lineBreaksIn(record) },
        cells: record,
      })),
      { isRagged: true, limits },
    );
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    if (fault.code === 'CSV_MAX_RECORD_SIZE') throw new ImportLimitError('limit_cells');
    const line = Number(fault.lines ?? 1);
    return refusedSheet({ place: { line }, column: undefined, code: 'quotes_unmatched', params: {} });
  }
}

function lineBreaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

/** The delimiter that yields the most known columns in the first line; a comma if none does. */
function delimiterOf(text: string): string {
  const header = text.split(/\r\n|\n|\r/, 1)[0] ?? '';
  const known = (delimiter: string) =>
    header.split(delimiter).filter((cell) => {
      const name = cell
        .replace(/["\ufeff]/g, '')
        .trim()
        .toLowerCase();
      return columns.some((column) => column === name);
    }).length;
  return delimiters.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}
