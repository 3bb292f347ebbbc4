import { POSTING, POSTING_BITS, type EntryIndex } from './index-of-entries.ts';
import type { Reached } from './reached.ts';
import type { WeighedWord } from './weighed-words.ts';

export interface Candidate {
  readonly slot: number;
  readonly score: number;
}

const SATURATION = 0.9;
const LENGTH_SHARE = 0.35;
const ANSWER_SHARE = 0.45;
/** A group of less worth than this share of its word's best is not looked for, only counted where found, if it is common. */
const POSTPONED_WORTH = 0.5;
const POSTPONED_SHARE = 1 / 50;
/** So many times the candidates asked for are scored in full. */
const MOST_SURVIVORS = 3;
const BINS = 512;
/**
 * Words are looked up until those left are worth less than so many times what the last of the best has. At 1 no entry
 * could be missed; at 1.3 a third less is read, and the development sets find the same.
 */
const SURE_ENOUGH = 1.3;

const times = Float64Array.from({ length: POSTING }, (_, packed) => (packed >> 3) + (packed & 7) * ANSWER_SHARE);

/** Scores of all entries for one query, kept between queries so that none is allocated. */
export class Scores {
  #total = new Float32Array(1024);
  #current = new Float32Array(1024);
  #touched = new Int32Array(1024);
  #reachedSlots = new Int32Array(1024);
  #touchedCount = 0;
  readonly #bins = new Uint32Array(BINS);
  #gains = new Float64Array(64);

  /**
   * The `most` best entries by the words they hold anywhere, best first. Words are looked up in order of worth, until
   * those left cannot lift an entry that holds none of the ones before into the best (MaxScore); the entries still in
   * question are then scored by their own words, which costs nothing for the long lists of common words.
   */
  best(index: EntryIndex, words: readonly WeighedWord[], reached: Reached, most: number): readonly Candidate[] {
    this.#grow(index.slots.length, words.length);
    this.#touchedCount = 0;
    const order = words.filter(({ bound }) => bound > 0).sort((a, b) => b.bound - a.bound);
    let remaining = order.reduce((sum, { bound }) => sum + bound, 0) * (1 + SATURATION);
    const highest = remaining;
    let isCounted = false;
    for (const word of order) {
      if (this.#touchedCount >= most && remaining < highest / 2) {
        this.#count(highest);
        isCounted = true;
        if (this.#bar(most, highest) * SURE_ENOUGH > remaining) break;
      }
      remaining += (this.#addWord(index, word) - word.bound) * (1 + SATURATION);
      isCounted = false;
    }
    if (!isCounted) this.#count(highest);
    const least = Math.max(this.#bar(most, highest) - remaining, this.#bar(most * MOST_SURVIVORS, highest), 0);
    const kept = this.#survivors(most, least);
    const best = kept.map((slot): Candidate => ({ slot, score: this.#wholeScore(index, slot, reached, words.length) }));
    return best.sort((a, b) => b.score - a.score).slice(0, most);
  }

  /** Adds the best gain of one word of the query to each entry that it reaches. @returns the worth of what was postponed */
  #addWord(index: EntryIndex, { expansions, weights, bound }: WeighedWord): number {
    const total = this.#total;
    const current = this.#current;
    const touched = this.#touched;
    const reached = this.#reachedSlots;
    const { lengths } = index;
    const flat = SATURATION * (1 - LENGTH_SHARE);
    const slope = (SATURATION * LENGTH_SHARE) / index.averageLength;
    const long = Math.max(64, index.size * POSTPONED_SHARE);
    let reachedCount = 0;
    let postponed = 0;
    for (let at = 0; at < expansions.length; at += 1) {
      const postings = index.postings[expansions[at]!.group];
      const plain = expansions[at]!.likeness * weights[at]!;
      if (postings === undefined || plain <= 0) continue;
      if (plain < bound * POSTPONED_WORTH && postings.length > long) {
        if (plain > postponed) postponed = plain;
        continue;
      }
      const worth = plain * (1 + SATURATION);
      for (let place = 0; place < postings.length; place += 1) {
        const posting = postings[place]!;
        const slot = posting >> POSTING_BITS;
        const before = current[slot]!;
        if (before >= worth) continue;
        const often = times[posting & (POSTING - 1)]!;
        const gain = (worth * often) / (often + flat + slope * lengths[slot]!);
        if (before === 0) reached[reachedCount++] = slot;
        if (gain > before) current[slot] = gain;
      }
    }
    let touchedCount = this.#touchedCount;
    for (let at = 0; at < reachedCount; at += 1) {
      const slot = reached[at]!;
      if (total[slot] === 0) touched[touchedCount++] = slot;
      total[slot]! += current[slot]!;
      current[slot] = 0;
    }
    this.#touchedCount = touchedCount;
    return postponed;
  }

  /** How many of the touched entries have how much, into the bins. */
  #count(highest: number): void {
    const bins = this.#bins.fill(0);
    const scale = BINS / highest;
    for (let at = 0; at < this.#touchedCount; at += 1) {
      bins[Math.min(BINS - 1, Math.floor(this.#total[this.#touched[at]!]! * scale))]! += 1;
    }
  }

  /** What at least `most` of the counted entries have, a little below the score of the last of the best. */
  #bar(most: number, highest: number): number {
    let count = 0;
    for (let bin = BINS - 1; bin >= 0; bin -= 1) {
      count += this.#bins[bin]!;
      if (count >= most) return (bin * highest) / BINS;
    }
    return 0;
  }

  /** The touched slots with at least `least`, not many more than are asked for; all scores are forgotten. */
  #survivors(most: number, least: number): number[] {
    const total = this.#total;
    const kept: number[] = [];
    for (let at = 0; at < this.#touchedCount; at += 1) {
      const slot = this.#touched[at]!;
      if (total[slot]! >= least && kept.length < most * MOST_SURVIVORS * 2) kept.push(slot);
      total[slot] = 0;
    }
    return kept;
  }

  /** BM25 of one entry over all words of the query, each by the best of its groups that the entry holds. */
  #wholeScore(index: EntryIndex, slot: number, reached: Reached, words: number): number {
    const gains = this.#gains.fill(0, 0, words);
    const { first, next, word, gain } = reached;
    const { held } = index.slots[slot]!;
    const norm =
      SATURATION * (1 - LENGTH_SHARE) + ((SATURATION * LENGTH_SHARE) / index.averageLength) * index.lengths[slot]!;
    for (let at = 0; at < held.length; at += 1) {
      const packed = held[at]!;
      let reach = first[packed >> POSTING_BITS]!;
      if (reach === 0) continue;
      const often = times[packed & (POSTING - 1)]!;
      const share = ((1 + SATURATION) * often) / (often + norm);
      for (; reach !== 0; reach = next[reach]!) {
        const own = gain[reach]! * share;
        if (own > gains[word[reach]!]!) gains[word[reach]!] = own;
      }
    }
    let sum = 0;
    for (let at = 0; at < words; at += 1) sum += gains[at]!;
    return sum;
  }

  #grow(slots: number, words: number): void {
    if (this.#gains.length < words) this.#gains = new Float64Array(words * 2);
    if (this.#total.length >= slots) return;
    this.#total = new Float32Array(slots * 2);
    this.#current = new Float32Array(slots * 2);
    this.#touched = new Int32Array(slots * 2);
    this.#reachedSlots = new Int32Array(slots * 2);
  }
}
