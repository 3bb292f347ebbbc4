import type { Cells, Column } from '../entry-rows.ts';

/** A place in a file: the row as in spreadsheets (the header is 1), the line of a text file from 1. */
export type Place = { readonly row?: number; readonly line?: number };

export const refusalCodes = [
  'file_empty',
  'file_not_xlsx',
  'quotes_unmatched',
  'column_unknown',
  'column_missing',
  'column_twice',
  'cells_count',
  'line_not_understood',
  'language_missing',
  'required',
  'too_long',
  'character_unprintable',
  'not_one_line',
  'not_one_of',
  'area_unknown',
  'area_required',
  'date_wrong',
  'url_wrong',
  'duplicate',
  'differs_from_first',
  'limit_bytes',
  'limit_unpacked',
  'limit_ratio',
  'limit_files',
  'limit_rows',
  'limit_cells',
  'limit_token',
  'limit_time',
  'limit_memory',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Why a file cannot be imported; the catalogues hold the texts under `importing`. */
export type Refusal = {
  readonly place: Place;
  /** Absent when it concerns the whole row or file. */
  readonly column?: string | undefined;
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | Place>>;
};

/** A row of a file, unchecked. */
export type FileRow = {
  readonly place: Place;
  readonly cells: Cells;
  /** Places of single cells, when they differ from the row's. */
  readonly places?: Readonly<Partial<Record<Column, Place>>>;
};

/** A parsed file of any format. */
export type Sheet = { readonly rows: readonly FileRow[]; readonly refusals: readonly Refusal[] };

/** A sheet whose parsing stopped with these refusals. */
export function refusedSheet(...refusals: readonly Refusal[]): Sheet {
  return { rows: [], refusals };
}

const shownLength = 60;

/** A cell's text short enough for a listing. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= shownLength ? line : `${line.slice(0, shownLength - 1).trimEnd()}…`;
}
