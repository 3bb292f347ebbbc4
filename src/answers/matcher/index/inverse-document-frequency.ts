const LOGARITHMS = Float64Array.from({ length: 4096 }, (_, count) => Math.log(count + 0.5));

/** The logarithm of a count and a half, looked up for small whole counts. */
export const logOfHalfMore = (count: number): number =>
  // An array asked for a place that it lacks looks far and wide for it, which takes as long as twenty logarithms.
  count < LOGARITHMS.length && Number.isInteger(count) ? LOGARITHMS[count]! : Math.log(count + 0.5);

/** How much it says that a document contains a term that `containing` of `all` documents contain; never below 0. */
export const inverseDocumentFrequency = (all: number, containing: number): number =>
  Math.max(0, Math.log(all + 1) - logOfHalfMore(containing));
