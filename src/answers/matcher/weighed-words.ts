import type { EntryIndex } from './index-of-entries.ts';
import type { Expansion, QueryWord } from './expansion.ts';
import { rarity } from './rarity.ts';

/** A word of the query with its weights against one index. */
export interface WeighedWord extends QueryWord {
  /** What a sure match of the word would be worth. */
  readonly weight: number;
  /** The share of all wordings that hold it, above 0. */
  readonly commonness: number;
  /** Alongside `expansions`: each group, how like it is, and its worth. */
  readonly groups: readonly number[];
  readonly likenesses: readonly number[];
  readonly weights: readonly number[];
  /** The most that any of its groups gives: likeness times worth. */
  readonly bound: number;
}

const GRAMMAR = 0.5;
const UNKNOWN = 0.7;

/**
 * What each word of the query is worth in this index. A word counts as held where its translations are: `how` is
 * common in an index where `hvordan` is, although few entries are in English; otherwise those few would win every
 * question in their language.
 */
export function weigh(index: EntryIndex, words: readonly QueryWord[]): readonly WeighedWord[] {
  const unknown = rarity(index.size, 0);
  return words.map((word) => weighOne(index, word, unknown));
}

/** What a word leads to is worth in an index: the same in each question, until the index changes. */
interface Worth {
  readonly version: number;
  /** The most that a word can be worth that is as common as this one; Infinity for one that the index lacks. */
  readonly own: number;
  readonly groups: readonly number[];
  readonly likenesses: readonly number[];
  readonly weights: readonly number[];
  readonly bound: number;
  readonly commonness: number;
}

/** By what the vocabulary remembers of a word. */
const kept = new WeakMap<readonly Expansion[], Worth>();

function worthOf(index: EntryIndex, expansions: readonly Expansion[]): Worth {
  const before = kept.get(expansions);
  if (before?.version === index.version) return before;
  const worth = reckonWorth(index, expansions);
  kept.set(expansions, worth);
  return worth;
}

function reckonWorth(index: EntryIndex, expansions: readonly Expansion[]): Worth {
  const { groupWeights } = index;
  let holding = 0;
  let wordings = 0;
  let isHeld = false;
  for (const { group, likeness, evidence } of expansions) {
    const entries = index.postings[group]?.length ?? 0;
    if (evidence === 'word' || evidence === 'meaning') holding += likeness * entries;
    if (evidence === 'word' && entries > 0) isHeld = true;
    wordings = Math.max(wordings, likeness * (index.wordingsHolding[group] ?? 0));
  }
  const cap = rarity(index.size, Math.min(index.size, holding));
  let own = isHeld ? cap : Infinity;
  if (isHeld) {
    for (const { group, evidence } of expansions) {
      if (evidence === 'word' && (index.postings[group]?.length ?? 0) > 0) own = Math.min(own, groupWeights[group]!);
    }
  }
  const weights: number[] = [];
  let bound = 0;
  for (const { group, likeness } of expansions) {
    const weight = Math.min(groupWeights[group]!, cap, own);
    weights.push(weight);
    if (likeness * weight > bound) bound = likeness * weight;
  }
  const groups = expansions.map(({ group }) => group);
  const likenesses = expansions.map(({ likeness }) => likeness);
  const commonness = (wordings + 0.5) / (index.wordingCount + 1);
  return { version: index.version, own, groups, likenesses, weights, bound, commonness };
}

function weighOne(index: EntryIndex, word: QueryWord, unknown: number): WeighedWord {
  const { importance, expansions, grammar } = word;
  const worth = worthOf(index, expansions);
  const { own, groups, likenesses, commonness } = worth;
  const weights = importance === 1 ? worth.weights : worth.weights.map((weight) => weight * importance);
  const bound = worth.bound * importance;
  const weight =
    own < Infinity ? own * importance : Math.max(bound, unknown * UNKNOWN * importance * (grammar ? GRAMMAR : 1));
  return {
    word: word.word,
    grammar,
    importance,
    expansions,
    weight,
    groups,
    likenesses,
    weights,
    bound,
    commonness,
  };
}
