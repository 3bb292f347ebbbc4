import writeXlsx from 'write-excel-file/node';
import { type Column, columns, type EntryRow } from '../entry-rows.ts';
import { escapeFormula } from '../../platform/csv/index.ts';

/** Column widths in characters; texts wrap. */
const widths: Readonly<Partial<Record<Column, number>>> = {
  id: 28,
  question: 50,
  answer: 80,
  alternatives: 50,
  source: 40,
};
const usualWidth = 12;

/**
 * Entries as a workbook. Every cell has the text format, so that Excel does not convert typed text to dates or numbers.
 */
export async function writeXlsxBytes(rows: readonly EntryRow[]): Promise<Uint8Array> {
  const header = columns.map((column) => ({ value: column, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    columns.map((column) => ({
      value: encode(escapeFormula(row[column])),
      type: String,
      format: '@',
      wrap: true,
      alignVertical: 'top' as const,
    })),
  );
  return writeXlsx([header, ...body], {
    sheet: 'entries',
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: widths[column] ?? usualWidth })),
  }).toBuffer();
}

/**
 * XML turns CR into LF, and Excel reads `_x000D_` as the character of that number: both are escaped by number, as Excel
 * does.
 * @see ECMA-376 part 1, 22.4.2.4 (bstr)
 */
function encode(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
}
