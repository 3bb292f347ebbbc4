/**
 * Weights of the features in the ranking, in the order of `FEATURES`: between two fits on development data by
 * `bench/matching/fit.ts`, of 600 and of 300 queries of each set, as either was better on some sets and worse on others.
 */
export const RANKING: readonly number[] = [6, 0, 0, 0.6, 4.7, 0, 0, 2.2, 2.5, 0.35, 5.6, 2.2, 6.38, 4.6];

/**
 * What the score loses for each unit of the logarithm of an entry's wordings and one: whoever has many has as many
 * chances that one of them is like the question. Chosen where some entries of a bank have ten alternatives and some none.
 */
export const CHANCES = 1;

/**
 * Weights of the signs in the log odds that the best candidate is right, in the order of `SIGNS`, and what is added;
 * fitted by `bench/matching/fit.ts --most 300`, on the development sets and the sample's labelled questions.
 */
export const CONFIDENCE: readonly number[] = [
  2.336, -0.16, -2.007, 2.143, -1.688, 0.857, -1.63, 1.322, -3.71, -0.044, 0.44, 0.849, -1.46, 6.605, 0.35, 2.218, 0.78,
  1.12, -0.357, 1.474, 1.346, 0.864, -0.099, 1.322, -0.675,
];
export const CONFIDENCE_OFFSET = -6.079;
