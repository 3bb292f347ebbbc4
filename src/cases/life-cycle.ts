import { stateMachine, type Step } from '../kit/index.ts';

export const caseKinds = ['wish', 'fault'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** `done`: a fault is solved. `rejected`: it is none. */
export const caseStates = ['new', 'taken', 'planned', 'done', 'rejected', 'withdrawn'] as const;
export type CaseState = (typeof caseStates)[number];

export type CaseAct = 'take' | 'plan' | 'finish' | 'reject' | 'undo' | 'withdraw' | 'restore' | 'reopen';
/** Leads decide; only the reporter can restore a withdrawn case. */
export type CaseWho = 'lead' | 'reporter';

type CaseStep = Step<CaseState, CaseAct, CaseWho>;

const wishSteps: readonly CaseStep[] = [
  { from: ['new'], act: 'take', to: 'taken', who: 'lead' },
  { from: ['new', 'taken'], act: 'plan', to: 'planned', who: 'lead' },
  { from: ['new', 'taken', 'planned'], act: 'finish', to: 'done', who: 'lead' },
  { from: ['new', 'taken', 'planned'], act: 'reject', to: 'rejected', who: 'lead' },
  { from: ['taken', 'planned', 'done', 'rejected'], act: 'undo', to: 'previous', who: 'lead' },
  { from: ['new'], act: 'withdraw', to: 'withdrawn', who: 'reporter' },
  { from: ['withdrawn'], act: 'restore', to: 'new', who: 'reporter' },
];

/** The reporter of a fault says when it works again, and when it still happens. */
const faultSteps: readonly CaseStep[] = [
  { from: ['new'], act: 'take', to: 'taken', who: 'lead' },
  { from: ['new', 'taken'], act: 'finish', to: 'done', who: 'lead' },
  { from: ['new', 'taken'], act: 'reject', to: 'rejected', who: 'lead' },
  { from: ['taken', 'done', 'rejected'], act: 'undo', to: 'previous', who: 'lead' },
  { from: ['new', 'taken'], act: 'withdraw', to: 'withdrawn', who: 'reporter' },
  { from: ['withdrawn'], act: 'restore', to: 'new', who: 'reporter' },
  { from: ['done', 'rejected'], act: 'reopen', to: 'new', who: 'reporter' },
];

/** The whole life of a case, by its kind. A decision on a wish is final but for the lead's undo of the last step. */
export const lifeCycles = { wish: stateMachine(wishSteps), fault: stateMachine(faultSteps) } as const;

/** Who may do it, to a case of any kind that knows the act. */
export function whoMay(act: CaseAct): CaseWho | undefined {
  return [...wishSteps, ...faultSteps].find((step) => step.act === act)?.who;
}

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

type InState = { readonly kind: CaseKind; readonly state: CaseState };

/** The decisions that a lead can still make on a case of that kind in that state. */
export function openTo({ kind, state }: InState): Decision[] {
  const acts = lifeCycles[kind].actsOf(state, 'lead');
  return decisions.filter((decision) => acts.includes(actTo[decision]));
}

/** The reporter's possible actions. */
export function ownActs({ kind, state }: InState): readonly CaseAct[] {
  return lifeCycles[kind].actsOf(state, 'reporter');
}

/** True while somebody may still join it. */
export function isOpen(state: CaseState): boolean {
  return openTo({ kind: 'wish', state }).length > 0;
}
