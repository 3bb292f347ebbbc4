import { isAskingWord } from '../../../language/index.ts';
import type { EntryIndex } from '../index/entry-index.ts';
import { isTrueMatch, type TermMatches } from './term-matches.ts';
import type { WeightedWord } from './term-weights.ts';

/** One query against an index, with the values shared by all of its candidates. */
export interface QueryContext {
  readonly index: EntryIndex;
  readonly words: readonly WeightedWord[];
  /** Shared by all queries of a matcher: valid until the next one. */
  readonly matches: TermMatches;
  /** Whether it is in English or in a Nordic language; undefined when it may be either. */
  readonly isEnglish: boolean | undefined;
  /** The total weight of the query's words; 1 when it would be 0. */
  readonly totalWeight: number;
  readonly medianWeight: number;
  /** The weight of the words that weigh at least the median. */
  readonly rareWeight: number;
  /** The share of its weight in words that match nothing in the index. */
  readonly outOfVocabulary: number;
  /** The share of its words that match the index by the lexicon only. */
  readonly translated: number;
  /** For each word, 1 for a content word: not a function word, greeting or phrase. */
  readonly isContent: Uint8Array;
  readonly contentWeight: number;
  /** For each word, 1 for the rarest content word, or one as rare. */
  readonly isRarest: Uint8Array;
  /** The question has so few content words that each is essential. */
  readonly isShort: boolean;
  /** For each word, its odds for an entry whose wordings all contain it. */
  readonly termOdds: Float64Array;
  /** The log odds of the query for an entry whose wordings all contain all of its words. */
  readonly highestLogOdds: number;
}

/**
 * The mixture of the query likelihood: the share of the entry; the rest is the model of all wordings (Jelinek-Mercer).
 */
const ENTRY_SHARE = 0.3;

/** In a question of so few content words each is essential: a word that no entry has counts as its rarest. */
const SHORT = 3;
const ABOUT = 0.999;

/** The content words of a question, and the rarest of them. */
function contentOf(
  words: readonly WeightedWord[],
): Pick<QueryContext, 'isContent' | 'isRarest' | 'isShort' | 'contentWeight'> {
  const isContent = Uint8Array.from(words, ({ word, grammar, importance }) =>
    !grammar && importance === 1 && word.length > 1 && !word.includes(' ') && !isAskingWord(word) ? 1 : 0,
  );
  const isShort = isContent.reduce((sum, own) => sum + own, 0) <= SHORT;
  const rarity = words.map(({ weight, expansions }, at) => {
    if (isContent[at] === 0) return 0;
    const isThere = expansions.some((own) => own.kind !== 'part' && isTrueMatch(own));
    return isShort && !isThere ? Infinity : weight;
  });
  const rarest = Math.max(0, ...rarity);
  return {
    isContent,
    isRarest: Uint8Array.from(rarity, (own) => (own > 0 && own >= rarest * ABOUT ? 1 : 0)),
    isShort,
    contentWeight: words.reduce((sum, { weight }, at) => sum + (isContent[at] === 1 ? weight : 0), 0),
  };
}

export function contextOf(
  index: EntryIndex,
  words: readonly WeightedWord[],
  shared: Pick<QueryContext, 'matches' | 'isEnglish'>,
): QueryContext {
  shared.matches.fill(words, index.vocabulary.groupCount);
  const medianWeight = Float64Array.from(words, ({ weight }) => weight).sort()[words.length >> 1] ?? 0;
  const termOdds = new Float64Array(words.length);
  let totalWeight = 0;
  let rareWeight = 0;
  let highestLogOdds = 0;
  let unknownWeight = 0;
  let translated = 0;
  for (let at = 0; at < words.length; at += 1) {
    const { weight, importance, wordingShare, expansions } = words[at]!;
    totalWeight += weight;
    if (weight >= medianWeight) rareWeight += weight;
    termOdds[at] = ENTRY_SHARE / (1 - ENTRY_SHARE) / wordingShare;
    if (weight > 0) highestLogOdds += importance * Math.log(1 + termOdds[at]!);
    if (expansions.length === 0) unknownWeight += weight;
    else if (expansions.every(({ kind }) => kind === 'meaning')) translated += 1;
  }
  totalWeight ||= 1;
  return {
    index,
    words,
    ...shared,
    totalWeight,
    ...contentOf(words),
    medianWeight,
    rareWeight,
    termOdds,
    highestLogOdds,
    outOfVocabulary: unknownWeight / totalWeight,
    translated: translated / Math.max(1, words.length),
  };
}
