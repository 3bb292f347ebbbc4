import type { Group } from '../index/vocabulary.ts';
import type { Expansion } from './expansion.ts';
import type { WeightedWord } from './term-weights.ts';

const FEWEST = 1024;

/** Whether a word means the group, rather than only being spelt similarly or related. */
export const isTrueMatch = ({ kind, isDoubtful }: Expansion): boolean => !isDoubtful && kind !== 'related';

/**
 * Which words of the query match each group of the index: linked lists in arrays, from `first[group]` along `next` to
 * 0. A matcher reuses one for all queries to avoid allocation; it is valid until the next query.
 */
export class TermMatches {
  first = new Uint16Array(FEWEST);
  next = new Uint16Array(FEWEST);
  word = new Uint16Array(FEWEST);
  similarity = new Float64Array(FEWEST);
  /** The value of a match of the group for the word: similarity times the weight of the group. */
  weight = new Float64Array(FEWEST);
  /** The same, capped at the weight of the word in the query. */
  cappedWeight = new Float64Array(FEWEST);
  /** 1 for a true match: see `isTrueMatch`. */
  isTrue = new Uint8Array(FEWEST);
  /** For each candidate its groups that the query matches, as in the forward index; `Candidate` holds the range. */
  matchedGroups = new Int32Array(FEWEST);
  #groups: Group[] = [];

  /** `matchedGroups` with space for `count` groups. */
  roomForMatchedGroups(count: number): Int32Array {
    if (this.matchedGroups.length >= count) return this.matchedGroups;
    const before = this.matchedGroups;
    this.matchedGroups = new Int32Array(count * 2);
    this.matchedGroups.set(before);
    return this.matchedGroups;
  }

  fill(words: readonly WeightedWord[], groupCount: number): void {
    for (const group of this.#groups) this.first[group] = 0;
    this.#groups = [];
    if (this.first.length < groupCount) this.first = new Uint16Array(groupCount * 2);
    let count = 0;
    for (const { groups } of words) count += groups.length;
    if (this.next.length <= count) this.#grow(count * 2);
    let match = 0;
    for (let at = 0; at < words.length; at += 1) {
      const { groups, similarities, weights, weight: most, expansions } = words[at]!;
      for (let place = 0; place < groups.length; place += 1) {
        const group = groups[place]!;
        const similarity = similarities[place]!;
        const weight = similarity * weights[place]!;
        match += 1;
        this.next[match] = this.first[group]!;
        this.first[group] = match;
        this.word[match] = at;
        this.similarity[match] = similarity;
        this.weight[match] = weight;
        this.cappedWeight[match] = weight < most ? weight : most;
        this.isTrue[match] = isTrueMatch(expansions[place]!) ? 1 : 0;
        this.#groups.push(group);
      }
    }
  }

  #grow(matches: number): void {
    this.next = new Uint16Array(matches);
    this.word = new Uint16Array(matches);
    this.similarity = new Float64Array(matches);
    this.weight = new Float64Array(matches);
    this.cappedWeight = new Float64Array(matches);
    this.isTrue = new Uint8Array(matches);
  }
}
