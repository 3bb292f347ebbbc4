/** Weights of the features in the ranking, in the order of `FEATURES`; fitted by `bench/matching/fit.ts`. */
export const RANKING: readonly number[] = [7.92, 1.16, 0, 1.8, 3.06, 0, 0, 3.19, 2, 0, 5.78, 3.21, 3.14, 4.18];

/** Weights of the signs in the log odds that the best candidate is right, in the order of `SIGNS`, and what is added. */
export const CONFIDENCE: readonly number[] = [
  2.566, 1.613, -3.447, 0.629, -1.402, 1.816, -1.958, 1.213, 0.009, -0.120, -1.281, 2.016, -0.306, 2.333, 0.295, 2.215, 1.435, 1.561, -0.179, 2.098, 0.997, 2.718, 0.509, 1.275,
];
export const CONFIDENCE_OFFSET = -8.731;
