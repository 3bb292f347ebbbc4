import type { Entry } from '../entry.ts';
import { type Column, columns, entriesOf, type EntryRow, rowsOf, sharedColumns } from '../entry-rows.ts';
import type { CheckedRow } from './check.ts';
import type { Place } from './sheet.ts';

/** What becomes of a row. `columns` are those whose content is not what is kept now. */
export type RowOutcome = {
  readonly kind: 'add' | 'change' | 'unchanged';
  readonly place: Place;
  readonly id: string;
  readonly language: string;
  readonly columns: readonly Column[];
};

export type Plan = {
  readonly outcomes: readonly RowOutcome[];
  /** What has to be written: entries with only those texts that are new or changed. */
  readonly entries: readonly Entry[];
};

/** Compares a file's rows with what is kept. What the file does not mention stays: entries leave by being retired. */
export function planImport(current: readonly Entry[], rows: readonly CheckedRow[]): Plan {
  const keptRows = rowsOf(current);
  const kept = new Map(keptRows.map((row) => [`${row.language} ${row.id}`, row]));
  const anyOf = new Map(keptRows.map((row) => [row.id, row]));
  const outcomes = rows.map((row) => outcomeOf(row, kept.get(`${row.language} ${row.id}`), anyOf.get(row.id)));
  const touched = rows.filter((_, at) => outcomes[at]?.kind !== 'unchanged');
  return { outcomes, entries: entriesOf(touched) };
}

function outcomeOf(row: CheckedRow, kept: EntryRow | undefined, sibling: EntryRow | undefined): RowOutcome {
  const { place, id, language } = row;
  if (!kept) {
    const changed = sibling ? sharedColumns.filter((column) => row[column] !== sibling[column]) : [];
    return { kind: 'add', place, id, language, columns: changed };
  }
  const changed = columns.filter((column) => row[column] !== kept[column]);
  return { kind: changed.length > 0 ? 'change' : 'unchanged', place, id, language, columns: changed };
}
