import type { Entry } from './entry.ts';
import { entriesOf } from './entry-rows.ts';
import { checkSheet } from './import/check.ts';
import { parseCsv } from './import/csv.ts';

/** Reads entries from CSV with a header row. @throws Error with the first refusal, for an invalid file. */
export function readEntries(csv: string): readonly Entry[] {
  const { rows, refusals } = checkSheet(parseCsv(csv));
  if (refusals[0]) throw new Error(`the entries cannot be read: ${JSON.stringify(refusals[0])}`);
  return entriesOf(rows);
}
