import type { Reaction } from '../asked.ts';
import type { Explanation } from '../matcher/index.ts';

/** What led from a question to an entry. */
export type WhyView = {
  readonly questionId: string;
  readonly asked: string;
  readonly entryId: string;
  readonly entryQuestion: string;
  readonly explanation: Explanation;
  /** The best of the other entries. */
  readonly runnerUp: { readonly question: string; readonly confidence: number } | undefined;
  /** What the answer card stood at, to go back to. */
  readonly reaction: Reaction['kind'];
};
