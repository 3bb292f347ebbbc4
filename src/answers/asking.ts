import type { Match } from './matcher/index.ts';

/** How sure an answer is: shown as the answer, as "did you mean", or as "I do not know". */
export type Band = 'sure' | 'middling' | 'unknown';

/**
 * Chances from which the best match is shown as the answer, and from which those that a card has room for are offered:
 * that one of them is right.
 */
export type Thresholds = { readonly sure: number; readonly middling: number };
export const defaultThresholds: Thresholds = { sure: 0.6, middling: 0.12 };

/** Other entries that a card offers beside the one it shows. */
export const otherCandidates = 3;

/** A candidate with less than this share of the best score would only distract. */
const nearScore = 0.5;
/** Beside a sure answer, one with less than this share of its chance would, too. */
const nearChance = 0.01;

const evenChance = 0.5;

export type Verdict = { readonly band: Band; readonly best: Match | undefined; readonly candidates: readonly Match[] };

/** What to make of the matches, best first: together, since a question of one word may be about several entries. */
export function judge(matches: readonly Match[], thresholds: Thresholds): Verdict {
  const [best] = matches;
  if (!best) return { band: 'unknown', best: undefined, candidates: [] };
  const near = matches.filter((match) => match.score >= best.score * nearScore).slice(0, 1 + otherCandidates);
  if (best.confidence >= thresholds.sure && best.lacksRarestWord !== true) {
    const others = near.slice(1).filter(({ confidence }) => confidence >= best.confidence * nearChance);
    return { band: 'sure', best, candidates: others };
  }
  const chance = near.reduce((sum, { confidence }) => sum + confidence, 0);
  // A word alone may be about so many entries that none is likely; what has all that was asked is no wild guess. A lead
  // who demands more than an even chance means it.
  const isSpread = best.hasEveryWord === true && thresholds.middling < evenChance;
  if (chance < thresholds.middling && !isSpread) return { band: 'unknown', best: undefined, candidates: [] };
  return { band: 'middling', best: undefined, candidates: near };
}
