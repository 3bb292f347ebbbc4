import { POSTING, POSTING_BITS, type EntryIndex } from './index-of-entries.ts';
import type { QueryWord } from './expansion.ts';
import { rarity } from './rarity.ts';

/** A word of the query with its weights against one index. */
export interface WeighedWord extends QueryWord {
  /** What a sure match of the word would be worth. */
  readonly weight: number;
  /** The share of all wordings that hold it, above 0. */
  readonly commonness: number;
  /** Alongside `expansions`: the worth of each group. */
  readonly weights: readonly number[];
}

export interface Candidate {
  readonly slot: number;
  readonly score: number;
}

const SATURATION = 0.9;
const LENGTH_SHARE = 0.35;
const ANSWER_SHARE = 0.45;
const GRAMMAR = 0.5;

/** The worth of a group of words in this index: its rarity, less for words of grammar. */
export function groupWeight(index: EntryIndex, group: number): number {
  const holding = index.postings[group]?.length ?? 0;
  return rarity(index.size, Math.min(holding, index.size)) * (index.vocabulary.grammarOfGroup[group] === true ? GRAMMAR : 1);
}

/**
 * Entries that hold the word or its translations: `how` is common in an index where `hvordan` is, although few
 * entries are in English. Otherwise the few would win every question in their language.
 */
function holdingInAnyLanguage(index: EntryIndex, { expansions }: QueryWord): number {
  let holding = 0;
  for (const { group, likeness, evidence } of expansions) {
    if (evidence !== 'word' && evidence !== 'meaning') continue;
    holding += likeness * (index.postings[group]?.length ?? 0);
  }
  return holding;
}

export function weigh(index: EntryIndex, words: readonly QueryWord[]): readonly WeighedWord[] {
  const unknown = rarity(index.size, 0);
  return words.map((word) => {
    const own = word.expansions.filter(({ evidence, group }) => evidence === 'word' && (index.postings[group]?.length ?? 0) > 0);
    const cap = rarity(index.size, Math.min(index.size, holdingInAnyLanguage(index, word)));
    const ownWeight = Math.min(own.length === 0 ? Infinity : cap, ...own.map(({ group }) => groupWeight(index, group)));
    const factor = word.importance * (word.grammar ? GRAMMAR : 1);
    const weights = word.expansions.map(({ group }) => Math.min(groupWeight(index, group), cap, ownWeight) * word.importance);
    const sure = word.expansions.reduce((most, { likeness }, at) => Math.max(most, likeness * weights[at]!), 0);
    const weight = own.length > 0 ? ownWeight * word.importance : Math.max(sure, unknown * factor * 0.7);
    const holding = word.expansions.reduce((most, { group, likeness }) => Math.max(most, likeness * (index.wordingsHolding[group] ?? 0)), 0);
    return { ...word, weight, weights, commonness: (holding + 0.5) / (index.wordingCount + 1) };
  });
}

const saturated = new Float32Array(POSTING);
for (let packed = 0; packed < POSTING; packed += 1) {
  const times = (packed >> 3) + (packed & 7) * ANSWER_SHARE;
  saturated[packed] = times;
}

/** Scores of all entries for one query, kept between queries so that none is allocated. */
export class Scores {
  #total = new Float32Array(1024);
  #current = new Float32Array(1024);
  #touched = new Int32Array(1024);
  #reached = new Int32Array(1024);

  /** The `most` best entries by the words they hold anywhere, best first. */
  best(index: EntryIndex, words: readonly WeighedWord[], most: number): readonly Candidate[] {
    this.#grow(index.slots.length);
    const total = this.#total;
    const touched = this.#touched;
    let touchedCount = 0;
    for (const word of words) touchedCount = this.#addWord(index, word, touchedCount);
    const best = highest(touched.subarray(0, touchedCount), total, most);
    for (let at = 0; at < touchedCount; at += 1) total[touched[at]!] = 0;
    return best;
  }

  /** Adds the best gain of one word of the query to each entry that it reaches. @returns the entries reached so far */
  #addWord(index: EntryIndex, { expansions, weights }: WeighedWord, touchedBefore: number): number {
    const total = this.#total;
    const current = this.#current;
    const touched = this.#touched;
    const reached = this.#reached;
    const { lengths } = index;
    const flat = SATURATION * (1 - LENGTH_SHARE);
    const slope = (SATURATION * LENGTH_SHARE) / index.averageLength;
    let reachedCount = 0;
    for (let at = 0; at < expansions.length; at += 1) {
      const postings = index.postings[expansions[at]!.group];
      const worth = expansions[at]!.likeness * weights[at]! * (1 + SATURATION);
      if (postings === undefined || worth <= 0) continue;
      for (let place = 0; place < postings.length; place += 1) {
        const posting = postings[place]!;
        const slot = posting >> POSTING_BITS;
        const before = current[slot]!;
        if (before >= worth) continue;
        const times = saturated[posting & (POSTING - 1)]!;
        const gain = (worth * times) / (times + flat + slope * lengths[slot]!);
        if (before === 0) reached[reachedCount++] = slot;
        if (gain > before) current[slot] = gain;
      }
    }
    let touchedCount = touchedBefore;
    for (let at = 0; at < reachedCount; at += 1) {
      const slot = reached[at]!;
      if (total[slot] === 0) touched[touchedCount++] = slot;
      total[slot]! += current[slot]!;
      current[slot] = 0;
    }
    return touchedCount;
  }

  #grow(slots: number): void {
    if (this.#total.length >= slots) return;
    this.#total = new Float32Array(slots * 2);
    this.#current = new Float32Array(slots * 2);
    this.#touched = new Int32Array(slots * 2);
    this.#reached = new Int32Array(slots * 2);
  }
}

/** The best `most` of the touched slots; a bar that rises keeps the list short without sorting all of them. */
function highest(touched: Int32Array, total: Float32Array, most: number): readonly Candidate[] {
  let kept: Candidate[] = [];
  let bar = 0;
  for (const slot of touched) {
    const score = total[slot]!;
    if (score <= bar) continue;
    kept.push({ slot, score });
    if (kept.length >= most * 4) {
      kept = kept.sort((a, b) => b.score - a.score).slice(0, most);
      bar = kept.at(-1)!.score;
    }
  }
  return kept.sort((a, b) => b.score - a.score).slice(0, most);
}
