import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import Database from 'better-sqlite3';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { createMatcher, type MatcherEntry } from '../../src/answers/matcher/index.ts';

export interface Found {
  readonly id: string;
  /** Higher is better; undefined if the library has none. */
  readonly confidence: number | undefined;
}

export interface Contender {
  readonly name: string;
  build(
    entries: readonly MatcherEntry[],
  ): Promise<(text: string, language: string) => Promise<readonly Found[]> | readonly Found[]>;
}

const LIMIT = 10;
const fieldsOf = (entry: MatcherEntry): { id: string; question: string; alternatives: string; answer: string } => ({
  id: entry.id,
  question: entry.question,
  alternatives: (entry.alternatives ?? []).join('\n'),
  answer: entry.answer,
});
const FIELDS = ['question', 'alternatives', 'answer'];

export const losen: Contender = {
  name: 'Losen',
  async build(entries) {
    const matcher = createMatcher(entries);
    return (text, language) => matcher.query(text, { language, limit: LIMIT });
  },
};

const miniSearch: Contender = {
  name: 'MiniSearch',
  async build(entries) {
    const index = new MiniSearch({
      fields: FIELDS,
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { question: 2 } },
    });
    index.addAll(entries.map(fieldsOf));
    return (text) =>
      index
        .search(text)
        .slice(0, LIMIT)
        .map(({ id, score }) => ({ id: String(id), confidence: score }));
  },
};

const orama: Contender = {
  name: 'Orama',
  async build(entries) {
    const index = create({ schema: { question: 'string', alternatives: 'string', answer: 'string' } as const });
    await insertMultiple(index, entries.map(fieldsOf), 1000);
    return async (text) => {
      const { hits } = await searchOrama(index, {
        term: text,
        tolerance: 1,
        threshold: 1,
        limit: LIMIT,
        boost: { question: 2 },
      });
      return hits.map(({ id, score }) => ({ id, confidence: score }));
    };
  },
};

const trigram: Contender = {
  name: 'FTS5 trigram',
  async build(entries) {
    const database = new Database(':memory:');
    database.exec(
      `CREATE VIRTUAL TABLE entry USING fts5(id UNINDEXED, question, alternatives, answer, tokenize = 'trigram remove_diacritics 1')`,
    );
    const insert = database.prepare('INSERT INTO entry VALUES (@id, @question, @alternatives, @answer)');
    database.transaction(() => entries.forEach((entry) => insert.run(fieldsOf(entry))))();
    const select = database.prepare(
      `SELECT id, -bm25(entry, 0, 2, 2, 1) AS confidence FROM entry WHERE entry MATCH ? ORDER BY bm25(entry, 0, 2, 2, 1) LIMIT ${LIMIT}`,
    );
    return (text) => {
      const letters = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const groups = new Set<string>();
      for (let start = 0; start + 3 <= letters.length && groups.size < 400; start += 1)
        groups.add(`"${letters.slice(start, start + 3)}"`);
      return groups.size === 0 ? [] : (select.all([...groups].join(' OR ')) as Found[]);
    };
  },
};

const flexSearch: Contender = {
  name: 'FlexSearch',
  async build(entries) {
    const index = new FlexSearch.Index({ tokenize: 'forward' });
    const ids = entries.map(({ id }) => id);
    entries.forEach((entry, number) =>
      index.add(number, `${entry.question} ${(entry.alternatives ?? []).join(' ')} ${entry.answer}`),
    );
    return (text) =>
      (index.search(text, { limit: LIMIT, suggest: true }) as number[]).map((number) => ({
        id: ids[number]!,
        confidence: undefined,
      }));
  },
};

export const LIBRARIES: readonly Contender[] = [miniSearch, orama, trigram, flexSearch];
