import type { IndexedEntry, Wording } from '../index/entry-index.ts';
import type { QueryContext } from '../query/context.ts';

const NOWHERE = -9;
const TINY = 1e-6;

/** Compares a query with one wording after the other. The fields describe the last scored wording. */
export class WordingScorer {
  /** The covered shares of the query's and the wording's weight, and their geometric mean. */
  queryCoverage = 0;
  wordingCoverage = 0;
  cosine = 0;
  /** The words of the query that the wording contains: their number and indexes. */
  matchCount = 0;
  matchedWords = new Int32Array(64);
  /** For each word of the query the weight of its best match, 0 for none, and its place; only valid if any matches. */
  weights = new Float64Array(64);
  places = new Int32Array(64);

  /** Allocates space for the words of a query. */
  ready(wordCount: number): void {
    if (this.weights.length >= wordCount) return;
    this.matchedWords = new Int32Array(wordCount * 2);
    this.weights = new Float64Array(wordCount * 2);
    this.places = new Int32Array(wordCount * 2);
  }

  /**
   * @param from the start of the wording's groups in `EntryIndex.wordingGroups`
   * @param weight the total weight of its words
   */
  score(from: number, to: number, weight: number, context: QueryContext): void {
    const { index, matches, words, totalWeight } = context;
    const groups = index.wordingGroups.items;
    const { first } = matches;
    let start = from;
    while (start < to && first[groups[start]!] === 0) start += 1;
    this.matchCount = 0;
    this.queryCoverage = 0;
    this.wordingCoverage = 0;
    this.cosine = 0;
    if (start === to) return;
    const { groupWeights } = index;
    const { next, word, similarity, cappedWeight } = matches;
    const { weights, places, matchedWords } = this;
    for (let at = 0; at < words.length; at += 1) {
      weights[at] = 0;
      places[at] = NOWHERE;
    }
    let matchedWeight = 0;
    let matchCount = 0;
    for (let at = start; at < to; at += 1) {
      const group = groups[at]!;
      let match = first[group]!;
      if (match === 0) continue;
      let highest = 0;
      for (; match !== 0; match = next[match]!) {
        if (similarity[match]! > highest) highest = similarity[match]!;
        const own = word[match]!;
        if (cappedWeight[match]! > weights[own]!) {
          if (weights[own] === 0) matchedWords[matchCount++] = own;
          weights[own] = cappedWeight[match]!;
          places[own] = at - from;
        }
      }
      matchedWeight += highest * groupWeights[group]!;
    }
    let covered = 0;
    for (let at = 0; at < matchCount; at += 1) covered += weights[matchedWords[at]!]!;
    this.matchCount = matchCount;
    this.queryCoverage = covered / totalWeight;
    this.wordingCoverage = matchedWeight / Math.max(weight, TINY);
    this.cosine = Math.sqrt(this.queryCoverage * this.wordingCoverage);
  }

  /** The wording most like the query; undefined for an entry without wordings. */
  bestWording(entry: IndexedEntry, context: QueryContext): Wording | undefined {
    this.ready(context.words.length);
    const { wordingGroups, wordingWeights } = context.index;
    context.index.weighWordings(entry.slot);
    let highest = -1;
    let best: Wording | undefined;
    let from = wordingGroups.starts[entry.slot]! + 1;
    let weightAt = wordingWeights.starts[entry.slot]!;
    for (const wording of entry.wordings) {
      const to = from + wordingGroups.items[from - 1]!;
      this.score(from, to, wordingWeights.items[weightAt]!, context);
      from = to + 1;
      weightAt += 2;
      if (this.cosine <= highest) continue;
      highest = this.cosine;
      best = wording;
    }
    return best;
  }
}
