import { languageOf, lexicon, namePairs, tokenize, type Language } from '../../../language/index.ts';
import type { MatcherEntry } from '../entry.ts';
import { LetterNgrams, letterNgrams } from './letter-ngrams.ts';
import { NumberLists } from './number-lists.ts';
import { inverseDocumentFrequency } from './inverse-document-frequency.ts';
import { Vocabulary, type Group, type Term } from './vocabulary.ts';

/** One wording of an entry: its question or an alternative. */
export interface Wording {
  readonly text: string;
  readonly language: Language;
  readonly terms: readonly Term[];
}

export interface IndexedEntry {
  readonly id: string;
  readonly slot: number;
  readonly wordings: readonly Wording[];
  /** Each term of the answers and the area once, and names that the wordings spell as two words, joined. */
  readonly answerTerms: readonly Term[];
  /** Only for entries without wordings, whose n-grams would be compared otherwise. */
  readonly answerNgrams: Uint16Array | undefined;
}

/** A posting is slot * 64 + count in the wordings (0-7) * 8 + count in answer and area (0-7). */
export const POSTING_BITS = 6;
export const POSTING = 1 << POSTING_BITS;
const MOST_TIMES = 7;
/** The bits of a posting with the count in answer and area. */
export const ANSWER_TIMES = 7;
/** Words of an answer beyond this are not indexed: an entry of 100 KB costs as much as one of 20 KB. */
const MOST_ANSWER_WORDS = 3000;
const MOST_WORDING_WORDS = 200;
const GRAMMAR_SHARE = 0.5;
const FEWEST = 1024;
const FALLBACK: Language = 'nb';

/** Words as terms, with phrases of the lexicon as additional terms. */
function termsOf(words: readonly string[], language: Language, vocabulary: Vocabulary): Term[] {
  const terms = words.map((word) => vocabulary.termOf(word, language));
  for (let start = 0; start < words.length - 1; start += 1) {
    if (vocabulary.startsPhrase[terms[start]!] !== true) continue;
    const phrase = lexicon().phrase(words, start, language);
    if (phrase !== undefined)
      terms.push(vocabulary.termOf(words.slice(start, start + phrase.length).join(' '), language));
  }
  return terms;
}

/** Inverted and forward index: entries by slot, and for each group of terms its postings in order of slot. */
export class EntryIndex {
  readonly vocabulary = new Vocabulary();
  readonly ngrams = new LetterNgrams();
  readonly slots: (IndexedEntry | undefined)[] = [];
  readonly postings: number[][] = [];
  /** Forward index: for each slot its groups, as group * 64 + counts, as in a posting. */
  readonly forwardIndex = new NumberLists((length) => new Int32Array(length));
  /** For each slot its wordings: the number of terms of each, and the group of each term. */
  readonly wordingGroups = new NumberLists((length) => new Int32Array(length));
  /** For each slot its wordings: the number of letter n-grams of each, and the n-grams. */
  readonly wordingNgrams = new NumberLists((length) => new Uint16Array(length));
  /**
   * For each slot its wordings: the weight of the words of each, and of its letter n-grams; valid after
   * `weighWordings`.
   */
  readonly wordingWeights = new NumberLists((length) => new Float64Array(length));
  /** Words in the wordings and the answer of each slot, for length normalisation. */
  lengths = new Int32Array(FEWEST);
  /** The version that the weights of each slot's wordings were computed for. */
  #weighedFor = new Int32Array(FEWEST);
  /** For each group, the number of wordings that contain it. */
  readonly wordingFrequency: number[] = [];
  wordingCount = 0;
  /** Changes with each change of the index. */
  version = 0;
  readonly #slotOfId = new Map<string, number>();
  readonly #free: number[] = [];
  #totalLength = 0;
  #groupWeights = new Float64Array();
  #weighed = false;

  get size(): number {
    return this.#slotOfId.size;
  }

