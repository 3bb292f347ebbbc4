import type { Language } from '../../../language/index.ts';
import { ANSWER_TIMES, type IndexedEntry, POSTING_BITS, type Wording } from '../index/entry-index.ts';
import type { QueryContext } from '../query/context.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate } from './retrieval.ts';
import type { WordingScorer } from './wording-scorer.ts';

/**
 * Averages over an entry's wordings include this many additional wordings that match nothing, because one wording says
 * little about the others.
 */
const UNSEEN_WORDINGS = 0.6;

/**
 * Between English and the Nordic languages letters say nothing: this share of the word evidence replaces the n-gram
 * evidence.
 */
const FOR_NGRAMS = 0.8;
const isForeign = (language: Language, { isEnglish }: QueryContext): boolean =>
  isEnglish !== undefined && (language === 'en') !== isEnglish;

/** Saturation of BM25: no word counts more than this multiple of its weight. */
const HIGHEST_BM25 = 1.9;

/** Collects the evidence of one candidate after the other, in reused arrays. */
export class EvidenceCollector {
  readonly #wording: WordingScorer;
  /** For each word of the query: weight and position of its match in the best wording so far. */
  #bestWeights = new Float64Array(64);
  #bestPlaces = new Int32Array(64);
  /** For each word of the query: the highest weight of its matches in the answer, later in the whole entry. */
  #entryWeights = new Float64Array(64);
  /** For each word of the query: the weights of its matches summed over all wordings. */
  #summedWeights = new Float64Array(64);

  /** For each word of the query, 1 if the entry contains it. */
  #isMatched = new Uint8Array(64);

  constructor(wording: WordingScorer) {
    this.#wording = wording;
  }

  collect(entry: IndexedEntry, candidate: Candidate, context: QueryContext): Evidence {
    const { index, words, totalWeight } = context;
    const { wordings } = entry;
    const count = words.length;
    this.#ready(count);
    const wording = this.#wording;
    const entryWeights = this.#entryWeights;
    const summedWeights = this.#summedWeights;
    const answerWeight = this.#matchAnswer(candidate, context);
    summedWeights.fill(0, 0, count);
    let best: Wording | undefined;
    let queryCoverage = 0;
    let wordingCoverage = 0;
    let first = 0;
    let second = 0;
    let third = 0;
    let summedCosine = 0;
    let ngramCosine = 0;
    let ngramCoverage = 0;
    const { wordingGroups, wordingNgrams, wordingWeights, ngrams } = index;
    index.weighWordings(entry.slot);
    let groupsTo = wordingGroups.starts[entry.slot]!;
    let ngramsTo = wordingNgrams.starts[entry.slot]!;
    let weightsAt = wordingWeights.starts[entry.slot]! - 2;
    for (let at = 0; at < wordings.length; at += 1) {
      const groupsFrom = groupsTo + 1;
      groupsTo = groupsFrom + wordingGroups.items[groupsTo]!;
      const ngramsFrom = ngramsTo + 1;
      ngramsTo = ngramsFrom + wordingNgrams.items[ngramsTo]!;
      weightsAt += 2;
      wording.score(groupsFrom, groupsTo, wordingWeights.items[weightsAt]!, context);
      if (wording.queryCoverage === 0) continue;
      const { cosine } = wording;
      summedCosine += cosine;
      this.#addMatches();
      if (cosine > first) {
        this.#keepBest(count);
        third = second;
        second = first;
        first = cosine;
        best = wordings[at];
        ({ queryCoverage, wordingCoverage } = wording);
      } else if (cosine > second) {
        third = second;
        second = cosine;
      } else if (cosine > third) third = cosine;
      ngrams.compare(wordingNgrams.items, wordingWeights.items[weightsAt + 1]!, ngramsFrom, ngramsTo);
      ngramCosine = Math.max(ngramCosine, ngrams.cosine);
      ngramCoverage = Math.max(ngramCoverage, ngrams.coverage);
      if (isForeign(wordings[at]!.language, context)) {
        ngramCosine = Math.max(ngramCosine, FOR_NGRAMS * cosine);
        ngramCoverage = Math.max(ngramCoverage, FOR_NGRAMS * wording.queryCoverage);
      }
    }
    if (entry.answerNgrams !== undefined) {
      ngrams.compare(entry.answerNgrams, ngrams.weightOf(entry.answerNgrams));
      ngramCosine = Math.max(ngramCosine, ngrams.cosine);
      ngramCoverage = Math.max(ngramCoverage, ngrams.coverage);
    }
    let entryWeight = 0;
    let rareWeight = 0;
    for (let word = 0; word < count; word += 1) {
      entryWeight += entryWeights[word]!;
      if (words[word]!.weight >= context.medianWeight) rareWeight += entryWeights[word]!;
    }
    const seen = wordings.length / (wordings.length + UNSEEN_WORDINGS);
    return {
      bm25: candidate.score / (totalWeight * HIGHEST_BM25),
      wordingCosine: first,
      queryCoverage,
      wordingCoverage,
      answerCoverage: answerWeight / totalWeight,
      entryCoverage: entryWeight / totalWeight,
      ...this.#spellingAndOrder(best, context),
      topThreeCosine: (first + second + third) / Math.max(1, Math.min(3, wordings.length)),
      rareCoverage: context.rareWeight === 0 ? 0 : rareWeight / context.rareWeight,
      ngramCosine,
      ngramCoverage,
      meanCosine: (seen * summedCosine) / Math.max(1, wordings.length),
      ...this.#trueMatches(candidate, context),
      queryLikelihood: seen * this.#queryLikelihood(wordings.length, context),
    };
  }

