import { v7 as uuidv7 } from 'uuid';
import type { Language } from '../platform/i18n/index.ts';
import type { AnsweredBy } from './answered-by.ts';
import type { Entry, EntryState, EntryText, OwnerRole } from './entry.ts';

/** The columns of a file of entries, in the order of an export. */
export const columns = [
  'id',
  'language',
  'area',
  'state',
  'question',
  'answer',
  'alternatives',
  'source',
  'reviewed',
  'review_by',
  'owner',
  'public',
  'answeredBy',
] as const;

export type Column = (typeof columns)[number];

/** A file without this column leaves the stored value as it is. */
export const optionalColumn = 'answeredBy' satisfies Column;

/** The texts of a row, unchecked. */
export type Cells = Readonly<Record<Exclude<Column, typeof optionalColumn>, string>> & {
  readonly [optionalColumn]?: string | undefined;
};

/** Language-independent columns: the same on every row of an id. */
export const sharedColumns = [
  'area',
  'state',
  'source',
  'reviewed',
  'review_by',
  'owner',
  'public',
  'answeredBy',
] as const;

/** One entry in one language as in a file; `''` is blank. */
export type EntryRow = {
  readonly id: string;
  readonly language: Language;
  readonly area: string;
  readonly state: EntryState;
  readonly question: string;
  readonly answer: string;
  /** One alternative on each line. */
  readonly alternatives: string;
  readonly source: string;
  /** ISO date. */
  readonly reviewed: string;
  /** ISO date. */
  readonly review_by: string;
  readonly owner: OwnerRole;
  readonly public: 'yes' | 'no';
  readonly answeredBy: AnsweredBy | '';
};

/** Rows by id and then by language, so that equal entries always produce the same file. */
export function rowsOf(entries: readonly Entry[]): readonly EntryRow[] {
  return entries
    .flatMap((entry) => entry.texts.map((text) => toRow(entry, text)))
    .sort((one, other) => compare(one.id, other.id) || compare(one.language, other.language));
}

/** A row of a file; the file may say nothing about who answers. */
export type ReadRow = Omit<EntryRow, 'answeredBy'> & { readonly answeredBy?: EntryRow['answeredBy'] | undefined };

/** Entries from checked rows; each gets a new internal id. */
export function entriesOf(rows: readonly ReadRow[]): readonly Entry[] {
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((group) => {
    const [first] = group;
    return first ? [toEntry(first, group)] : [];
  });
}

/** Alternatives as stored: one on each line, without blank lines. */
export function alternativeLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

// By code unit: the engines and the machine's locale would each sort differently.
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function toRow(entry: Entry, text: EntryText): EntryRow {
  return {
    id: entry.key,
    language: text.language,
    area: entry.areaKey,
    state: entry.state,
    question: text.question,
    answer: text.answer,
    alternatives: alternativeLines(text.alternatives.join('\n')).join('\n'),
    source: entry.sourceUrl ?? '',
    reviewed: entry.reviewedOn ?? '',
    review_by: entry.reviewBy ?? '',
    owner: entry.owner,
    public: entry.isPublic ? 'yes' : 'no',
    answeredBy: entry.answeredBy ?? '',
  };
}

function toEntry(first: ReadRow, rows: readonly ReadRow[]): Entry {
  return {
    id: uuidv7(),
    key: first.id,
    areaKey: first.area,
    state: first.state,
    sourceUrl: first.source || undefined,
    reviewedOn: first.reviewed || undefined,
    reviewBy: first.review_by || undefined,
    owner: first.owner,
    isPublic: first.public === 'yes',
    answeredBy: first.answeredBy || undefined,
    texts: rows.map(({ language, question, answer, alternatives }) => ({
      language,
      question,
      answer,
      alternatives: alternativeLines(alternatives),
    })),
  };
}
