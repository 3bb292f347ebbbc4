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
  4.295, 0.688, -1.832, 2.178, -1.539, 0.405, -1.651, 1.375, -3.528, -0.257, 1.41, 0.609, -3.264, 3.756, 0.356, 1.684,
  0.922, 1.192, -0.234, 1.275, 1.223, 0.389, -0.224, 1.025, -0.803,
];
export const CONFIDENCE_OFFSET = -5.565;
