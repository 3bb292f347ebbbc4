import type { Proposal } from './proposal.ts';

export type ProposalRow = Proposal & {
  /** The entry's question; undefined for a deleted entry. */
  readonly entryQuestion: string | undefined;
  readonly decidedByName: string | undefined;
};

/** A page of the proposed wordings; one just decided stays in its place. */
export type ProposalList = {
  /** Number of wordings that wait for a decision. */
  readonly total: number;
  readonly from: number;
  readonly rows: readonly ProposalRow[];
};
