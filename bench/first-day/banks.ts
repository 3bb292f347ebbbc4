import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readSample, type Collection, type LabelledQuery } from '../matching/data.ts';

type Row = Readonly<Record<string, string>>;

const BANKS = ['municipality', 'university', 'hospital'] as const;
/** Every third question is held out: its results are not used for tuning. */
const HELD_OUT_EVERY = 3;

const fixture = (name: string): readonly Row[] =>
  parse(readFileSync(new URL(`../../test/fixtures/first-day/${name}.csv`, import.meta.url), 'utf8'), { columns: true });

/**
 * The banks of three invented organisations on their first day, without alternatives, and the questions of their staff.
 */
export function readFirstDay(): readonly Collection[] {
  return BANKS.map((name) => ({
    name,
    entries: fixture(`${name}-entries`).map((row) => ({
      id: row['id']!,
      question: row['question']!,
      answer: row['answer']!,
      lang: row['language']!,
      area: row['area'],
    })),
    queries: fixture(`${name}-questions`).map((row): LabelledQuery => ({
      set: row['kind']!,
      text: row['text']!,
      lang: row['language']!,
      targets: row['entry']!.split(' ').filter((id) => id !== ''),
    })),
  }));
}

/** The three banks and the sample's, whose entries have many alternatives. */
export const readBanks = (): readonly Collection[] => [...readFirstDay(), readSample()];

export type Part = 'tuned' | 'held out' | 'all';

/** The questions for tuning, or the third that is held out. */
export const ofPart = (queries: readonly LabelledQuery[], part: Part): readonly LabelledQuery[] =>
  queries.filter(
    (_, place) => part === 'all' || (place % HELD_OUT_EVERY === HELD_OUT_EVERY - 1) === (part === 'held out'),
  );
