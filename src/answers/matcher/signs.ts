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
  'doubt', // over how many candidates the chance of being right spreads: the entropy of their scores
] as const;

const FIELD = 10;

/** The share of the kinds of evidence for the candidate at `place` by which no rival is above it. */
function agreement(ranked: readonly Ranked[], place: number, field: number): number {
  const own = ranked[place]!.features;
  let kinds = 0;
  let first = 0;
  for (let kind = 0; kind < own.length; kind += 1) {
    const value = own[kind]!;
    if (value <= 0) continue;
    kinds += 1;
    let isFirst = true;
    for (let at = 0; at < field && isFirst; at += 1) isFirst = at === place || ranked[at]!.features[kind]! <= value;
    if (isFirst) first += 1;
  }
  return first / Math.max(1, kinds);
}

const doubtOf = new WeakMap<readonly Ranked[], number>();

/** The entropy of the chances that the scores give the candidates, as a softmax reads them; once for all places of a list. */
function doubt(ranked: readonly Ranked[]): number {
  const before = doubtOf.get(ranked);
  if (before !== undefined) return before;
  const best = ranked[0]!.score;
  let all = 0;
  let weighed = 0;
  for (const { score } of ranked) {
    const odds = Math.exp(score - best);
    all += odds;
    weighed += odds * (score - best);
  }
  const entropy = Math.log(all) - weighed / all;
  doubtOf.set(ranked, entropy);
  return entropy;
}

/** The signs of the candidate at `place`; the others are its rivals. */
export function signsOf(ranked: readonly Ranked[], place: number, context: QueryContext): Float32Array {
  const own = ranked[place]!;
  const field = Math.min(FIELD, ranked.length);
  const rivals = place < field ? field - 1 : field;
  let sum = 0;
  for (let at = 0; at < field; at += 1) if (at !== place) sum += ranked[at]!.score;
  const second = ranked[place === 0 ? 1 : 0]?.score ?? 0;
  const asked = Math.max(1, context.words.length);
  const signs = new Float32Array(SIGNS.length);
  signs.set(own.features);
  let at = own.features.length;
  signs[at++] = own.score / 10;
  signs[at++] = (own.score - (ranked.length > 1 ? second : 0)) / 10;
  signs[at++] = (own.score - (rivals === 0 ? 0 : sum / rivals)) / 10;
  signs[at++] = agreement(ranked, place, field);
  signs[at++] = context.unknown;
  signs[at++] = context.foreign;
  signs[at++] = Math.log(asked);
  signs[at++] = context.whole / asked / 5;
  signs[at++] = Math.log(1 + own.wordings);
  signs[at++] = own.wordings === 0 ? 1 : 0;
  signs[at++] = doubt(ranked);
  return signs;
}