  get averageLength(): number {
    return this.size === 0 ? 1 : Math.max(1, this.#totalLength / this.size);
  }

  /** For each group its inverse document frequency, reduced for function words. Recomputed lazily after a change. */
  get groupWeights(): Float64Array {
    if (this.#weighed) return this.#groupWeights;
    const { grammarOfGroup, groupCount } = this.vocabulary;
    if (this.#groupWeights.length < groupCount) this.#groupWeights = new Float64Array(groupCount * 2);
    for (let group = 0; group < groupCount; group += 1) {
      this.#groupWeights[group] =
        inverseDocumentFrequency(this.size, this.postings[group]?.length ?? 0) *
        (grammarOfGroup[group] === true ? GRAMMAR_SHARE : 1);
    }
    this.#weighed = true;
    return this.#groupWeights;
  }

  find(id: string): IndexedEntry | undefined {
    const slot = this.#slotOfId.get(id);
    return slot === undefined ? undefined : this.slots[slot];
  }

  /** Adds or replaces an entry by id; `versions` are its languages. */
  put(id: string, versions: readonly MatcherEntry[]): void {
    this.remove(id);
    const slot = this.#free.pop() ?? this.slots.length;
    if (slot >= this.lengths.length) this.#makeRoom(slot * 2);
    const wordings: Wording[] = [];
    const ngrams: Uint16Array[] = [];
    const answerTerms: Term[] = [];
    const joinedTerms: Term[] = [];
    for (const version of versions) {
      const language = languageOf(version.lang) ?? FALLBACK;
      for (const text of [version.question, ...(version.alternatives ?? [])]) {
        const words = tokenize(text).slice(0, MOST_WORDING_WORDS);
        if (words.length === 0) continue;
        wordings.push({ text, language, terms: termsOf(words, language, this.vocabulary) });
        ngrams.push(letterNgrams(words));
        for (const name of namePairs(text)) joinedTerms.push(this.vocabulary.termOf(name, language));
      }
      answerTerms.push(
        ...termsOf(
          tokenize(`${version.area ?? ''} ${version.answer}`).slice(0, MOST_ANSWER_WORDS),
          language,
          this.vocabulary,
        ),
      );
    }
    const answerNgrams =
      wordings.length > 0 ? undefined : letterNgrams(versions.flatMap(({ answer }) => tokenize(answer)));
    const groups = wordings.map(({ terms }) => terms.map((term) => this.vocabulary.groupOf[term]!));
    this.wordingGroups.set(
      slot,
      groups.flatMap((own) => [own.length, ...own]),
    );
    this.wordingNgrams.set(
      slot,
      ngrams.flatMap((own) => [own.length, ...own]),
    );
    this.wordingWeights.set(slot, new Float64Array(2 * wordings.length));
    this.#countNgrams(slot, answerNgrams, 1);
    this.#countWordings(groups, 1);
    this.#post(slot, groups, [...answerTerms, ...joinedTerms]);
    this.slots[slot] = {
      id,
      slot,
      wordings,
      answerTerms: [...new Set([...answerTerms, ...joinedTerms])],
      answerNgrams,
    };
    this.#slotOfId.set(id, slot);
    this.#changed();
    this.lengths[slot] = wordings.reduce((sum, { terms }) => sum + terms.length, 0) + answerTerms.length;
    this.#totalLength += this.lengths[slot];
  }

  remove(id: string): boolean {
    const slot = this.#slotOfId.get(id);
    const entry = slot === undefined ? undefined : this.slots[slot];
    if (slot === undefined || entry === undefined) return false;
    const { items, starts, ends } = this.forwardIndex;
    for (let at = starts[slot]!; at < ends[slot]!; at += 1) {
      const group = items[at]! >> POSTING_BITS;
      const postings = this.postings[group]!;
      postings.splice(placeOf(postings, slot), 1);
      this.vocabulary.countEntry(group, -1);
    }
    this.#countNgrams(slot, entry.answerNgrams, -1);
    this.#countWordings(
      entry.wordings.map(({ terms }) => terms.map((term) => this.vocabulary.groupOf[term]!)),
      -1,
    );
    for (const lists of [this.forwardIndex, this.wordingGroups, this.wordingNgrams, this.wordingWeights])
      lists.set(slot, []);
    this.#slotOfId.delete(id);
    this.#changed();
    this.slots[slot] = undefined;
    this.#totalLength -= this.lengths[slot]!;
    this.lengths[slot] = 0;
    this.#free.push(slot);
    return true;
  }

  /** Computes the weights of a slot's wordings again if the index has changed since. */
  weighWordings(slot: number): void {
    if (this.#weighedFor[slot] === this.version) return;
    this.#weighedFor[slot] = this.version;
    const { groupWeights, wordingGroups, wordingNgrams, wordingWeights } = this;
    let group = wordingGroups.starts[slot]!;
    let ngram = wordingNgrams.starts[slot]!;
    for (let at = wordingWeights.starts[slot]!; at < wordingWeights.ends[slot]!; at += 2) {
      const groupsEnd = group + 1 + wordingGroups.items[group]!;
      let words = 0;
      for (group += 1; group < groupsEnd; group += 1) words += groupWeights[wordingGroups.items[group]!]!;
      const ngramsEnd = ngram + 1 + wordingNgrams.items[ngram]!;
      wordingWeights.items[at] = words;
      wordingWeights.items[at + 1] = this.ngrams.weightOf(wordingNgrams.items, ngram + 1, ngramsEnd);
      ngram = ngramsEnd;
    }
  }

  /** The letter n-grams of each of a slot's first wordings, at most `most`. */
  ngramsOfWordings(slot: number, most: number): readonly Uint16Array[] {
    const { items, starts, ends } = this.wordingNgrams;
    const all: Uint16Array[] = [];
    for (let at = starts[slot]!; at < ends[slot]! && all.length < most; at += 1 + items[at]!) {
      all.push(items.subarray(at + 1, at + 1 + items[at]!));
    }
    return all;
  }

  #makeRoom(slots: number): void {
    const { lengths } = this;
    const weighedFor = this.#weighedFor;
    this.lengths = new Int32Array(slots);
    this.lengths.set(lengths);
    this.#weighedFor = new Int32Array(slots);
    this.#weighedFor.set(weighedFor);
  }

  #countWordings(wordings: readonly (readonly Group[])[], step: 1 | -1): void {
    this.wordingCount += step * wordings.length;
    for (const groups of wordings) {
      for (const group of new Set(groups)) {
        this.wordingFrequency[group] = (this.wordingFrequency[group] ?? 0) + step;
      }
    }
  }

  #changed(): void {
    this.version += 1;
    this.#weighed = false;
  }

