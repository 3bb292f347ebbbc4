import type { Draft, DraftDoubts, DraftFaults } from './draft.ts';
import type { Session } from '../session.ts';

/** The session that a form changes, and what was seen of it. */
export type FormChanges = { readonly sessionId: string; readonly sequence: number; readonly booked: number };

/** `changes` is undefined for a new session. */
export type SessionForm = {
  readonly formId: string;
  readonly draft: Draft;
  readonly faults: DraftFaults;
  /** What fits the fields that are in doubt. */
  readonly doubts?: DraftDoubts;
  /** The words that a new session was asked for with; what fits is read from them again. */
  readonly text?: string;
  readonly areas: readonly { readonly title: string; readonly value: string }[];
  /** Losen can make Teams meetings here. */
  readonly offersMeeting: boolean;
  readonly changes: FormChanges | undefined;
};

export function changesOf({ id, sequence, booked }: Session): FormChanges {
  return { sessionId: id, sequence, booked };
}
