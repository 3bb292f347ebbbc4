import { inSlices } from '../../platform/breathe.ts';
import type { Entry } from '../entry.ts';
import {
  type Column,
  columns,
  entriesOf,
  type EntryRow,
  optionalColumn,
  rowsOf,
  sharedColumns,
} from '../entry-rows.ts';
import type { CheckedRow } from './check.ts';
import type { Place } from './sheet.ts';

/** The outcome of a row. `columns` are those whose content differs from the stored one. */
export type RowOutcome = {
  readonly kind: 'add' | 'change' | 'unchanged';
  readonly place: Place;
  readonly id: string;
  readonly language: string;
  readonly columns: readonly Column[];
};

export type Plan = {
  readonly outcomes: readonly RowOutcome[];
  /** What to store: entries with only their new or changed texts. */
  readonly entries: readonly Entry[];
};

/** Rows or entries that take some milliseconds to compare. */
const atOnce = 250;

/**
 * Compares a file's rows with the stored entries, slice by slice. Entries that the file does not mention stay: they are
 * retired, not deleted.
 */
export async function planImport(current: readonly Entry[], rows: readonly CheckedRow[]): Promise<Plan> {
  const kept = new Map<string, EntryRow>();
  const anyOf = new Map<string, EntryRow>();
  for await (const slice of inSlices(current, atOnce)) {
    for (const row of rowsOf(slice)) {
      kept.set(`${row.language} ${row.id}`, row);
      anyOf.set(row.id, row);
    }
  }
  const wanted: (CheckedRow & EntryRow)[] = [];
  for await (const slice of inSlices(rows, atOnce)) {
    for (const row of slice)
      wanted.push({ ...row, answeredBy: row[optionalColumn] ?? anyOf.get(row.id)?.answeredBy ?? '' });
  }
  const outcomes: RowOutcome[] = [];
  for await (const slice of inSlices(wanted, atOnce)) {
    for (const row of slice) outcomes.push(outcomeOf(row, kept.get(`${row.language} ${row.id}`), anyOf.get(row.id)));
  }
  const touched = wanted.filter((_, at) => outcomes[at]?.kind !== 'unchanged');
  const entries: Entry[] = [];
  for await (const slice of inSlices([...Map.groupBy(touched, ({ id }) => id).values()], atOnce)) {
    for (const ofOneId of slice) entries.push(...entriesOf(ofOneId));
  }
  return { outcomes, entries };
}

function outcomeOf(row: CheckedRow & EntryRow, kept: EntryRow | undefined, sibling: EntryRow | undefined): RowOutcome {
  const { place, id, language } = row;
  if (!kept) {
    const changed = sibling ? sharedColumns.filter((column) => row[column] !== sibling[column]) : [];
    return { kind: 'add', place, id, language, columns: changed };
  }
  const changed = columns.filter((column) => row[column] !== kept[column]);
  return { kind: changed.length > 0 ? 'change' : 'unchanged', place, id, language, columns: changed };
}
