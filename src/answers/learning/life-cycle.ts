import { stateMachine } from '../../kit/index.ts';

export const proposalStates = ['open', 'accepted', 'refused'] as const;
export type ProposalState = (typeof proposalStates)[number];
export type ProposalAct = 'accept' | 'refuse' | 'undo';

/** The life cycle of a proposed wording. The first decision counts, until it is undone. */
export const lifeCycle = stateMachine<ProposalState, ProposalAct, 'keeper'>([
  { from: ['open'], act: 'accept', to: 'accepted', who: 'keeper' },
  { from: ['open'], act: 'refuse', to: 'refused', who: 'keeper' },
  { from: ['accepted', 'refused'], act: 'undo', to: 'open', who: 'keeper' },
]);
