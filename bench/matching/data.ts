import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatcherEntry } from '../../src/answers/matcher/index.ts';

export interface LabelledQuery {
  readonly set: string;
  readonly text: string;
  readonly lang: string;
  /** Ids of right answers; empty when no entry answers it. */
  readonly targets: readonly string[];
}

export interface Collection {
  readonly name: string;
  readonly entries: readonly MatcherEntry[];
  readonly queries: readonly LabelledQuery[];
}

const BANK = '.bank.jsonl';

function readLines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8').split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T]));
}

/** Every `NAME.bank.jsonl` of a folder with its `NAME.queries.jsonl`. */
export function readCollections(folder: string): readonly Collection[] {
  return readdirSync(folder).filter((file) => file.endsWith(BANK)).sort().map((file) => {
    const name = file.slice(0, -BANK.length);
    return { name, entries: readLines<MatcherEntry>(join(folder, file)), queries: readLines<LabelledQuery>(join(folder, `${name}.queries.jsonl`)) };
  });
}
