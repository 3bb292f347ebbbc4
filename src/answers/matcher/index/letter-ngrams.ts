import { logOfHalfMore } from './inverse-document-frequency.ts';

const BUCKETS = 1 << 16;
const SIZES = [3, 4] as const;
const MOST_NGRAMS = 2000;

/** Letters with a different spelling in a neighbouring language count as the same. */
const JOINED = new Map(['åa', 'äe', 'æe', 'øo', 'öo'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
/** Hashes the n-grams of one text after the other, in reused arrays. */
class NgramReader {
  /** The text in which each bucket was last seen, so that the buckets need no clearing in between. */
  readonly #lastSeenIn = new Uint32Array(BUCKETS);
  readonly #distinct = new Uint16Array(MOST_NGRAMS);
  #characters = new Uint16Array(1024);
  #text = 0;

  read(words: readonly string[]): Uint16Array {
    const length = this.#spell(words);
    const characters = this.#characters;
    const lastSeenIn = this.#lastSeenIn;
    this.#text += 1;
    let count = 0;
    for (const size of SIZES) {
      for (let start = 0; start + size <= length && count < MOST_NGRAMS; start += 1) {
        let hash = size;
        for (let at = start; at < start + size; at += 1) hash = (Math.imul(hash, 0x01000193) ^ characters[at]!) >>> 0;
        const bucket = (hash ^ (hash >>> 16)) & (BUCKETS - 1);
        if (lastSeenIn[bucket] === this.#text) continue;
        lastSeenIn[bucket] = this.#text;
        this.#distinct[count++] = bucket;
      }
    }
    return this.#distinct.slice(0, count);
  }

  /** Writes the words into `#characters`, each between spaces. @returns the number of characters */
  #spell(words: readonly string[]): number {
    const text = ` ${words.join(' ')} `;
    if (this.#characters.length < text.length) this.#characters = new Uint16Array(text.length * 2);
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      this.#characters[at] = character < 128 ? character : (JOINED.get(character) ?? character);
    }
    return text.length;
  }
}

/** Shared by all indexes of the process; no state carries over from one text to the next. */
const sharedReader = new NgramReader();

/** The distinct hashes of the groups of three and four letters, across word borders, of folded words. */
export const letterNgrams = (words: readonly string[]): Uint16Array => sharedReader.read(words);

/** Document frequencies of the letter n-grams of all wordings, and how similar two texts are by their rare ones. */
export class LetterNgrams {
  readonly #documentFrequency = new Uint32Array(BUCKETS);
  /**
   * Logarithms of `#documentFrequency` plus one half: the inverse document frequency is their distance from that of all
   * texts.
   */
  readonly #commonness = new Float32Array(BUCKETS).fill(Math.log(0.5));
  readonly #queryWeights = new Float32Array(BUCKETS);
  /** Linked lists, for `sharedWeights`: the first occurrence of each n-gram, 0 outside that method. */
  readonly #firstOccurrence = new Uint32Array(BUCKETS);
  #nextOccurrence = new Uint32Array(1);
  #textOfOccurrence = new Uint16Array(1);
  #query: Uint16Array = new Uint16Array();
  #queryWeight = 0;
  #texts = 0;
  coverage = 0;
  cosine = 0;

  count(ngrams: Uint16Array, step: 1 | -1): void {
    this.#texts += step;
    for (const ngram of ngrams) {
      this.#documentFrequency[ngram]! += step;
      this.#commonness[ngram] = logOfHalfMore(this.#documentFrequency[ngram]!);
    }
  }

  /** Sets the query that `compare` uses. */
  setQuery(ngrams: Uint16Array): void {
    for (const ngram of this.#query) this.#queryWeights[ngram] = 0;
    this.#query = ngrams;
    this.#queryWeight = 0;
    const rarest = Math.log(this.#texts + 1);
    for (const ngram of ngrams) {
      const weight = Math.max(0, rarest - this.#commonness[ngram]!);
      this.#queryWeights[ngram] = weight;
      this.#queryWeight += weight;
    }
  }

  /** The total weight of a text's letter n-grams in a range. */
  weightOf(ngrams: Uint16Array, from = 0, to = ngrams.length): number {
    const commonness = this.#commonness;
    const rarest = Math.log(this.#texts + 1);
    let all = 0;
    for (let at = from; at < to; at += 1) {
      const weight = rarest - commonness[ngrams[at]!]!;
      if (weight > 0) all += weight;
    }
    return all;
  }

  /**
   * Into `coverage` and `cosine`: the share of the weight of the query's letter n-grams that the text contains, and the
   * cosine of the two.
   * @param all the total weight of the text's letter n-grams in the range
   */
  compare(ngrams: Uint16Array, all: number, from = 0, to = ngrams.length): void {
    const weights = this.#queryWeights;
    let shared = 0;
    for (let at = from; at < to; at += 1) shared += weights[ngrams[at]!]!;
    this.coverage = shared === 0 ? 0 : shared / this.#queryWeight;
    this.cosine = shared === 0 ? 0 : shared / Math.sqrt(this.#queryWeight * all);
  }

  /** The cosine of the query and a text whose letter n-grams weigh `length` squared together. */
  cosineTo(ngrams: Uint16Array, length: number): number {
    const weights = this.#queryWeights;
    let shared = 0;
    for (let at = 0; at < ngrams.length; at += 1) shared += weights[ngrams[at]!]!;
    return shared === 0 ? 0 : shared / (Math.sqrt(this.#queryWeight) * length);
  }

  /**
   * Writes into `shared` the total weight of the letter n-grams that each pair of texts shares: for `one` and `other`,
   * with `other` not after `one`, at `one * texts.length + other`. Visits shared n-grams only.
   */
  sharedWeights(texts: readonly Uint16Array[], shared: Float64Array): void {
    const count = texts.length;
    const first = this.#firstOccurrence;
    shared.fill(0, 0, count * count);
    this.#makeRoomFor(texts);
    const next = this.#nextOccurrence;
    const textOf = this.#textOfOccurrence;
    const rarest = Math.log(this.#texts + 1);
    let occurrence = 0;
    for (let other = count - 1; other >= 0; other -= 1) {
      const ngrams = texts[other]!;
      for (let at = 0; at < ngrams.length; at += 1) {
        const ngram = ngrams[at]!;
        occurrence += 1;
        textOf[occurrence] = other;
        next[occurrence] = first[ngram]!;
        first[ngram] = occurrence;
        const weight = Math.fround(Math.max(0, rarest - this.#commonness[ngram]!));
        for (let one = occurrence; one !== 0; one = next[one]!) shared[textOf[one]! * count + other]! += weight;
      }
    }
    for (const ngrams of texts) for (let at = 0; at < ngrams.length; at += 1) first[ngrams[at]!] = 0;
  }

  #makeRoomFor(texts: readonly Uint16Array[]): void {
    const most = texts.reduce((sum, { length }) => sum + length, 1);
    if (this.#nextOccurrence.length >= most) return;
    this.#nextOccurrence = new Uint32Array(most * 2);
    this.#textOfOccurrence = new Uint16Array(most * 2);
  }
}
