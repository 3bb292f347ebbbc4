import type { OpenQuestion } from './store/questions-store.ts';

/** The entry that answers a question. */
export type TiedTo = { readonly entryId: string; readonly question: string };

export type OpenRow = OpenQuestion & {
  readonly areaName: string | undefined;
  readonly askedBy: string | undefined;
  /** Set for the one that has just been dealt with. */
  readonly doneBy: string | undefined;
  /** The entry that answers it, where it was done by finding one. */
  readonly tiedTo?: TiedTo | undefined;
};

/** A page of the open questions; what was just marked as done stays in its place. */
export type OpenList = {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly OpenRow[];
  readonly timeZone: string;
};
