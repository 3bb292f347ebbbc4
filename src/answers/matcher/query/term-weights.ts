import type { EntryIndex } from '../index/entry-index.ts';
import { inverseDocumentFrequency } from '../index/inverse-document-frequency.ts';
import type { Expansion, QueryWord } from './expansion.ts';

/** A word of the query with its weights against one index. */
export interface WeightedWord extends QueryWord {
  /** The weight of an exact match of the word. */
  readonly weight: number;
  /** The share of wordings that contain it, above 0. */
  readonly wordingShare: number;
  /** Alongside `expansions`: each group, its similarity, and its weight. */
  readonly groups: readonly number[];
  readonly similarities: readonly number[];
  readonly weights: readonly number[];
  /** The maximum weight of a match: the highest product of similarity and weight. */
  readonly upperBound: number;
}

/** Weight of an unknown function word, relative to another unknown word. */
const GRAMMAR = 0.5;
/** Weight of an unknown word, relative to the rarest word in the index. */
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

/** The weights of a word's expansions: the same for each question, until the index changes. */
interface ExpansionWeights {
  readonly version: number;
  /** The highest weight of a word with this frequency; Infinity for an unknown word. */
  readonly own: number;
  readonly groups: readonly number[];
  readonly similarities: readonly number[];
  readonly weights: readonly number[];
  readonly upperBound: number;
  readonly wordingShare: number;
}

/** Cache: the expansions of a word are the same list until the index changes. */
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
