import { z } from 'zod';
import { withoutInvisible } from '../../language/index.ts';
import { inSlices } from '../../platform/breathe.ts';
import { languages } from '../../platform/i18n/index.ts';
import { answeringIntent, answeringIntents } from '../answered-by.ts';
import { entryStates, ownerRoles } from '../entry.ts';
import { isWebAddress, unprintable } from '../characters.ts';
import { alternativeLines, type Column, optionalColumn, type ReadRow, sharedColumns } from '../entry-rows.ts';
import { type FileRow, type Place, type Refusal, type RefusalCode, type Sheet, shown } from './sheet.ts';

/** A valid row, with its place in the file. */
export type CheckedRow = ReadRow & { readonly place: Place };
type Read = { readonly row: FileRow; readonly data: ReadRow | undefined };
export type CheckedSheet = { readonly rows: readonly CheckedRow[]; readonly refusals: readonly Refusal[] };

/** In characters. An answer of 10,000 is two printed pages; a card shows its beginning. */
const limits: Readonly<Record<Column, number>> = {
  id: 100,
  language: 20,
  area: 100,
  state: 20,
  question: 500,
  answer: 10_000,
  alternatives: 10_000,
  source: 2_000,
  reviewed: 20,
  review_by: 20,
  owner: 20,
  public: 20,
  answeredBy: 40,
};

const isFilled = (text: string) => text.trim() !== '';
const fault = (code: RefusalCode) => ({ error: code });
const filled = z.string().refine(isFilled, { ...fault('required'), abort: true });
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  filled.transform((text) => text.trim().toLowerCase()).pipe(z.enum(values, fault('not_one_of')));
const date = z.string().transform((text, context) => {
  const day = isoDay(text.trim());
  if (day === undefined) context.addIssue({ code: 'custom', message: 'date_wrong' satisfies RefusalCode });
  return day ?? '';
});
const url = z
  .string()
  .trim()
  .refine((text) => text === '' || isWebAddress(text), fault('url_wrong'));

const answerer = z.string().transform((text, context) => {
  const intent = answeringIntent(text);
  if (intent === undefined && isFilled(text))
    context.addIssue({ code: 'custom', message: 'not_one_of' satisfies RefusalCode });
  return intent ?? ('' as const);
});

/** The reasons are codes, carried as zod's messages. */
function rowSchema(areas: readonly string[] | undefined) {
  const isKnown = (area: string) => areas === undefined || areas.includes(area);
  const only = areas?.length === 1 ? areas[0] : undefined;
  return z.object({
    id: filled.trim().refine((text) => !/[\r\n\t]/.test(text), fault('not_one_line')),
    language: oneOf(languages),
    area: z
      .string()
      .trim()
      .transform((text) => (text === '' ? (only ?? text) : text))
      .refine(isFilled, { ...fault(areas === undefined ? 'required' : 'area_required'), abort: true })
      .refine(isKnown, fault('area_unknown')),
    state: oneOf(entryStates),
    question: filled,
    answer: filled,
    alternatives: z.string().transform((text) => alternativeLines(text).join('\n')),
    source: url,
    reviewed: date,
    review_by: date,
    owner: oneOf(ownerRoles),
    public: oneOf(['yes', 'no']),
    [optionalColumn]: answerer.optional(),
  });
}

const allowed: Readonly<Partial<Record<Column, readonly string[]>>> = {
  language: languages,
  state: entryStates,
  owner: ownerRoles,
  public: ['yes', 'no'],
  answeredBy: answeringIntents,
};

/**
 * Checks every cell of a sheet, and that rows of one id agree.
 * @param areas keys of the rollout's areas, at least one; any area is accepted when left out. A row without an area
 * gets the only one.
 */
export function checkSheet(sheet: Sheet, areas?: readonly string[]): CheckedSheet {
  const checker = createChecker(sheet, areas);
  for (const row of sheet.rows) checker.check(row);
  return checker.checked;
}

/** Rows that take some 10 ms to check. */
const rowsAtOnce = 200;

/** As `checkSheet`, in slices that yield to the event loop. */
export async function checkSheetInSlices(sheet: Sheet, areas?: readonly string[]): Promise<CheckedSheet> {
  const checker = createChecker(sheet, areas);
  for await (const slice of inSlices(sheet.rows, rowsAtOnce)) for (const row of slice) checker.check(row);
  return checker.checked;
}

