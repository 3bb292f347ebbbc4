import { POSTING, POSTING_BITS, type EntryIndex } from './index-of-entries.ts';
import type { Reached } from './reached.ts';
import type { WeighedWord } from './weighed-words.ts';

export interface Candidate {
  readonly slot: number;
  readonly score: number;
  /** From where to where in `Reached.met` the groups of the entry stand that the query reaches. */
  readonly metFrom: number;
  readonly metTo: number;
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

interface Query {
  readonly index: EntryIndex;
  readonly reached: Reached;
  /** How many. */
  readonly words: number;
}

const times = Float64Array.from({ length: POSTING }, (_, packed) => (packed >> 3) + (packed & 7) * ANSWER_SHARE);

/** Scores of all entries for one query, kept between queries so that none is allocated. */
export class Scores {
  #total = new Float32Array(1024);
  #current = new Float32Array(1024);
  #touched = new Int32Array(1024);
  #reachedSlots = new Int32Array(1024);
  #touchedCount = 0;
  readonly #bins = new Uint32Array(BINS + 1);
  #gains = new Float64Array(64);
  /** Of those scored in full: slot, score, and between which places in `Reached.met` what they met stands. */
  #slotOf = new Int32Array(0);
  #scoreOf = new Float64Array(0);
  #metEnds = new Int32Array(0);
  #sorted = new Float64Array(0);
  #scoredCount = 0;

  /**
   * The `most` best entries by the words they hold anywhere, in no order. Words are looked up in order of worth, until
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
    // The bar rises with each word by no more than that word is worth, so that most need not be counted after.
    let highestBar = 0;
    for (const word of order) {
      if (this.#touchedCount >= most && remaining < highest / 2 && highestBar * SURE_ENOUGH > remaining) {
        this.#count(highest);
        isCounted = true;
        const bar = this.#bar(most, highest);
        if (bar * SURE_ENOUGH > remaining) break;
        highestBar = bar + highest / BINS;
      }
      remaining += (this.#addWord(index, word) - word.bound) * (1 + SATURATION);
      highestBar += word.bound * (1 + SATURATION);
      isCounted = false;
    }
    if (!isCounted) this.#count(highest);
    const least = Math.max(this.#bar(most, highest) - remaining, this.#bar(most * MOST_SURVIVORS, highest), 0);
    this.#scoreFrom(least, most, { index, reached, words: words.length });
    return this.#bestOf(most);
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
    const total = this.#total;
    const touched = this.#touched;
    for (let at = 0; at < this.#touchedCount; at += 1) bins[(total[touched[at]!]! * scale) | 0]! += 1;
    bins[BINS - 1]! += bins[BINS]!;
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

  /** Scores in full the touched slots with at least `least`, not many more than are asked for; all totals are forgotten. */
  #scoreFrom(least: number, most: number, query: Query): void {
    const total = this.#total;
    const room = most * MOST_SURVIVORS * 2;
    if (this.#scoreOf.length < room) this.#makeRoom(room);
    let count = 0;
    for (let at = 0; at < this.#touchedCount; at += 1) {
      const slot = this.#touched[at]!;
      if (total[slot]! >= least && count < room) this.#slotOf[count++] = slot;
      total[slot] = 0;
    }
    this.#scoredCount = count;
    for (let at = 0; at < count; at += 1) {
      this.#metEnds[at + 1] = this.#meet(this.#slotOf[at]!, this.#metEnds[at]!, query);
      this.#scoreOf[at] = this.#wholeScore(at, query);
    }
  }

  /** The full score of the `most`-th best; 0 where there are not so many. */
  #lastOf(most: number): number {
    const count = this.#scoredCount;
    if (count < most) return 0;
    this.#sorted.set(this.#scoreOf.subarray(0, count));
    return this.#sorted.subarray(0, count).sort()[count - most]!;
  }

  /** The `most` best of those scored in full, in no order. */
  #bestOf(most: number): readonly Candidate[] {
    const last = this.#lastOf(most);
    let even = most;
    for (let at = 0; at < this.#scoredCount; at += 1) if (this.#scoreOf[at]! > last) even -= 1;
    const best: Candidate[] = [];
    for (let at = 0; at < this.#scoredCount; at += 1) {
      const score = this.#scoreOf[at]!;
      if (score < last || (score === last && (even -= 1) < 0)) continue;
      best.push({ slot: this.#slotOf[at]!, score, metFrom: this.#metEnds[at]!, metTo: this.#metEnds[at + 1]! });
    }
    return best;
  }

  /** Into `Reached.met` from `metTo` on, which of its groups the query reaches. @returns where they end */
  #meet(slot: number, from: number, { index, reached }: Query): number {
    const { items, starts, ends } = index.held;
    const start = starts[slot]!;
    const end = ends[slot]!;
    const { first } = reached;
    const met = reached.roomForMet(from + end - start);
    let to = from;
    for (let at = start; at < end; at += 1) {
      const packed = items[at]!;
      met[to] = packed;
      // One further where it is reached, without a branch: which it is cannot be foreseen, and each wrong guess costs as
      // much as ten groups.
      to += -first[packed >> POSTING_BITS]! >>> 31;
    }
    return to;
  }

  /** BM25 of one entry over all words of the query, each by the best of its groups that the entry holds. */
  #wholeScore(at: number, { index, reached, words }: Query): number {
    const gains = this.#gains.fill(0, 0, words);
    const { met, first, next, word, gain } = reached;
    const norm =
      SATURATION * (1 - LENGTH_SHARE) +
      ((SATURATION * LENGTH_SHARE) / index.averageLength) * index.lengths[this.#slotOf[at]!]!;
    const end = this.#metEnds[at + 1]!;
    for (let place = this.#metEnds[at]!; place < end; place += 1) {
      const packed = met[place]!;
      const often = times[packed & (POSTING - 1)]!;
      const share = ((1 + SATURATION) * often) / (often + norm);
      for (let reach = first[packed >> POSTING_BITS]!; reach !== 0; reach = next[reach]!) {
        const own = gain[reach]! * share;
        if (own > gains[word[reach]!]!) gains[word[reach]!] = own;
      }
    }
    let sum = 0;
    for (let own = 0; own < words; own += 1) sum += gains[own]!;
    return sum;
  }

  #makeRoom(scored: number): void {
    this.#slotOf = new Int32Array(scored);
    this.#scoreOf = new Float64Array(scored);
    this.#sorted = new Float64Array(scored);
    this.#metEnds = new Int32Array(scored + 1);
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
