/**
 * The kinds of evidence for a candidate, each from 0 to about 1. The ranking weighs them with `RANKING`, the confidence
 * with `CONFIDENCE`; both are records by these names, so a new kind needs a weight in both.
 */
export const EVIDENCE = [
  'bm25', // BM25 over all terms of the entry, as a share of the highest possible
  'wordingCosine', // best wording: geometric mean of the two below
  'queryCoverage', // best wording: share of the query's weight that it contains
  'wordingCoverage', // best wording: share of its own weight that the query contains
  'answerCoverage', // share of the query's weight that the answer contains
  'entryCoverage', // share of the query's weight that question, alternatives or answer contain
  'exactSpelling', // best wording: share of the query's weight in the very same spelling
  'wordOrder', // best wording: share in neighbours of the query that are neighbours there
  'topThreeCosine', // mean cosine of the three best wordings
  'rareCoverage', // share of the weight of the rarest half of the words that the entry contains
  'ngramCosine', // cosine of the letter n-grams of query and best wording
  'ngramCoverage', // share of the query's letter n-grams in the best wording, or in the answer where there is none
  'meanCosine', // mean cosine of all wordings
  'rarestWord', // 1 where the entry contains the rarest word of content itself, not one that is only spelt like it
  'contentCoverage', // share of the weight of the words of content that it contains in this sense
  'queryLikelihood', // log odds of the query's words in this entry, by the share of its wordings that contain each
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

/** Weights by name, as `bench/matching/fit.ts` writes them. */
export type Weights<Name extends string> = Readonly<Record<Name, number>>;

export const weightedSum = <Name extends string>(
  names: readonly Name[],
  weights: Weights<Name>,
  values: Readonly<Record<Name, number>>,
): number => {
  let sum = 0;
  for (const name of names) sum += weights[name] * values[name];
  return sum;
};