function createChecker(sheet: Sheet, areas: readonly string[] | undefined) {
  const schema = rowSchema(areas);
  const refusals = [...sheet.refusals];
  const rows: CheckedRow[] = [];
  const firstOf = new Map<string, Read>();
  const seen = new Map<string, FileRow>();

  function check(asRead: FileRow): void {
    const row = withVisibleCells(asRead);
    const id = row.cells.id.trim();
    const first = firstOf.get(id)?.row ?? row;
    const result = schema.safeParse(inherited(row, first));
    if (first === row) firstOf.set(id, { row, data: result.data });
    const faults = characterFaults(row);
    if (result.success) {
      faults.push(...differences({ row, data: result.data }, firstOf.get(id)));
      const twin = seen.get(`${result.data.language} ${id}`);
      if (twin) faults.push(refusal(row, 'language', 'duplicate', { first: twin.place }));
      else seen.set(`${result.data.language} ${id}`, row);
      if (faults.length === 0) rows.push({ ...result.data, place: row.place });
    } else faults.push(...result.error.issues.flatMap((issue) => schemaFault(row, first, issue, areas)));
    refusals.push(...faults);
  }

  return { check, checked: { rows, refusals } satisfies CheckedSheet };
}

/** Control characters stay and are refused with their place: in a file they mean damage. */
function withVisibleCells(row: FileRow): FileRow {
  const cells = Object.entries(row.cells).map(([column, text]) => [column, text && withoutInvisible(text)] as const);
  return { ...row, cells: Object.fromEntries(cells) as FileRow['cells'] };
}

function refusal(row: FileRow, column: Column, code: RefusalCode, params: Refusal['params'] = {}): Refusal {
  return { place: row.places?.[column] ?? row.place, column, code, params };
}

/** A shared cell left blank on a later row inherits the value of the first row. */
function inherited(row: FileRow, first: FileRow): FileRow['cells'] {
  if (row === first) return row.cells;
  const blank = sharedColumns.filter((column) => !isFilled(row.cells[column] ?? ''));
  return { ...row.cells, ...Object.fromEntries(blank.map((column) => [column, first.cells[column]])) };
}

function differences({ row, data }: Read, first: Read | undefined): Refusal[] {
  if (!data || !first?.data) return [];
  const theirs = first.data;
  return sharedColumns.flatMap((column) => {
    if (data[column] === theirs[column]) return [];
    const place = first.row.places?.[column] ?? first.row.place;
    return refusal(row, column, 'differs_from_first', {
      text: shown(data[column] ?? ''),
      first: shown(theirs[column] ?? ''),
      place,
    });
  });
}

function characterFaults(row: FileRow): Refusal[] {
  return (Object.keys(limits) as Column[]).flatMap((column) => {
    const text = row.cells[column] ?? '';
    if (text.length > limits[column])
      return refusal(row, column, 'too_long', { length: String(text.length), limit: String(limits[column]) });
    const found = unprintable.exec(text)?.[0].codePointAt(0);
    if (found === undefined) return [];
    const character = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
    return refusal(row, column, 'character_unprintable', { character });
  });
}

function schemaFault(
  row: FileRow,
  first: FileRow,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
  areas: readonly string[] | undefined,
): Refusal[] {
  const column = issue.path[0] as Column;
  // A fault of the first row is reported there only, once.
  const isInherited =
    row !== first && sharedColumns.some((shared) => shared === column) && !isFilled(row.cells[column] ?? '');
  if (isInherited) return [];
  const allowedHere = column === 'area' ? areas : allowed[column];
  const text = shown(row.cells[column] ?? '');
  return [refusal(row, column, issue.message as RefusalCode, { text, allowed: allowedHere?.join(', ') ?? '' })];
}

/**
 * The ISO date of a cell in ISO format, or day first as Norwegian and Danish Excel write it in CSV (6.2.2026,
 * 06-02-2026).
 * @returns `''` for a blank, undefined for an invalid date.
 */
function isoDay(text: string): string | undefined {
  if (text === '') return '';
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? dayFirst(/^(\d{1,2})([.-])(\d{1,2})\2(\d{4})$/.exec(text)) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse refuses 2026-13-01 but some engines turn the 31st of June into the 1st of July.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso ? iso : undefined;
}

function dayFirst(found: RegExpExecArray | null): readonly string[] | undefined {
  return found ? [found[0], found[4] ?? '', found[3] ?? '', found[1] ?? ''] : undefined;
}
