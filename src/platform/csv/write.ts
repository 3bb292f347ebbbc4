import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from './formula-escape.ts';

/** Rows of cells as CSV with LF, in which no cell is a formula; the encoding is the writer's. */
export function csvText(rows: readonly (readonly string[])[], delimiter: ',' | ';' = ','): string {
  return stringify(
    rows.map((row) => row.map(escapeFormula)),
    // csv-stringify quotes for its own record delimiter only; a lone CR ends a record for everybody else.
    { record_delimiter: '\n', delimiter, quoted_match: /[\r\n\t,;]|^\s|\s$/ },
  );
}