  #ready(wordCount: number): void {
    this.#wording.ready(wordCount);
    if (this.#entryWeights.length >= wordCount) return;
    this.#bestWeights = new Float64Array(wordCount * 2);
    this.#bestPlaces = new Int32Array(wordCount * 2);
    this.#entryWeights = new Float64Array(wordCount * 2);
    this.#summedWeights = new Float64Array(wordCount * 2);
    this.#isMatched = new Uint8Array(wordCount * 2);
  }

  /** The weight of each word of the query in the answer, into `#entryWeights`. @returns their sum */
  #matchAnswer({ matchedFrom, matchedTo }: Candidate, { matches, words }: QueryContext): number {
    const { matchedGroups, first, next, word, cappedWeight } = matches;
    const weights = this.#entryWeights.fill(0, 0, words.length);
    for (let at = matchedFrom; at < matchedTo; at += 1) {
      const packed = matchedGroups[at]!;
      if ((packed & ANSWER_TIMES) === 0) continue;
      for (let match = first[packed >> POSTING_BITS]!; match !== 0; match = next[match]!) {
        if (cappedWeight[match]! > weights[word[match]!]!) weights[word[match]!] = cappedWeight[match]!;
      }
    }
    let sum = 0;
    for (let at = 0; at < words.length; at += 1) sum += weights[at]!;
    return sum;
  }

  /** Which content words the entry contains, anywhere. */
  #trueMatches(
    { matchedFrom, matchedTo }: Candidate,
    { matches, words, isContent, isRarest, contentWeight }: QueryContext,
  ): Pick<Evidence, 'rarestWord' | 'contentCoverage'> {
    const { matchedGroups, first, next, word, isTrue } = matches;
    const isMatched = this.#isMatched.fill(0, 0, words.length);
    for (let at = matchedFrom; at < matchedTo; at += 1) {
      for (let match = first[matchedGroups[at]! >> POSTING_BITS]!; match !== 0; match = next[match]!) {
        if (isTrue[match] === 1) isMatched[word[match]!] = 1;
      }
    }
    let rarestWord = 0;
    let weight = 0;
    for (let at = 0; at < words.length; at += 1) {
      if (isMatched[at] === 0 || isContent[at] === 0) continue;
      weight += words[at]!.weight;
      if (isRarest[at] === 1) rarestWord = 1;
    }
    return { rarestWord, contentCoverage: contentWeight === 0 ? 0 : weight / contentWeight };
  }

  /** Adds the matches of the last scored wording to those of the entry. */
  #addMatches(): void {
    const { matchCount, matchedWords, weights } = this.#wording;
    const entryWeights = this.#entryWeights;
    const summedWeights = this.#summedWeights;
    for (let at = 0; at < matchCount; at += 1) {
      const word = matchedWords[at]!;
      const own = weights[word]!;
      if (own > entryWeights[word]!) entryWeights[word] = own;
      summedWeights[word]! += own;
    }
  }

  #keepBest(wordCount: number): void {
    const { weights, places } = this.#wording;
    for (let word = 0; word < wordCount; word += 1) {
      this.#bestWeights[word] = weights[word]!;
      this.#bestPlaces[word] = places[word]!;
    }
  }

  /**
   * Shares of the query's weight with the exact spelling, and in neighbours that are also neighbours in the wording.
   */
  #spellingAndOrder(
    best: Wording | undefined,
    { index, words, totalWeight }: QueryContext,
  ): Pick<Evidence, 'exactSpelling' | 'wordOrder'> {
    let exact = 0;
    let ordered = 0;
    if (best === undefined) return { exactSpelling: 0, wordOrder: 0 };
    const { wordOf } = index.vocabulary;
    const places = this.#bestPlaces;
    const weights = this.#bestWeights;
    for (let at = 0; at < words.length; at += 1) {
      const place = places[at]!;
      if (place < 0) continue;
      if (wordOf[best.terms[place]!] === words[at]!.word) exact += words[at]!.weight;
      if (at > 0 && place === places[at - 1]! + 1) ordered += weights[at]! + weights[at - 1]!;
    }
    return { exactSpelling: exact / totalWeight, wordOrder: ordered / (2 * totalWeight) };
  }

  /**
   * The log odds of the query under a language model of the entry's wordings mixed with one of all wordings, as a share
   * of the highest possible.
   */
  #queryLikelihood(wordings: number, { words, termOdds, highestLogOdds }: QueryContext): number {
    if (highestLogOdds === 0) return 0;
    let sum = 0;
    for (let at = 0; at < words.length; at += 1) {
      const weight = this.#summedWeights[at]!;
      if (weight > 0)
        sum += words[at]!.importance * Math.log(1 + (termOdds[at]! * weight) / words[at]!.weight / wordings);
    }
    return sum / highestLogOdds;
  }
}
