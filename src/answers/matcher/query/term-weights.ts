import type { EntryIndex } from '../index/entry-index.ts';
import { inverseDocumentFrequency } from '../index/inverse-document-frequency.ts';
import type { Expansion, QueryWord } from './expansion.ts';

/** A word of the query with its weights against one index. */
export interface WeightedWord extends QueryWord {
  /** What an exact match of the word counts. */
  readonly weight: number;
  /** The share of all wordings that contain it, above 0. */
  readonly wordingShare: number;
  /** Alongside `expansions`: each group, its similarity, and its weight. */
  readonly groups: readonly number[];
  readonly similarities: readonly number[];
  readonly weights: readonly number[];
  /** The most that a match can count: the highest product of similarity and weight. */
  readonly upperBound: number;
}

/** A word of grammar that the index lacks counts so much of another unknown word. */
const GRAMMAR = 0.5;
/** A word that the index lacks counts so much of the rarest that it has. */
const UNKNOWN = 0.7;

/**
 * The weight of each word of the query in this index. Translations count in the document frequency of a word: `how` is
 * common in an index where `hvordan` is, although few entries are in English; otherwise those few would win every
 * question in their language.
 */
export function weightWords(index: EntryIndex, words: readonly QueryWord[]): readonly WeightedWord[] {
  const unknown = inverseDocumentFrequency(index.size, 0);
  return words.map((word) => weightWord(index, word, unknown));
}

/** The weights of what a word expands to: the same in each question, until the index changes. */
interface ExpansionWeights {
  readonly version: number;
  /** The highest weight of a word that is as common as this one; Infinity for one that the index lacks. */
  readonly own: number;
  readonly groups: readonly number[];
  readonly similarities: readonly number[];
  readonly weights: readonly number[];
  readonly upperBound: number;
  readonly wordingShare: number;
}

/** A cache: the expansions of a word are one list until the index changes. */
const weightsByExpansions = new WeakMap<readonly Expansion[], ExpansionWeights>();

function weightsOf(index: EntryIndex, expansions: readonly Expansion[]): ExpansionWeights {
  const before = weightsByExpansions.get(expansions);
  if (before?.version === index.version) return before;
  const known = computeWeights(index, expansions);
  weightsByExpansions.set(expansions, known);
  return known;
}

function computeWeights(index: EntryIndex, expansions: readonly Expansion[]): ExpansionWeights {
  const { groupWeights } = index;
  let entryFrequency = 0;
  let wordings = 0;
  let isIndexed = false;
  for (const { group, similarity, kind } of expansions) {
    const entries = index.postings[group]?.length ?? 0;
    if (kind === 'word' || kind === 'meaning') entryFrequency += similarity * entries;
    if (kind === 'word' && entries > 0) isIndexed = true;
    wordings = Math.max(wordings, similarity * (index.wordingFrequency[group] ?? 0));
  }
  const cap = inverseDocumentFrequency(index.size, Math.min(index.size, entryFrequency));
  let own = isIndexed ? cap : Infinity;
  if (isIndexed) {
    for (const { group, kind } of expansions) {
      if (kind === 'word' && (index.postings[group]?.length ?? 0) > 0) own = Math.min(own, groupWeights[group]!);
    }
  }
  const weights: number[] = [];
  let upperBound = 0;
  for (const { group, similarity } of expansions) {
    const weight = Math.min(groupWeights[group]!, cap, own);
    weights.push(weight);
    if (similarity * weight > upperBound) upperBound = similarity * weight;
  }
  const groups = expansions.map(({ group }) => group);
  const similarities = expansions.map(({ similarity }) => similarity);
  const wordingShare = (wordings + 0.5) / (index.wordingCount + 1);
  return { version: index.version, own, groups, similarities, weights, upperBound, wordingShare };
}

function weightWord(index: EntryIndex, word: QueryWord, unknown: number): WeightedWord {
  const { importance, expansions } = word;
  const known = weightsOf(index, expansions);
  const { own, groups, similarities, wordingShare } = known;
  const weights = importance === 1 ? known.weights : known.weights.map((weight) => weight * importance);
  const upperBound = known.upperBound * importance;
  const weight =
    own < Infinity
      ? own * importance
      : Math.max(upperBound, unknown * UNKNOWN * importance * (word.grammar ? GRAMMAR : 1));
  return { ...word, weight, groups, similarities, weights, upperBound, wordingShare };
}
