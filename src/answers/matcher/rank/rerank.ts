import type { EntryIndex, IndexedEntry } from '../index/entry-index.ts';

/** Maximum number of entries to rerank, and of wordings of each. */
export const MOST_RIVALS = 4;
const MOST_WORDINGS = 12;
/** With fewer wordings of each entry there is too little to learn their differences from. */
const FEWEST_WORDINGS = 2;
/** More rounds would overfit the wordings. */
const ROUNDS = 8;

const ROOM = MOST_RIVALS * MOST_WORDINGS;

/** Reranks the entries at the top, for one query after the other, in reused arrays. */
export class Reranker {
  readonly #similarity = new Float64Array(ROOM * ROOM);
  /** Lengths of the n-gram vectors of the wordings; then their cosines with the query. */
  readonly #norms = new Float64Array(ROOM);
  readonly #weights = new Float64Array(ROOM * MOST_RIVALS);
  readonly #before = new Float64Array(ROOM * MOST_RIVALS);
  readonly #ahead = new Float64Array(ROOM * MOST_RIVALS);
  readonly #odds = new Float64Array(MOST_RIVALS);

  /**
   * How the entries differ by the letter n-grams of their wordings, and which of them the query resembles: a logistic
   * regression between these few, trained for the query set in `EntryIndex.ngrams`. N-grams in all of them do not
   * count, however rare they are elsewhere.
   * @returns the log odds of each entry, until the next call; undefined with too few wordings to learn from
   */
  compare(index: EntryIndex, entries: readonly IndexedEntry[]): Float64Array | undefined {
    const weights = this.#weights;
    const before = this.#before;
    const ahead = this.#ahead;
    const odds = this.#odds;
    const norms = this.#norms;
    const rivals = entries.length;
    const wordings: Uint16Array[] = [];
    const owner: number[] = [];
    entries.forEach(({ slot }, rival) => {
      for (const ngrams of index.ngramsOfWordings(slot, MOST_WORDINGS)) {
        wordings.push(ngrams);
        owner.push(rival);
      }
    });
    const count = wordings.length;
    if (rivals < 2 || count < FEWEST_WORDINGS * rivals) return undefined;
    const share = entries.map((entry) => 1 / (rivals * Math.min(MOST_WORDINGS, Math.max(1, entry.wordings.length))));
    const step = 2 / (this.#compareAll(wordings, index.ngrams) * Math.max(...share));
    weights.fill(0, 0, count * MOST_RIVALS);
    ahead.fill(0, 0, count * MOST_RIVALS);
    for (let round = 1; round <= ROUNDS; round += 1) {
      before.set(weights.subarray(0, count * MOST_RIVALS));
      for (let one = 0; one < count; one += 1) {
        this.#oddsOf(this.#similarity, one * count, count, ahead);
        let sum = 0;
        for (let rival = 0; rival < rivals; rival += 1) sum += odds[rival] = Math.exp(odds[rival]!);
        for (let rival = 0; rival < rivals; rival += 1) {
          const miss = odds[rival]! / sum - (owner[one] === rival ? 1 : 0);
          weights[one * MOST_RIVALS + rival] = ahead[one * MOST_RIVALS + rival]! - step * share[owner[one]!]! * miss;
        }
      }
      // Each round starts a little further in the direction of the last (Nesterov momentum).
      const onward = (round - 1) / (round + 2);
      for (let at = 0; at < count * MOST_RIVALS; at += 1)
        ahead[at] = weights[at]! + onward * (weights[at]! - before[at]!);
    }
    for (let one = 0; one < count; one += 1) norms[one] = index.ngrams.cosineTo(wordings[one]!, norms[one]!);
    this.#oddsOf(norms, 0, count, weights);
    return odds;
  }

  /**
   * Writes into `#odds` the sum of the weights of all wordings, each times its similarity. With fewer rivals, the rest
   * of the weights are 0.
   */
  #oddsOf(alike: Float64Array, from: number, count: number, by: Float64Array): void {
    // Four local variables, because an array took three times as long, and this is the innermost of four loops.
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let other = 0, at = 0; other < count; other += 1, at += MOST_RIVALS) {
      const like = alike[from + other]!;
      first += like * by[at]!;
      second += like * by[at + 1]!;
      third += like * by[at + 2]!;
      fourth += like * by[at + 3]!;
    }
    const odds = this.#odds;
    odds[0] = first;
    odds[1] = second;
    odds[2] = third;
    odds[3] = fourth;
  }

  /**
   * Writes the cosine of each pair of wordings into `#similarity`, and the length of each into `#norms`. @returns the
   * highest row sum
   */
  #compareAll(wordings: readonly Uint16Array[], ngrams: EntryIndex['ngrams']): number {
    const count = wordings.length;
    const similarity = this.#similarity;
    const norms = this.#norms;
    ngrams.sharedWeights(wordings, similarity);
    for (let one = 0; one < count; one += 1) norms[one] = Math.sqrt(similarity[one * count + one]!) || 1;
    for (let one = 0; one < count; one += 1) {
      for (let other = 0; other <= one; other += 1) {
        const alike = similarity[one * count + other]! / (norms[one]! * norms[other]!);
        similarity[one * count + other] = alike;
        similarity[other * count + one] = alike;
      }
    }
    let greatest = 1e-6;
    for (let one = 0; one < count; one += 1) {
      let sum = 0;
      for (let other = 0; other < count; other += 1) sum += similarity[one * count + other]!;
      if (sum > greatest) greatest = sum;
    }
    return greatest;
  }
}
