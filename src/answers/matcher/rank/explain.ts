import type { IndexedEntry } from '../index/entry-index.ts';
import type { QueryContext } from '../query/context.ts';
import type { MatchKind } from '../query/expansion.ts';

/** How one word of the question matched the entry. */
export interface ExplainedWord {
  readonly word: string;
  /** Its share of the question's weight, from 0 to 1. */
  readonly share: number;
  /** The word of the entry that it matched; absent if none did. */
  readonly match?: {
    readonly word: string;
    readonly by: MatchKind;
    readonly similarity: number;
    readonly in: 'wording' | 'answer';
  };
}

/** Why an entry answers a question, or why not. */
export interface Explanation {
  readonly id: string;
  /** From 1; absent when the entry is not among the candidates. */
  readonly rank?: number;
  readonly confidence: number;
  /** The wording of the entry that is most like the question; absent if it has none. */
  readonly wording?: string;
  readonly words: readonly ExplainedWord[];
}

type WordMatch = NonNullable<ExplainedWord['match']>;

/** For each word of the query, the word of the entry that matched it. */
export function explainWords(entry: IndexedEntry, context: QueryContext): readonly ExplainedWord[] {
  const { index, words, totalWeight, matches } = context;
  const best = words.map((): { weight: number; match: WordMatch | undefined } => ({ weight: 0, match: undefined }));
  const compare = (terms: readonly number[], place: WordMatch['in']): void => {
    for (const term of terms) {
      const group = index.vocabulary.groupOf[term]!;
      for (let at = matches.first[group]!; at !== 0; at = matches.next[at]!) {
        const word = matches.word[at]!;
        const weight = matches.cappedWeight[at]!;
        if (weight <= best[word]!.weight) continue;
        const by = words[word]!.expansions.find((expansion) => expansion.group === group)?.kind ?? 'word';
        const similarity = matches.similarity[at]!;
        best[word] = { weight, match: { word: index.vocabulary.wordOf[term]!, by, similarity, in: place } };
      }
    }
  };
  for (const { terms } of entry.wordings) compare(terms, 'wording');
  compare(entry.answerTerms, 'answer');
  return words.map(({ word, weight }, at) => {
    const match = best[at]!.match;
    return { word, share: weight / totalWeight, ...(match === undefined ? {} : { match }) };
  });
}
