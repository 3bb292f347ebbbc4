import { columns, type EntryRow, optionalColumn } from '../../src/answers/entry-rows.ts';
import { checkSheet } from '../../src/answers/import/check.ts';
import type { FileRow, Refusal, Sheet } from '../../src/answers/import/sheet.ts';

/** An entry in Bokmål with every cell filled. */
export function aRow(overrides: Partial<EntryRow> = {}): EntryRow {
  return {
    id: 'archive-access',
    language: 'nb',
    area: 'archive',
    state: 'published',
    question: 'Hvordan får jeg tilgang til arkivet?',
    answer: 'Be lederen din.',
    alternatives: 'tilgang arkiv\nslipper ikke inn',
    source: 'https://uin.example/arkiv',
    reviewed: '2026-02-06',
    review_by: '2027-02-06',
    owner: 'specialist',
    public: 'no',
    answeredBy: '',
    ...overrides,
  };
}

/** Rows as a file would hold them from row 2 on; cells may hold anything. */
export function aSheet(...rows: readonly Readonly<Record<string, string>>[]): Sheet {
  return {
    rows: rows.map((cells, at): FileRow => ({ place: { row: at + 2 }, cells: { ...aRow(), ...cells } })),
    refusals: [],
  };
}

export const areas = ['archive', 'hr'];

/** The refusals of rows in short: row, column, code. */
export function refusalsOf(...rows: readonly Readonly<Record<string, string>>[]): readonly string[] {
  return checkSheet(aSheet(...rows), areas).refusals.map(inShort);
}

export function inShort({ place, column, code }: Refusal): string {
  return `${place.row ?? place.line} ${column ?? '-'} ${code}`;
}

/** Of a file from before there was a column for who answers. */
export const csvHeader = columns.filter((column) => column !== optionalColumn).join(',');
