import type { ConfidenceName } from './standing.ts';
import type { EvidenceName, Weights } from './evidence.ts';

/**
 * Weights of the evidence in the ranking: between two fits on development data by `bench/matching/fit.ts`, of 600 and
 * of 300 queries of each set, because each was better on some sets and worse on others.
 */
export const RANKING: Weights<EvidenceName> = {
  bm25: 6,
  wordingCosine: 0,
  queryCoverage: 0,
  wordingCoverage: 0.6,
  answerCoverage: 4.7,
  entryCoverage: 0,
  exactSpelling: 0,
  wordOrder: 2.2,
  topThreeCosine: 2.5,
  rareCoverage: 0.35,
  ngramCosine: 5.6,
  ngramCoverage: 2.2,
  meanCosine: 6.38,
  rarestWord: 0,
  contentCoverage: 0,
  queryLikelihood: 4.6,
};

/**
 * Penalty for each unit of log(wordings + 1) of an entry: many wordings are as many chances to resemble the question.
 * Chosen on a bank where some entries have ten alternatives and some none.
 */
export const WORDING_PENALTY = 1;

/**
 * Weights in the log odds that a candidate is right, and the intercept; fitted by `bench/matching/fit.ts --most 300`,
 * on the development sets and the sample's labelled questions.
 */
export const CONFIDENCE: Weights<ConfidenceName> = {
  bm25: -2.553,
  wordingCosine: 1.187,
  queryCoverage: -0.761,
  wordingCoverage: 1.471,
  answerCoverage: 1.657,
  entryCoverage: -0.615,
  exactSpelling: -4.485,
  wordOrder: 0.566,
  topThreeCosine: 0.363,
  rareCoverage: 3.272,
  ngramCosine: -1.838,
  ngramCoverage: 1.051,
  meanCosine: -0.957,
  rarestWord: 0.352,
  contentCoverage: -0.416,
  queryLikelihood: 4.052,
  score: 0.352,
  margin: 2.588,
  fieldMargin: 2.774,
  agreement: 0.772,
  outOfVocabulary: 0.255,
  translated: 0.425,
  queryLength: 0.795,
  meanWeight: -2.421,
  wordingCount: -0.918,
  answerOnly: -2.043,
  entropy: -0.053,
};
export const CONFIDENCE_OFFSET = -3.908;
