import { parse } from 'csv-parse/sync';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { languages } from '../platform/i18n/index.ts';
import { type Entry, type EntryText, entryStates, ownerRoles } from './entry.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const blank = z.literal('').transform(() => undefined);

/** A row of the file: one entry in one language; what does not depend on the language stands on each of its rows. */
const rowSchema = z.object({
  id: z.string().min(1),
  language: z.enum(languages),
  area: z.string().min(1),
  state: z.enum(entryStates),
  question: z.string().trim().min(1),
  answer: z.string().trim().min(1),
  alternatives: z.string(),
  source: z.union([blank, z.url()]),
  reviewed: z.union([blank, isoDate]),
  review_by: z.union([blank, isoDate]),
  owner: z.enum(ownerRoles),
  public: z.enum(['yes', 'no']),
});

type Row = z.output<typeof rowSchema>;

/** Reads entries from CSV with a header row. @throws ZodError or CsvError for a file that is not of that form. */
export function readEntries(csv: string): readonly Entry[] {
  const rows = z.array(rowSchema).parse(parse(csv, { columns: true, bom: true, skip_empty_lines: true }));
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((group) => {
    const [first] = group;
    return first ? [toEntry(first, group)] : [];
  });
}

function toEntry(first: Row, rows: readonly Row[]): Entry {
  return {
    id: uuidv7(),
    key: first.id,
    areaKey: first.area,
    state: first.state,
    sourceUrl: first.source,
    reviewedOn: first.reviewed,
    reviewBy: first.review_by,
    owner: first.owner,
    isPublic: first.public === 'yes',
    texts: rows.map(toText),
  };
}

function toText(row: Row): EntryText {
  return {
    language: row.language,
    question: row.question,
    answer: row.answer,
    alternatives: row.alternatives
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}
