/**
 * Weights of the features in the ranking, in the order of `FEATURES`: between two fits on development data by
 * `bench/matching/fit.ts`, of 600 and of 300 queries of each set, as either was better on some sets and worse on others.
 */
export const RANKING: readonly number[] = [6, 0, 0, 0.6, 4.7, 0, 0, 2.2, 2.5, 0.35, 5.6, 2.2, 6.38, 4.6];

/**
 * Weights of the signs in the log odds that the best candidate is right, in the order of `SIGNS`, and what is added;
 * fitted by `bench/matching/fit.ts --most 300`, on the development sets and the sample's labelled questions.
 */
export const CONFIDENCE: readonly number[] = [
  4.587, 0.673, -1.873, 2.323, -1.582, 0.41, -1.683, 1.312, -3.537, -0.226, 1.305, 0.474, -3.345, 3.837, 0.317, 1.788,
  0.924, 1.232, -0.207, 1.215, 1.238, 0.468, -0.235, 1.008, -0.685,
];
export const CONFIDENCE_OFFSET = -5.726;
