import type { ListPage } from '../kit/index.ts';
import type { OpenQuestion } from './store/questions-store.ts';

/** The entry that answers a question. */
export type TiedTo = { readonly entryId: string; readonly question: string };

export type OpenRow = OpenQuestion & {
  readonly areaName: string | undefined;
  readonly askedBy: string | undefined;
  /** Set for the question just marked as done. */
  readonly doneBy: string | undefined;
  /** The entry that answers it, if it was marked as done by linking an entry. */
  readonly tiedTo?: TiedTo | undefined;
};

/** A page of the open questions; the one just marked as done stays in its place. */
export type OpenList = {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly OpenRow[];
  readonly timeZone: string;
};

/** A page of a person's own questions. */
export type MyQuestions = ListPage<MyQuestion> & { readonly timeZone: string };

export type MyQuestion = {
  readonly id: string;
  readonly text: string;
  readonly areaName: string | undefined;
  /** ISO-8601 UTC. */
  readonly openedAt: string;
  readonly isDone: boolean;
  /** The entry that answers it. */
  readonly entryId: string | undefined;
};
