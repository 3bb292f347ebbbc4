import type { ConfidenceName } from './confidence.ts';
import type { EvidenceName, Weights } from './evidence.ts';

/**
 * Weights of the evidence in the ranking: between two fits on development data by `bench/matching/fit.ts`, of 600 and
 * of 300 queries of each set, as either was better on some sets and worse on others.
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
  queryLikelihood: 4.6,
};

/**
 * What the score loses for each unit of the logarithm of an entry's wordings and one: whoever has many has as many
 * chances that one of them is like the question. Chosen where some entries of a bank have ten alternatives and some none.
 */
export const WORDING_PENALTY = 1;

/**
 * Weights in the log odds that a candidate is right, and what is added; fitted by `bench/matching/fit.ts --most 300`,
 * on the development sets and the sample's labelled questions.
 */
export const CONFIDENCE: Weights<ConfidenceName> = {
  bm25: 2.336,
  wordingCosine: -0.16,
  queryCoverage: -2.007,
  wordingCoverage: 2.143,
  answerCoverage: -1.688,
  entryCoverage: 0.857,
  exactSpelling: -1.63,
  wordOrder: 1.322,
  topThreeCosine: -3.71,
  rareCoverage: -0.044,
  ngramCosine: 0.44,
  ngramCoverage: 0.849,
  meanCosine: -1.46,
  queryLikelihood: 6.605,
  score: 0.35,
  margin: 2.218,
  fieldMargin: 0.78,
  agreement: 1.12,
  outOfVocabulary: -0.357,
  translated: 1.474,
  queryLength: 1.346,
  meanWeight: 0.864,
  wordingCount: -0.099,
  answerOnly: 1.322,
  entropy: -0.675,
};
export const CONFIDENCE_OFFSET = -6.079;
