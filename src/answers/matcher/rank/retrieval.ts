import { POSTING, POSTING_BITS, type EntryIndex } from '../index/entry-index.ts';
import type { TermMatches } from '../query/term-matches.ts';
import type { WeightedWord } from '../query/term-weights.ts';

export interface Candidate {
  readonly slot: number;
  readonly score: number;
  /** The range in `TermMatches.matchedGroups` of the entry's groups that the query matches. */
  readonly matchedFrom: number;
  readonly matchedTo: number;
}

const SATURATION = 0.9;
const LENGTH_SHARE = 0.35;
const ANSWER_SHARE = 0.45;
/**
 * Postings of a common group are skipped if it weighs less than this share of its word's best; the full score includes
 * it.
 */
const POSTPONED_WEIGHT = 0.5;
const POSTPONED_SHARE = 1 / 50;
/** Multiple of the requested candidates that is scored in full. */
const MOST_SURVIVORS = 3;
const BINS = 512;
/** Accumulators of each slot: total so far, best gain of the last word that matched, that word, and the length norm. */
const TOTAL = 0;
const GAIN = 1;
const WORD = 2;
const NORM = 3;
const KEPT = 4;
/** Above this, 32-bit floats cannot represent every integer. */
const MOST_COUNTED = 1 << 24;
/**
 * Postings are read until the remaining bounds are less than this multiple of the score of the last of the best. At 1
 * no entry could be missed; at 1.3 a third less is read, with the same results on the development sets.
 */
const SURE_ENOUGH = 1.3;

interface Query {
  readonly index: EntryIndex;
  readonly matches: TermMatches;
  /** Number of words. */
  readonly words: number;
}

const times = Float64Array.from({ length: POSTING }, (_, packed) => (packed >> 3) + (packed & 7) * ANSWER_SHARE);

/** Scores of all entries for one query, reused between queries to avoid allocation. */
export class Retriever {
  /** The accumulators of each slot, adjacent because they are read together: `TOTAL`, `GAIN`, `WORD` and `NORM`. */
  #state = new Float32Array(0);
  /** The index and its version that `NORM` was computed for. */
  #index: EntryIndex | undefined;
  #version = -1;
  #word = 0;
  #touched = new Int32Array(0);
  #touchedCount = 0;
  readonly #bins = new Uint32Array(BINS + 1);
  #termScores = new Float64Array(64);
  /** Of the entries scored in full: slot, score, and the range of their matches in `TermMatches.matchedGroups`. */
  #slotOf = new Int32Array(0);
  #scoreOf = new Float64Array(0);
  #matchedEnds = new Int32Array(0);
  #sorted = new Float64Array(0);
  #scoredCount = 0;

