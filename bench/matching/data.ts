import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { MatcherEntry } from '../../src/answers/matcher/index.ts';

export interface LabelledQuery {
  readonly set: string;
  readonly text: string;
  readonly lang: string;
  /** Ids of right answers; empty if no entry answers it. */
  readonly targets: readonly string[];
}

export interface Collection {
  readonly name: string;
  readonly entries: readonly MatcherEntry[];
  readonly queries: readonly LabelledQuery[];
}

const BANK = '.bank.jsonl';

function readLines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T]));
}

type Row = Readonly<Record<string, string>>;

const ANSWERING = new Set(['published', 'specialists']);

/** The entries of the sample rollout with its labelled questions, one set for each kind of question. */
export function readSample(): Collection {
  const rows = (path: string): readonly Row[] =>
    parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), { columns: true, bom: true });
  const entries = rows('src/organisation/sample/entries.csv')
    .filter(({ state }) => ANSWERING.has(state!))
    .map((row): MatcherEntry => ({
      id: row['id']!,
      question: row['question']!,
      answer: row['answer']!,
      lang: row['language']!,
      area: row['area'],
      alternatives: row['alternatives']!.split('\n').filter((line) => line !== ''),
    }));
  const queries = rows('test/fixtures/labelled-questions.csv').map((row): LabelledQuery => ({
    set: `sample-${row['kind']}`,
    text: row['text']!,
    lang: row['language']!,
    targets: row['entry']!.split(/\s+/).filter((id) => id !== ''),
  }));
  return { name: 'sample', entries, queries };
}

/** Reads every `NAME.bank.jsonl` of a folder with its `NAME.queries.jsonl`. */
export function readCollections(folder: string): readonly Collection[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(BANK))
    .sort()
    .map((file) => {
      const name = file.slice(0, -BANK.length);
      return {
        name,
        entries: readLines<MatcherEntry>(join(folder, file)),
        queries: readLines<LabelledQuery>(join(folder, `${name}.queries.jsonl`)),
      };
    });
}
