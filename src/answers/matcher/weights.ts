/**
 * Weights of the features in the ranking, in the order of `FEATURES`; fitted on development data by the method of
 * `bench/matching/fit.ts`. Later runs came near (joined 5.1 to 5.4, model 2.1 to 3.1) and these were kept.
 */
export const RANKING: readonly number[] = [6.43, 0, 0, 0, 4.34, 0, 0, 1.84, 1.89, 0.42, 4.96, 2.11, 9.03, 1.98];

/**
 * Weights of the signs in the log odds that the best candidate is right, in the order of `SIGNS`, and what is added;
 * fitted by the method of `bench/matching/fit.ts` on 60 queries of each development set and all of the sample's labelled
 * questions; the script with `--most 60`, which takes 60 of each kind of those too, gives nearly the same.
 */
export const CONFIDENCE: readonly number[] = [
  6.573, 2.332, -1.739, 2.792, -2.132, 1.342, -2.719, 1.664, -2.42, -0.5, -0.559, 2.077, -3.511, 2.828, -0.394, 2.644,
  1.464, 1.94, 0.239, 1.435, 1.135, 1.286, -0.417, 0.153,
];
export const CONFIDENCE_OFFSET = -7.572;
