import { z } from 'zod';
import { answeringIntents } from './answered-by.ts';
import { isWebAddress, unprintable } from './characters.ts';

const language = z.enum(['nb', 'nn', 'sv', 'da', 'en']);
const state = z.enum(['draft', 'specialists', 'published', 'retired']);
const owner = z.enum(['specialist', 'champion', 'lead', 'administrator']);

export type EntryStateDto = z.output<typeof state>;

/** In characters; the limits of an import. */
const entryLimits = {
  question: 500,
  answer: 10_000,
  alternative: 500,
  alternatives: 100,
  source: 2000,
} as const;

const printable = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((text) => !unprintable.test(text));
const filled = (limit: number) => printable(limit).trim().min(1);
const day = z.iso.date().or(z.literal(''));

const textDto = z.object({
  language,
  question: filled(entryLimits.question),
  answer: filled(entryLimits.answer),
  alternatives: z.array(filled(entryLimits.alternative)).max(entryLimits.alternatives),
});

/** The body of an edit: the whole entry with all its texts. */
export const entryEditDto = z
  .object({
    /** A key of the rollout's areas; empty for the only one. */
    area: z.string().trim().max(100).default(''),
    state,
    owner,
    isPublic: z.boolean(),
    /** An address; empty for none. */
    source: printable(entryLimits.source)
      .trim()
      .refine((text) => text === '' || isWebAddress(text)),
    /** ISO date; empty for none. */
    reviewedOn: day,
    /** ISO date; empty for none. */
    reviewBy: day,
    /** The intent whose command answers in place of the text; empty for the text. */
    answeredBy: z.enum(answeringIntents).or(z.literal('')).default(''),
    texts: z
      .array(textDto)
      .min(1)
      .max(5)
      .refine((texts) => new Set(texts.map((text) => text.language)).size === texts.length),
  })
  .meta({ id: 'EntryEdit' });

export type EntryEdit = z.output<typeof entryEditDto>;

/** An entry with all its languages. */
export const entryDto = entryEditDto
  .extend({
    id: z.string(),
    /** Its key in import and export. */
    key: z.string(),
    /** The value of `If-Match` for edits. */
    revision: z.string(),
    mayEdit: z.boolean(),
  })
  .meta({ id: 'Entry' });

export type EntryDto = z.output<typeof entryDto>;

/** A line of a list of entries. */
export const entryRowDto = z
  .object({
    id: z.string(),
    area: z.string(),
    state,
    /** In the language of the call, or the closest that the entry has. */
    question: z.string(),
    language,
    languages: z.array(language),
  })
  .meta({ id: 'EntryRow' });

export type EntryRowDto = z.output<typeof entryRowDto>;

export const revisionDto = z
  .object({
    revision: z.string(),
    /** ISO-8601 UTC; left out for entries older than the revision history. */
    changedAt: z.string().optional(),
    changedBy: z.string().optional(),
    entry: entryEditDto,
  })
  .meta({ id: 'EntryRevision' });

export type RevisionDto = z.output<typeof revisionDto>;

/** One row of a file and its outcome. */
export const importRowDto = z
  .object({
    kind: z.enum(['add', 'change', 'refuse']),
    /** Row number as in spreadsheets; the header is 1. */
    row: z.number().int().optional(),
    line: z.number().int().optional(),
    id: z.string().optional(),
    language: z.string().optional(),
    columns: z.array(z.string()),
    /** The reason of a refusal, in the language of the call. */
    reason: z.string().optional(),
  })
  .meta({ id: 'ImportRow' });

export type ImportRowDto = z.output<typeof importRowDto>;

export const importReportDto = z
  .object({
    /** False for a dry run, and when a row was refused, so that nothing was changed. */
    isKept: z.boolean(),
    counts: z.object({ add: z.number(), change: z.number(), unchanged: z.number(), refuse: z.number() }),
    /** The first rows, refused ones before the others; unchanged rows are only counted. */
    rows: z.array(importRowDto),
    tenant: z.string(),
    rollout: z.object({ key: z.string(), name: z.string() }),
    areas: z.object({
      /** Areas in the file that the rollout lacked, spelled as in the file. */
      unknown: z.array(z.string()),
      /** The unknown areas that were added, or would be. */
      added: z.array(z.string()),
    }),
  })
  .meta({ id: 'ImportReport' });

export type ImportReportDto = z.output<typeof importReportDto>;
