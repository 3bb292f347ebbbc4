export { cleanText } from '../language/index.ts';
import type { Language } from '../platform/i18n/index.ts';

export const caseStates = ['new', 'taken', 'planned', 'done', 'rejected', 'withdrawn'] as const;
export type CaseState = (typeof caseStates)[number];

/** What a lead sets with one press; a rejection needs a reason besides. */
export const decisions = ['taken', 'planned', 'done'] as const;
export type Decision = (typeof decisions)[number];

/** Something that is reported and followed to its end; wishes are the first kind. */
export type Case = {
  readonly id: string;
  readonly rolloutId: string;
  /** Gap-free within the rollout. */
  readonly number: number;
  readonly state: CaseState;
  readonly title: string;
  readonly wish: string;
  readonly why: string | undefined;
  readonly areaKey: string | undefined;
  readonly reporterId: string;
  /** The reporter's when it was reported, for telling them. */
  readonly language: Language;
  /** ISO-8601 UTC. */
  readonly reportedAt: string;
  readonly last: CaseEvent;
};

/** One change of a case; the last one tells whether a card is out of date. */
export type CaseEvent = {
  readonly id: string;
  readonly from: CaseState | undefined;
  readonly to: CaseState;
  /** The reason of a rejection. */
  readonly note: string | undefined;
};

/** What a lead can make of a case. */
export type Outcome = Decision | 'rejected';

const next: Readonly<Record<CaseState, readonly Outcome[]>> = {
  new: ['taken', 'planned', 'done', 'rejected'],
  taken: ['planned', 'done', 'rejected'],
  planned: ['done', 'rejected'],
  done: [],
  rejected: [],
  withdrawn: [],
};

/** What a lead can make of a case from here on. */
export function openTo(state: CaseState): Outcome[] {
  return [...next[state]];
}

export function mayMove(from: CaseState, to: CaseState): boolean {
  return next[from].some((one) => one === to);
}

/** Somebody may still join it. */
export function isOpen(state: CaseState): boolean {
  return next[state].length > 0;
}

/** What its reporter took back is no colleague's to read any more; those who wanted the same see what became of it. */
export function mayRead(
  { state }: Pick<Case, 'state'>,
  reader: { readonly relation: 'reporter' | 'follower' | 'none'; readonly isLead: boolean },
): boolean {
  return state !== 'withdrawn' || reader.isLead || reader.relation !== 'none';
}

/** The lead's last step can be taken back; what the reporter withdrew is the reporter's. */
export function canUndo({ from, to }: CaseEvent): boolean {
  return from !== undefined && from !== 'withdrawn' && to !== 'withdrawn' && to !== 'new';
}

/** What somebody typed into the form. */
export type Draft = {
  readonly title: string;
  readonly wish: string;
  readonly why: string;
  readonly area: string;
};

/** Together they fit a card twice over, as the buttons of "is this what you want?" must carry them: 28 KB at three bytes a letter. */
export const draftLimits = { title: 120, wish: 2000, why: 1000 } as const;
export const reasonLimit = 1000;

/** A form that holds more than this cannot be shown again within a card's 28 KB. */
export const mostShownAgain = 6000;

export type DraftFaults = { readonly [K in keyof typeof draftLimits]?: 'missing' | 'tooLong' };

/** What is wrong with a draft, by field; empty for one that can be sent. */
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
