import type { EntryIndex } from './index-of-entries.ts';
import type { Reached } from './reached.ts';
import type { WeighedWord } from './weighed-words.ts';

/** One query against an index, with what is the same for all of its candidates. */
export interface QueryContext {
  readonly index: EntryIndex;
  readonly words: readonly WeighedWord[];
  /** Shared by all queries of a matcher: true until the next one. */
  readonly reached: Reached;
  /** Whether it is in English or in a Nordic language; undefined where it may be both. */
  readonly isEnglish: boolean | undefined;
  /** The weight of all words of the query. */
  readonly whole: number;
  /** The middle one of the weights of the words. */
  readonly middle: number;
  /** The weight of the words that weigh at least that. */
  readonly rareWhole: number;
  /** The share of its weight that nothing in the index is like. */
  readonly unknown: number;
  /** The share of its words that reach the index by the lexicon only. */
  readonly foreign: number;
  /** For each word the odds that it was said for an entry whose wordings all hold it. */
  readonly odds: Float64Array;
  /** The most that `likelier` can come to before it is divided. */
  readonly mostLikelier: number;
}

/** For each word of a query, used anew for each candidate: worths and places in a wording, the best one and all. */
export const scratch = {
  hits: new Int32Array(0),
  best: new Float64Array(0),
  place: new Int32Array(0),
  topBest: new Float64Array(0),
  topPlace: new Int32Array(0),
  anywhere: new Float64Array(0),
  shares: new Float64Array(0),
};

function makeRoom(words: number): void {
  if (scratch.best.length >= words) return;
  const room = words * 2;
  scratch.hits = new Int32Array(room);
  scratch.best = new Float64Array(room);
  scratch.place = new Int32Array(room);
  scratch.topBest = new Float64Array(room);
  scratch.topPlace = new Int32Array(room);
  scratch.anywhere = new Float64Array(room);
  scratch.shares = new Float64Array(room);
}

const TRUST = 0.3;

export function contextOf(
  index: EntryIndex,
  words: readonly WeighedWord[],
  shared: Pick<QueryContext, 'reached' | 'isEnglish'>,
): QueryContext {
  makeRoom(words.length);
  shared.reached.fill(words, index.vocabulary.groupCount);
  const middle = Float64Array.from(words, ({ weight }) => weight).sort()[words.length >> 1] ?? 0;
  const odds = new Float64Array(words.length);
  let whole = 0;
  let rareWhole = 0;
  let mostLikelier = 0;
  for (let at = 0; at < words.length; at += 1) {
    const { weight, importance, commonness } = words[at]!;
    whole += weight;
    if (weight >= middle) rareWhole += weight;
    odds[at] = TRUST / (1 - TRUST) / commonness;
    if (weight > 0) mostLikelier += importance * Math.log(1 + odds[at]!);
  }
  const asked = { index, words, ...shared, whole: whole || 1, middle, rareWhole, odds, mostLikelier };
  return { ...asked, ...strangeness(words, asked.whole) };
}

function strangeness(words: readonly WeighedWord[], whole: number): Pick<QueryContext, 'unknown' | 'foreign'> {
  let unknown = 0;
  let foreign = 0;
  for (const { weight, expansions } of words) {
    if (expansions.length === 0) unknown += weight;
    else if (expansions.every(({ evidence }) => evidence === 'meaning')) foreign += 1;
  }
  return { unknown: unknown / whole, foreign: foreign / Math.max(1, words.length) };
}

/**
 * The log odds of the query under an entry's wordings mixed with all wordings, as a share of the most possible, by
 * the worths in `scratch.shares` summed over the wordings.
 */
export function likelier(wordings: number, { words, odds, mostLikelier }: QueryContext): number {
  if (mostLikelier === 0) return 0;
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) {
    const held = scratch.shares[at]!;
    if (held > 0) sum += words[at]!.importance * Math.log(1 + (odds[at]! * held) / words[at]!.weight / wordings);
  }
  return sum / mostLikelier;
}