  /**
   * First-stage retrieval: the `most` best entries by BM25 over all of their terms, in no order. Postings are read in
   * order of upper bound, until the remaining ones cannot lift an entry that matched none of the earlier words into the
   * best (MaxScore); the remaining entries are scored with the forward index, which avoids the long postings.
   */
  retrieve(
    index: EntryIndex,
    words: readonly WeightedWord[],
    matches: TermMatches,
    most: number,
  ): readonly Candidate[] {
    this.#ready(index, words.length);
    this.#touchedCount = 0;
    const order = words.filter(({ upperBound }) => upperBound > 0).sort((a, b) => b.upperBound - a.upperBound);
    let remaining = order.reduce((sum, { upperBound }) => sum + upperBound, 0) * (1 + SATURATION);
    const highest = remaining;
    let isCounted = false;
    // The bar rises with each word by at most its upper bound, so that most words need no recount.
    let highestBar = 0;
    for (const word of order) {
      if (this.#touchedCount >= most && remaining < highest / 2 && highestBar * SURE_ENOUGH > remaining) {
        this.#count(highest);
        isCounted = true;
        const bar = this.#bar(most, highest);
        if (bar * SURE_ENOUGH > remaining) break;
        highestBar = bar + highest / BINS;
      }
      remaining += (this.#addWord(index, word) - word.upperBound) * (1 + SATURATION);
      highestBar += word.upperBound * (1 + SATURATION);
      isCounted = false;
    }
    if (!isCounted) this.#count(highest);
    const least = Math.max(this.#bar(most, highest) - remaining, this.#bar(most * MOST_SURVIVORS, highest), 0);
    this.#scoreFrom(least, most, { index, matches, words: words.length });
    return this.#bestOf(most);
  }

  /** Adds the best match of one word of the query to each entry in its postings. @returns the upper bound of the postings not read */
  #addWord(index: EntryIndex, { groups, similarities, weights, upperBound }: WeightedWord): number {
    const state = this.#state;
    const touched = this.#touched;
    const long = Math.max(64, index.size * POSTPONED_SHARE);
    const now = (this.#word += 1);
    let touchedCount = this.#touchedCount;
    let postponed = 0;
    for (let at = 0; at < groups.length; at += 1) {
      const postings = index.postings[groups[at]!];
      const plain = similarities[at]! * weights[at]!;
      if (postings === undefined || plain <= 0) continue;
      if (plain < upperBound * POSTPONED_WEIGHT && postings.length > long) {
        if (plain > postponed) postponed = plain;
        continue;
      }
      const highest = plain * (1 + SATURATION);
      for (let place = 0; place < postings.length; place += 1) {
        const posting = postings[place]!;
        const own = (posting >> POSTING_BITS) * KEPT;
        const before = state[own + WORD] === now ? state[own + GAIN]! : 0;
        if (before >= highest) continue;
        const often = times[posting & (POSTING - 1)]!;
        const gain = (highest * often) / (often + state[own + NORM]!);
        if (gain <= before) continue;
        const total = state[own + TOTAL]!;
        if (total === 0) touched[touchedCount++] = own;
        state[own + TOTAL] = total + gain - before;
        state[own + GAIN] = gain;
        state[own + WORD] = now;
      }
    }
    this.#touchedCount = touchedCount;
    return postponed;
  }

  /** Counts the touched entries by score, in bins. */
  #count(highest: number): void {
    const bins = this.#bins.fill(0);
    const scale = BINS / highest;
    const state = this.#state;
    const touched = this.#touched;
    for (let at = 0; at < this.#touchedCount; at += 1) bins[(state[touched[at]! + TOTAL]! * scale) | 0]! += 1;
    bins[BINS - 1]! += bins[BINS]!;
  }

  /** The score that at least `most` of the counted entries reach, slightly below that of the last of the best. */
  #bar(most: number, highest: number): number {
    let count = 0;
    for (let bin = BINS - 1; bin >= 0; bin -= 1) {
      count += this.#bins[bin]!;
      if (count >= most) return (bin * highest) / BINS;
    }
    return 0;
  }

  /** Scores the touched slots with at least `least` in full, not many more than requested; resets all totals. */
  #scoreFrom(least: number, most: number, query: Query): void {
    const state = this.#state;
    const room = most * MOST_SURVIVORS * 2;
    if (this.#scoreOf.length < room) this.#makeRoom(room);
    let count = 0;
    for (let at = 0; at < this.#touchedCount; at += 1) {
      const own = this.#touched[at]!;
      if (state[own + TOTAL]! >= least && count < room) this.#slotOf[count++] = own / KEPT;
      state[own + TOTAL] = 0;
    }
    this.#scoredCount = count;
    for (let at = 0; at < count; at += 1) {
      this.#matchedEnds[at + 1] = this.#matchGroups(this.#slotOf[at]!, this.#matchedEnds[at]!, query);
      this.#scoreOf[at] = this.#wholeScore(at, query);
    }
  }

  /** The full score of the `most`-th best; 0 if there are fewer. */
  #lastOf(most: number): number {
    const count = this.#scoredCount;
    if (count < most) return 0;
    this.#sorted.set(this.#scoreOf.subarray(0, count));
    return this.#sorted.subarray(0, count).sort()[count - most]!;
  }

