/**
 * Weights of the features in the ranking, in the order of `FEATURES`; fitted on development data by the method of
 * `bench/matching/fit.ts`, on up to 600 queries of each set.
 */
export const RANKING: readonly number[] = [6.9, 0, 0, 0.77, 4.45, 0, 0, 1.97, 2.43, 0.31, 5.29, 1.92, 6.38, 4.58];

/**
 * Weights of the signs in the log odds that the best candidate is right, in the order of `SIGNS`, and what is added;
 * fitted by `bench/matching/fit.ts --most 300`, on the development sets and the sample's labelled questions.
 */
export const CONFIDENCE: readonly number[] = [
  4.017, 1.223, -1.913, 2.405, -1.563, 0.6, -1.869, 1.612, -3.125, -0.122, -0.05, 0.359, -3.27, 3.839, 0.358, 1.718,
  1.065, 1.18, -0.102, 2.195, 1.133, 0.484, -0.275, 1.204, -0.778,
];
export const CONFIDENCE_OFFSET = -5.424;
