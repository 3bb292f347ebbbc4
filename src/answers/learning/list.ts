import type { Proposal } from './proposal.ts';

export type ProposalRow = Proposal & {
  /** The entry's question; undefined for an entry that is gone. */
  readonly entryQuestion: string | undefined;
  readonly decidedByName: string | undefined;
};

/** A page of the proposed wordings; what was just decided stays in its place. */
export type ProposalList = {
  /** How many wait for a decision. */
  readonly total: number;
  readonly from: number;
  readonly rows: readonly ProposalRow[];
};
