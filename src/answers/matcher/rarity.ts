const KNOWN = Float64Array.from({ length: 4096 }, (_, count) => Math.log(count + 0.5));

/** The logarithm of a count and a half, looked up for small whole counts. */
export const logOfHalfMore = (count: number): number =>
  // An array asked for a place that it lacks looks far and wide for it, which takes as long as twenty logarithms.
  count < KNOWN.length && Number.isInteger(count) ? KNOWN[count]! : Math.log(count + 0.5);

/** How much it says that something holds a word that `holding` of `all` hold: inverse document frequency, never below 0. */
export const rarity = (all: number, holding: number): number => Math.max(0, Math.log(all + 1) - logOfHalfMore(holding));