  /** The `most` best entries scored in full, in no order. */
  #bestOf(most: number): readonly Candidate[] {
    const last = this.#lastOf(most);
    let even = most;
    for (let at = 0; at < this.#scoredCount; at += 1) if (this.#scoreOf[at]! > last) even -= 1;
    const best: Candidate[] = [];
    for (let at = 0; at < this.#scoredCount; at += 1) {
      const score = this.#scoreOf[at]!;
      if (score < last || (score === last && (even -= 1) < 0)) continue;
      best.push({
        slot: this.#slotOf[at]!,
        score,
        matchedFrom: this.#matchedEnds[at]!,
        matchedTo: this.#matchedEnds[at + 1]!,
      });
    }
    return best;
  }

  /** Writes the slot's groups that the query matches into `TermMatches.matchedGroups`. @returns the end of the range */
  #matchGroups(slot: number, from: number, { index, matches }: Query): number {
    const { items, starts, ends } = index.forwardIndex;
    const start = starts[slot]!;
    const end = ends[slot]!;
    const { first } = matches;
    const matchedGroups = matches.roomForMatchedGroups(from + end - start);
    let to = from;
    for (let at = start; at < end; at += 1) {
      const packed = items[at]!;
      matchedGroups[to] = packed;
      // Branch-free increment on a match: the branch would be unpredictable, and each misprediction costs as much as
      // ten groups.
      to += -first[packed >> POSTING_BITS]! >>> 31;
    }
    return to;
  }

  /** BM25 of one entry over all words of the query, each with the best of its groups that the entry has. */
  #wholeScore(at: number, { matches, words }: Query): number {
    const termScores = this.#termScores.fill(0, 0, words);
    const { matchedGroups, first, next, word, weight } = matches;
    const norm = this.#state[this.#slotOf[at]! * KEPT + NORM]!;
    const end = this.#matchedEnds[at + 1]!;
    for (let place = this.#matchedEnds[at]!; place < end; place += 1) {
      const packed = matchedGroups[place]!;
      const often = times[packed & (POSTING - 1)]!;
      const share = ((1 + SATURATION) * often) / (often + norm);
      for (let match = first[packed >> POSTING_BITS]!; match !== 0; match = next[match]!) {
        const own = weight[match]! * share;
        if (own > termScores[word[match]!]!) termScores[word[match]!] = own;
      }
    }
    let sum = 0;
    for (let own = 0; own < words; own += 1) sum += termScores[own]!;
    return sum;
  }

  #makeRoom(scored: number): void {
    this.#slotOf = new Int32Array(scored);
    this.#scoreOf = new Float64Array(scored);
    this.#sorted = new Float64Array(scored);
    this.#matchedEnds = new Int32Array(scored + 1);
  }

  #ready(index: EntryIndex, words: number): void {
    if (this.#termScores.length < words) this.#termScores = new Float64Array(words * 2);
    const slots = index.slots.length;
    if (this.#touched.length < slots) {
      this.#state = new Float32Array(slots * 2 * KEPT);
      this.#touched = new Int32Array(slots * 2);
      this.#index = undefined;
    }
    if (this.#index === index && this.#version === index.version && this.#word + words < MOST_COUNTED) return;
    this.#index = index;
    this.#version = index.version;
    this.#word = 0;
    const slope = (SATURATION * LENGTH_SHARE) / index.averageLength;
    for (let slot = 0; slot < slots; slot += 1) {
      this.#state[slot * KEPT + WORD] = 0;
      this.#state[slot * KEPT + NORM] = SATURATION * (1 - LENGTH_SHARE) + slope * index.lengths[slot]!;
    }
  }
}
