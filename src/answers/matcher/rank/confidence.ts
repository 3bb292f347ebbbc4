import type { QueryContext } from '../query/context.ts';
import type { QueryWord } from '../query/expansion.ts';
import { EVIDENCE, weightedSum, type Evidence } from './evidence.ts';
import { CONFIDENCE_EVIDENCE, type ConfidenceEvidence } from './standing.ts';
import { CONFIDENCE, CONFIDENCE_OFFSET } from './weights.ts';

/** A candidate with its score and evidence, best first in a list. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly evidence: Evidence;
  readonly wordings: number;
}

/** Number of candidates that one is compared with. */
const FIELD = 10;

/** The share of evidence kinds in which no rival exceeds the candidate at `place`. */
function agreement(ranked: readonly Ranked[], place: number, field: number): number {
  const own = ranked[place]!.evidence;
  let kinds = 0;
  let first = 0;
  for (const name of EVIDENCE) {
    // In single precision, so that values that differ by rounding are equal.
    const value = Math.fround(own[name]);
    if (value <= 0) continue;
    kinds += 1;
    let isFirst = true;
    for (let at = 0; at < field && isFirst; at += 1) {
      isFirst = at === place || Math.fround(ranked[at]!.evidence[name]) <= value;
    }
    if (isFirst) first += 1;
  }
  return first / Math.max(1, kinds);
}

/** Cache for one query: the same for each place in its list. */
const entropyByRanking = new WeakMap<readonly Ranked[], number>();

/** The entropy of the candidates' probabilities (a softmax of their scores). */
function entropy(ranked: readonly Ranked[]): number {
  const before = entropyByRanking.get(ranked);
  if (before !== undefined) return before;
  const best = ranked[0]!.score;
  let all = 0;
  let weighted = 0;
  for (const { score } of ranked) {
    const odds = Math.exp(score - best);
    all += odds;
    weighted += odds * (score - best);
  }
  const own = Math.log(all) - weighted / all;
  entropyByRanking.set(ranked, own);
  return own;
}

/** The evidence for and about the candidate at `place`; the others are its rivals. */
export function confidenceEvidence(
  ranked: readonly Ranked[],
  place: number,
  context: QueryContext,
): ConfidenceEvidence {
  const own = ranked[place]!;
  const field = Math.min(FIELD, ranked.length);
  const rivals = place < field ? field - 1 : field;
  let sum = 0;
  for (let at = 0; at < field; at += 1) if (at !== place) sum += ranked[at]!.score;
  const second = ranked[place === 0 ? 1 : 0]?.score ?? 0;
  const asked = Math.max(1, context.words.length);
  return {
    ...own.evidence,
    score: own.score / 10,
    margin: (own.score - (ranked.length > 1 ? second : 0)) / 10,
    fieldMargin: (own.score - (rivals === 0 ? 0 : sum / rivals)) / 10,
    agreement: agreement(ranked, place, field),
    outOfVocabulary: context.outOfVocabulary,
    translated: context.translated,
    queryLength: Math.log(asked),
    meanWeight: context.totalWeight / asked / 5,
    wordingCount: Math.log(1 + own.wordings),
    answerOnly: own.wordings === 0 ? 1 : 0,
    entropy: entropy(ranked),
  };
}

/** Maximum confidence for a question of one letter or of function words only, unless an entry has the same text. */
const HIGHEST_WITHOUT_CONTENT = 0.3;
/** Factor for an entry that lacks the rarest word of a short question, however well the rest matches. */
const WITHOUT_THE_POINT = 0.5;
/** From this n-gram cosine, question and wording count as the same text. */
export const SAME_TEXT = 0.8;

/** Whether a question has more than function words and single letters. */
export const hasContent = (words: readonly QueryWord[]): boolean =>
  words.some(({ word, grammar }) => !grammar && word.length > 1);

/** The probability that the candidate at `place` answers the query: a logistic model of its evidence. */
export function confidenceAt(ranked: readonly Ranked[], place: number, context: QueryContext): number {
  const evidence = confidenceEvidence(ranked, place, context);
  const logOdds = weightedSum(CONFIDENCE_EVIDENCE, CONFIDENCE, evidence) + CONFIDENCE_OFFSET;
  const confidence = 1 / (1 + Math.exp(-logOdds));
  if (evidence.rarestWord === 0 && context.isShort && context.isRarest.includes(1))
    return confidence * WITHOUT_THE_POINT;
  const isSameText = evidence.ngramCosine >= SAME_TEXT;
  return isSameText || hasContent(context.words) ? confidence : Math.min(confidence, HIGHEST_WITHOUT_CONTENT);
}
