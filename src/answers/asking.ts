import type { Match } from './matcher/index.ts';

/** The confidence band of an answer: shown as the answer, as "did you mean", or as "I do not know". */
export type Band = 'sure' | 'middling' | 'unknown';

/**
 * Minimum confidence for showing the best match as the answer, and for offering candidates: that one of those on the
 * card is right.
 */
export type Thresholds = { readonly sure: number; readonly middling: number };
export const defaultThresholds: Thresholds = { sure: 0.6, middling: 0.12 };

/** Number of other entries that a card offers next to the answer. */
export const otherCandidates = 3;

/** A candidate with less than this share of the best score would only distract. */
const nearScore = 0.5;
/** Next to a sure answer, so would one with less than this share of its confidence. */
const nearChance = 0.01;

const evenChance = 0.5;

export type Verdict = { readonly band: Band; readonly best: Match | undefined; readonly candidates: readonly Match[] };

/** Judges the matches, best first; together, because a question of one word may concern several entries. */
export function judge(matches: readonly Match[], thresholds: Thresholds): Verdict {
  const [best] = matches;
  if (!best) return { band: 'unknown', best: undefined, candidates: [] };
  const near = matches.filter((match) => match.score >= best.score * nearScore).slice(0, 1 + otherCandidates);
  if (best.confidence >= thresholds.sure && best.lacksRarestWord !== true) {
    const others = near.slice(1).filter(({ confidence }) => confidence >= best.confidence * nearChance);
    return { band: 'sure', best, candidates: others };
  }
  const chance = near.reduce((sum, { confidence }) => sum + confidence, 0);
  // A single word may concern so many entries that none is likely, but an entry with every word of the question is not
  // a wild guess. If the lead demands more than an even chance, that takes precedence.
  const isSpread = best.hasEveryWord === true && thresholds.middling < evenChance;
  if (chance < thresholds.middling && !isSpread) return { band: 'unknown', best: undefined, candidates: [] };
  return { band: 'middling', best: undefined, candidates: near };
}

/** A follow-up, searched together with what the conversation is about, and alone for what it says by itself. */
export type FollowUp = { readonly together: readonly Match[]; readonly alone: readonly Match[] };

/**
 * What to make of a follow-up. Its answer is sure only when the entry has the follow-up's own words too: what the
 * conversation was about would else find itself again, and pass for an answer to something that was not asked.
 */
export function judgeFollowUp({ together, alone }: FollowUp, thresholds: Thresholds): Verdict {
  const verdict = judge(together, thresholds);
  const { best } = verdict;
  if (verdict.band !== 'sure' || !best) return verdict;
  const own = alone.find(({ id }) => id === best.id);
  if (own?.hasEveryWord === true) return verdict;
  return { band: 'middling', best: undefined, candidates: [best, ...verdict.candidates] };
}
