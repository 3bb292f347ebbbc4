import type { WeighedWord } from './weighed-words.ts';
import type { Group } from './vocabulary.ts';

const FEWEST = 1024;

/**
 * For each group of the index, which words of the query reach it: lists in arrays by number, from `first[group]` by
 * `next` to 0. One is kept for all queries, so that none allocates; it holds what the last one reaches.
 */
export class Reached {
  first = new Uint16Array(FEWEST);
  next = new Uint16Array(FEWEST);
  word = new Uint16Array(FEWEST);
  likeness = new Float64Array(FEWEST);
  /** What the word gains by the group. */
  gain = new Float64Array(FEWEST);
  /** The same, at most the weight of the word. */
  worth = new Float64Array(FEWEST);
  /** The groups that the query reaches of each entry compared closely, as in its `held`; `Candidate` says from where to where. */
  met = new Int32Array(FEWEST);
  #groups: Group[] = [];

  /** `met` with room for so many. */
  roomForMet(count: number): Int32Array {
    if (this.met.length >= count) return this.met;
    const before = this.met;
    this.met = new Int32Array(count * 2);
    this.met.set(before);
    return this.met;
  }

  fill(words: readonly WeighedWord[], groupCount: number): void {
    for (const group of this.#groups) this.first[group] = 0;
    this.#groups = [];
    if (this.first.length < groupCount) this.first = new Uint16Array(groupCount * 2);
    let count = 0;
    for (const { groups } of words) count += groups.length;
    if (this.next.length <= count) this.#grow(count * 2);
    let reach = 0;
    for (let at = 0; at < words.length; at += 1) {
      const { groups, likenesses, weights, weight } = words[at]!;
      for (let place = 0; place < groups.length; place += 1) {
        const group = groups[place]!;
        const likeness = likenesses[place]!;
        const gain = likeness * weights[place]!;
        reach += 1;
        this.next[reach] = this.first[group]!;
        this.first[group] = reach;
        this.word[reach] = at;
        this.likeness[reach] = likeness;
        this.gain[reach] = gain;
        this.worth[reach] = gain < weight ? gain : weight;
        this.#groups.push(group);
      }
    }
  }

  #grow(reaches: number): void {
    this.next = new Uint16Array(reaches);
    this.word = new Uint16Array(reaches);
    this.likeness = new Float64Array(reaches);
    this.gain = new Float64Array(reaches);
    this.worth = new Float64Array(reaches);
  }
}
