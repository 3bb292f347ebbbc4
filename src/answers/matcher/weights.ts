/** Weights of the features in the ranking, in the order of `FEATURES`; fitted by `bench/matching/fit.ts`. */
export const RANKING: readonly number[] = [6.43, 0, 0, 0, 4.34, 0, 0, 1.84, 1.89, 0.42, 4.96, 2.11, 9.03, 1.98];

/** Weights of the signs in the log odds that the best candidate is right, in the order of `SIGNS`, and what is added. */
export const CONFIDENCE: readonly number[] = [
  3.605, 0.194, -1.982, 0.254, -2.615, 3.065, -2.467, 1.128, 0.478, -0.538, -1.377, 2.043, -0.115, 1.215, 0.037, 2.674, 1.709, 1.618, -0.014, 1.773, 1.146, 1.544, -0.074, 0.431,
];
export const CONFIDENCE_OFFSET = -7.871;
