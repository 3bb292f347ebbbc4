import { stateMachine } from '../kit/index.ts';

export const caseStates = ['new', 'taken', 'planned', 'done', 'rejected', 'withdrawn'] as const;
export type CaseState = (typeof caseStates)[number];

export type CaseAct = 'take' | 'plan' | 'finish' | 'reject' | 'undo' | 'withdraw' | 'restore';
/** Leads decide; what the reporter withdrew is the reporter's. */
export type CaseWho = 'lead' | 'reporter';

/** The whole life of a case. A decision is final but for the lead's undo of the last step. */
export const lifeCycle = stateMachine<CaseState, CaseAct, CaseWho>([
  { from: ['new'], act: 'take', to: 'taken', who: 'lead' },
  { from: ['new', 'taken'], act: 'plan', to: 'planned', who: 'lead' },
  { from: ['new', 'taken', 'planned'], act: 'finish', to: 'done', who: 'lead' },
  { from: ['new', 'taken', 'planned'], act: 'reject', to: 'rejected', who: 'lead' },
  { from: ['taken', 'planned', 'done', 'rejected'], act: 'undo', to: 'previous', who: 'lead' },
  { from: ['new'], act: 'withdraw', to: 'withdrawn', who: 'reporter' },
  { from: ['withdrawn'], act: 'restore', to: 'new', who: 'reporter' },
]);

/** The states that a lead sets; a rejection needs a reason. */
export const decisions = ['taken', 'planned', 'done', 'rejected'] as const;
export type Decision = (typeof decisions)[number];

/** The act that leads to a decision. */
export const actTo: Readonly<Record<Decision, CaseAct>> = {
  taken: 'take',
  planned: 'plan',
  done: 'finish',
  rejected: 'reject',
};

/** The decisions that a lead can still take on a case in that state. */
export function openTo(state: CaseState): Decision[] {
  const acts = lifeCycle.actsOf(state, 'lead');
  return decisions.filter((decision) => acts.includes(actTo[decision]));
}

/** True while somebody may still join it. */
export function isOpen(state: CaseState): boolean {
  return openTo(state).length > 0;
}
