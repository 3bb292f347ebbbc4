import type { Match } from './matcher/index.ts';

/** How sure an answer is: shown as the answer, as "did you mean", or as "I do not know". */
export type Band = 'sure' | 'middling' | 'unknown';

/**
 * Confidences from which a match is shown as the answer and from which it is offered. On the labelled questions of the
 * sample rollout 95 of 100 answers given from 0.5 on are right, and from 0.08 on the right one is among the candidates
 * for 69 of 100, a third of them asked without one of its words, while 73 of 100 that nothing answers stay below.
 */
export type Thresholds = { readonly sure: number; readonly middling: number };
export const defaultThresholds: Thresholds = { sure: 0.5, middling: 0.08 };

/** Other entries that a card offers beside the one it shows. */
export const otherCandidates = 3;

export type Verdict = { readonly band: Band; readonly best: Match | undefined; readonly candidates: readonly Match[] };

/** What to make of the matches, best first. A candidate far behind the best one would only distract. */
export function judge(matches: readonly Match[], thresholds: Thresholds): Verdict {
  const [best] = matches;
  if (!best || best.confidence < thresholds.middling) return { band: 'unknown', best: undefined, candidates: [] };
  const near = matches.filter((match) => match.score >= best.score * 0.5);
  if (best.confidence >= thresholds.sure) return { band: 'sure', best, candidates: near.slice(1, 1 + otherCandidates) };
  return { band: 'middling', best: undefined, candidates: near.slice(0, 1 + otherCandidates) };
}
