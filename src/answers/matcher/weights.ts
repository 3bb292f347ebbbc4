/** Weights of the features in the ranking, in the order of `FEATURES`; fitted by `bench/matching/fit.ts`. */
export const RANKING: readonly number[] = [8.2, 2.34, 0, 0.17, 2.49, 0, 0, 3.23, 2.88, 0.27, 5.78, 3.3, 4.14, 2.22];

/** Weights of the signs in the log odds that the best candidate is right, in the order of `SIGNS`, and what is added. */
export const CONFIDENCE: readonly number[] = [
  2.203, 1.552, -2.806, 0.567, -1.507, 1.924, -2.159, 1.151, 0.167, 0.034, -1.358, 1.94, -0.384, 2.164, 0.199, 2.327,
  1.31, 1.499, -0.414, 1.753, 0.964, 2.341, 0.442, 1.24,
];
export const CONFIDENCE_OFFSET = -8.224;
