import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from './formula-escape.ts';

/** Rows of cells as CSV with LF, with formulas escaped; the caller encodes the text. */
export function csvText(rows: readonly (readonly string[])[], delimiter: ',' | ';' = ','): string {
  return stringify(
    rows.map((row) => row.map(escapeFormula)),
    // csv-stringify quotes for its own record delimiter only; other programs treat a lone CR as the end of a record.
    { record_delimiter: '\n', delimiter, quoted_match: /[\r\n\t,;]|^\s|\s$/ },
  );
}