  #countNgrams(slot: number, answerNgrams: Uint16Array | undefined, step: 1 | -1): void {
    for (const ngrams of this.ngramsOfWordings(slot, Infinity)) this.ngrams.count(ngrams, step);
    if (answerNgrams !== undefined) this.ngrams.count(answerNgrams, step);
  }

  #post(slot: number, wordings: readonly (readonly Group[])[], answerTerms: readonly Term[]): void {
    const times = new Map<Group, number>();
    const count = (group: Group, step: number, most: number): void => {
      const before = times.get(group) ?? 0;
      if (((before / step) & 7) < most) times.set(group, before + step);
    };
    for (const groups of wordings) for (const group of groups) count(group, 8, MOST_TIMES);
    for (const term of answerTerms) count(this.vocabulary.groupOf[term]!, 1, MOST_TIMES);
    for (const [group, packed] of times) {
      this.vocabulary.countEntry(group, 1);
      const postings = (this.postings[group] ??= []);
      const posting = slot * POSTING + packed;
      if (postings.length === 0 || postings.at(-1)! < posting) postings.push(posting);
      else postings.splice(placeOf(postings, slot), 0, posting);
    }
    this.forwardIndex.set(
      slot,
      Array.from(times, ([group, packed]) => group * POSTING + packed),
    );
  }
}

/** The position of `slot`, or its insertion point, in postings sorted by slot. */
function placeOf(postings: readonly number[], slot: number): number {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (postings[middle]! < slot * POSTING) low = middle + 1;
    else high = middle;
  }
  return low;
}
