import { FEATURES, type QueryContext } from './features.ts';

/** A candidate with its score and features, best first in a list. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly features: Float32Array;
  readonly wordings: number;
}

/** What tells whether the best candidate is right; the order is that of the fitted weights. */
export const SIGNS = [
  ...FEATURES,
  'score',
  'ahead', // of the second
  'aheadOfField', // of the mean of the second to the tenth
  'agreement', // share of the kinds of evidence that put it first by themselves
  'unknown', // share of the query's weight in words that nothing in the index is like
  'foreign', // share of words that reach the index by the lexicon only
  'words', // log of how many words were asked
  'weight', // mean weight of the words
  'wordings', // log of how many wordings the candidate has
  'answerOnly', // 1 where the candidate has no wording
] as const;

const FIELD = 10;

/** The signs of the candidate at `place`; the others are its rivals. */
export function signsOf(ranked: readonly Ranked[], place: number, context: QueryContext): Float32Array {
  const own = ranked[place]!;
  const rivals = ranked.slice(0, FIELD).filter((other) => other !== own);
  const second = rivals[0];
  const field = rivals.length === 0 ? 0 : rivals.reduce((sum, { score }) => sum + score, 0) / rivals.length;
  const kinds = own.features.filter((_, kind) => own.features[kind]! > 0);
  const first = own.features.filter((value, kind) => value > 0 && rivals.every(({ features }) => features[kind]! <= value));
  const { words, whole } = context;
  const asked = Math.max(1, words.length);
  let unknown = 0;
  let foreign = 0;
  for (const { weight, expansions } of words) {
    if (expansions.length === 0) unknown += weight;
    else if (!expansions.some(({ evidence }) => evidence !== 'meaning')) foreign += 1;
  }
  return Float32Array.of(
    ...own.features,
    own.score / 10,
    (own.score - (second?.score ?? 0)) / 10,
    (own.score - field) / 10,
    first.length / Math.max(1, kinds.length),
    unknown / whole,
    foreign / asked,
    Math.log(asked),
    whole / asked / 5,
    Math.log(1 + own.wordings),
    own.wordings === 0 ? 1 : 0,
  );
}
