const LOGARITHMS = Float64Array.from({ length: 4096 }, (_, count) => Math.log(count + 0.5));

/** The logarithm of a count plus one half, from a table for small integers. */
export const logOfHalfMore = (count: number): number =>
  // Reading an array out of bounds walks the prototype chain, which takes as long as twenty logarithms.
  count < LOGARITHMS.length && Number.isInteger(count) ? LOGARITHMS[count]! : Math.log(count + 0.5);

/** Inverse document frequency of a term that `containing` of `all` documents contain; never below 0. */
export const inverseDocumentFrequency = (all: number, containing: number): number =>
  Math.max(0, Math.log(all + 1) - logOfHalfMore(containing));
