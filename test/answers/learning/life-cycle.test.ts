import assert from 'node:assert/strict';
import {
  lifeCycle,
  type ProposalAct,
  type ProposalState,
  proposalStates,
} from '../../../src/answers/learning/life-cycle.ts';

const matrix: Readonly<Record<ProposalState, Partial<Record<ProposalAct, ProposalState>>>> = {
  open: { accept: 'accepted', refuse: 'refused' },
  accepted: { undo: 'open' },
  refused: { undo: 'open' },
};
const acts: readonly ProposalAct[] = ['accept', 'refuse', 'undo'];

describe('the life cycle of a proposed wording', () => {
  for (const state of proposalStates) {
    for (const act of acts) {
      const to = matrix[state][act];
      it(`${act} of ${state} ${to ? `leads to ${to}` : 'is not open'}, and is for keepers`, () => {
        assert.equal(lifeCycle.targetOf({ state, previous: undefined }, act), to);
        assert.equal(lifeCycle.whoMay(act), 'keeper');
      });
    }
  }
});
