import type { Reaction } from '../asked.ts';
import type { Explanation } from '../matcher/index.ts';

/** Why an entry answers a question. */
export type WhyView = {
  readonly questionId: string;
  readonly asked: string;
  readonly entryId: string;
  readonly entryQuestion: string;
  readonly explanation: Explanation;
  /** The best of the other entries. */
  readonly runnerUp: { readonly question: string; readonly confidence: number } | undefined;
  /** The state of the answer card, to return to. */
  readonly reaction: Reaction['kind'];
};
