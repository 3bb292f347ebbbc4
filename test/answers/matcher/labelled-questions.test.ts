import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { createMatcher } from '../../../src/answers/matcher/index.ts';
import { languageOf, lexicon, stem, tokenize } from '../../../src/language/index.ts';

interface EntryRow {
  readonly id: string;
  readonly language: string;
  readonly area: string;
  readonly state: string;
  readonly question: string;
  readonly answer: string;
  readonly alternatives: string;
}

interface QuestionRow {
  readonly language: string;
  readonly text: string;
  /** Ids of right entries, parted by a space; empty where nothing answers. */
  readonly entry: string;
  readonly kind: string;
}

const read = <T>(path: string): readonly T[] =>
  parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'), { columns: true, bom: true });

const ids = ({ entry }: QuestionRow): readonly string[] => entry.split(/[\s|]+/).filter((id) => id !== '');

const ANSWERING = new Set(['published', 'specialists']);

describe('questions of the sample rollout', () => {
  const entries = read<EntryRow>('src/organisation/sample/entries.csv')
    .filter(({ state }) => ANSWERING.has(state))
    .map((row) => ({
      ...row,
      lang: row.language,
      alternatives: row.alternatives.split('\n').filter((line) => line !== ''),
    }));
  const known = new Set(entries.map(({ id }) => id));
  const questions = read<QuestionRow>('test/fixtures/labelled-questions.csv').filter(
    (row) => row.entry === '' || ids(row).some((id) => known.has(id)),
  );
  const matcher = createMatcher(entries);
  const asked = questions.map((row) => ({ ...row, found: matcher.query(row.text, { language: row.language }) }));

  const shareRight = (kind: string, places: number): number => {
    const own = asked.filter((row) => row.kind === kind && row.entry !== '');
    return own.filter((row) => row.found.slice(0, places).some(({ id }) => ids(row).includes(id))).length / own.length;
  };

  /** The stems of the words that are not grammar. */
  const contentOf = (text: string, tag: string): readonly string[] => {
    const language = languageOf(tag)!;
    return tokenize(text)
      .filter((word) => !lexicon().isGrammar(word, language))
      .map((word) => stem(word, language));
  };
  const answerable = questions.filter(({ entry }) => entry !== '');

  it('are at least 400, in five languages', () => {
    assert.ok(answerable.length >= 400, String(answerable.length));
    assert.equal(new Set(answerable.map(({ language }) => language)).size, 5);
  });

  // The answer counts with the wordings, in each language of the entry: a question that borrows a word from there is not
  // far from it.
  it('include at least 150 that share no content word with a right entry, including its answers', () => {
    const apart = answerable.filter((row) => {
      const own = contentOf(row.text, row.language);
      const theirs = new Set(
        entries
          .filter(({ id }) => ids(row).includes(id))
          .flatMap(({ question, alternatives, answer, lang }) =>
            contentOf([question, ...alternatives, answer].join(' '), lang),
          ),
      );
      return own.every((word) => !theirs.has(word));
    });
    assert.ok(apart.length >= 150, String(apart.length));
  });

  it('include at least 100 without an answer', () => {
    assert.ok(questions.length - answerable.length >= 100);
  });

  // A little below what is measured, so that a change that costs answers is seen; never to be met by wording entries.
  for (const [kind, first, three] of [
    ['plain', 0.87, 0.95],
    ['chatty', 0.79, 0.93],
    ['typo', 0.8, 0.89],
    ['keywords', 0.87, 0.93],
    ['dialect', 0.83, 0.9],
    ['apart', 0.25, 0.36],
  ] as const) {
    it(`finds ${Math.round(first * 100)} % of the ${kind} ones at once, ${three * 100} % among three`, () => {
      assert.ok(shareRight(kind, 1) >= first, `first ${shareRight(kind, 1)}`);
      assert.ok(shareRight(kind, 3) >= three, `three ${shareRight(kind, 3)}`);
    });
  }

  it('is mostly unsure of questions without an answer', () => {
    const none = asked.filter(({ entry }) => entry === '');
    const sure = none.filter(({ found }) => (found[0]?.confidence ?? 0) >= 0.6);
    assert.ok(sure.length / none.length <= 0.04, `${sure.length} of ${none.length}`);
  });
});
