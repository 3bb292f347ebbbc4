import type { Evidence } from './expansion.ts';
import type { QueryContext } from './features.ts';
import type { IndexedEntry } from './index-of-entries.ts';

/** How one word of the question met the entry. */
export interface ExplainedWord {
  readonly word: string;
  /** Its share of what the question asks for, from 0 to 1. */
  readonly share: number;
  /** The word of the entry that it met; absent where none did. */
  readonly met?: {
    readonly word: string;
    readonly by: Evidence;
    readonly likeness: number;
    readonly in: 'wording' | 'answer';
  };
}

/** Why an entry answers a question, or why not. */
export interface Explanation {
  readonly id: string;
  /** From 1; absent when the entry is not among the candidates. */
  readonly rank?: number;
  readonly confidence: number;
  /** The wording of the entry that is most like the question; absent where it has none. */
  readonly wording?: string;
  readonly words: readonly ExplainedWord[];
}

type Meeting = NonNullable<ExplainedWord['met']>;

/** For each word of the query the word of the entry that counted for it. */
export function explainWords(entry: IndexedEntry, context: QueryContext): readonly ExplainedWord[] {
  const { index, words, whole, reached } = context;
  const best = words.map((): { worth: number; met: Meeting | undefined } => ({ worth: 0, met: undefined }));
  const meet = (terms: readonly number[], place: Meeting['in']): void => {
    for (const term of terms) {
      const group = index.vocabulary.groupOf[term]!;
      for (let reach = reached.first[group]!; reach !== 0; reach = reached.next[reach]!) {
        const word = reached.word[reach]!;
        const worth = reached.worth[reach]!;
        if (worth <= best[word]!.worth) continue;
        const by = words[word]!.expansions.find((expansion) => expansion.group === group)?.evidence ?? 'word';
        best[word] = {
          worth,
          met: { word: index.vocabulary.wordOf[term]!, by, likeness: reached.likeness[reach]!, in: place },
        };
      }
    }
  };
  for (const { terms } of entry.wordings) meet(terms, 'wording');
  meet(entry.answerTerms, 'answer');
  return words.map(({ word, weight }, at) => {
    const met = best[at]!.met;
    return { word, share: weight / whole, ...(met === undefined ? {} : { met }) };
  });
}
