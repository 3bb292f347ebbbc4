import { writtenForOthers } from '../kit/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { type CaseKind, type CaseState, lifeCycles } from './life-cycle.ts';

export { type CaseKind, type CaseState, isOpen } from './life-cycle.ts';

/** A change request or a fault, from its report to its end. */
export type Case = {
  readonly id: string;
  readonly rolloutId: string;
  /** Gap-free within the rollout. */
  readonly number: number;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly title: string;
  /** What is wished; of a fault, what happened. */
  readonly wish: string;
  readonly why: string | undefined;
  /** Of a fault: when and where it happened, in its reporter's words. */
  readonly when: string | undefined;
  readonly where: string | undefined;
  readonly areaKey: string | undefined;
  readonly reporterId: string;
  /** The reporter's when it was reported, for telling them. */
  readonly language: Language;
  /** ISO-8601 UTC. */
  readonly reportedAt: string;
  readonly last: CaseEvent;
};

/** One change of a case; the last one shows whether a card is outdated. */
export type CaseEvent = {
  readonly id: string;
  readonly from: CaseState | undefined;
  readonly to: CaseState;
  /** The reason of a rejection: why a wish is not met, or why something is no fault. */
  readonly note: string | undefined;
};

/** A withdrawn case is for its reporter, its followers and leads only. */
export function mayRead(
  { state }: Pick<Case, 'state'>,
  reader: { readonly relation: 'reporter' | 'follower' | 'none'; readonly isLead: boolean },
): boolean {
  return state !== 'withdrawn' || reader.isLead || reader.relation !== 'none';
}

/** True when a lead can undo the last step. */
export function canUndo({ kind, state, last }: Pick<Case, 'kind' | 'state' | 'last'>): boolean {
  return lifeCycles[kind].targetOf({ state, previous: last.from }, 'undo') !== undefined;
}

/** The values of the form, as typed. */
export type Draft = {
  readonly title: string;
  readonly wish: string;
  readonly why: string;
  readonly area: string;
};

/** Together they fit a card twice over, as the buttons of "is this what you want?" must carry them: 28 KB at three bytes a letter. */
export const draftLimits = { title: 120, wish: 2000, why: 1000 } as const;
export const reasonLimit = 1000;

export type DraftFaults = { readonly [K in keyof typeof draftLimits]?: 'missing' | 'tooLong' };

/** A draft as it is stored: without invisible characters, and with a title of one line. */
export function cleaned({ title, wish, why, area }: Draft): Draft {
  return {
    title: writtenForOthers(title).replace(/\n/g, ' '),
    wish: writtenForOthers(wish),
    why: writtenForOthers(why),
    area,
  };
}

export type ReasonFault = 'missing' | 'tooLong';

/** The fault of a rejection's reason; undefined for a valid one. */
export function reasonFaultOf(reason: string): ReasonFault | undefined {
  if (reason === '') return 'missing';
  return reason.length > reasonLimit ? 'tooLong' : undefined;
}

/** The faults of a draft, by field; empty for a valid one. */
export function faultsOf(draft: Draft): DraftFaults {
  const faults: { -readonly [K in keyof DraftFaults]: DraftFaults[K] } = {};
  if (draft.title === '') faults.title = 'missing';
  if (draft.wish === '') faults.wish = 'missing';
  for (const field of ['title', 'wish', 'why'] as const) {
    if (draft[field].length > draftLimits[field]) faults[field] = 'tooLong';
  }
  return faults;
}

export function numberOf(rolloutKey: string, { number }: Pick<Case, 'number'>): string {
  return `${rolloutKey}-${number}`;
}
