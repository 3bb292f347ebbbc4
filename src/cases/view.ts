import type { Case } from './case.ts';

/** A case with what its reader is to it. */
export type CaseView = {
  readonly case: Case;
  /** Such as `NTNU-142`. */
  readonly number: string;
  /** Named in the reader's language. */
  readonly areaName: string | undefined;
  /** Those who joined, without the reporter. */
  readonly followers: number;
  readonly relation: 'reporter' | 'follower' | 'none';
  /** Only leads see who reported it. */
  readonly reporterName: string | undefined;
};
