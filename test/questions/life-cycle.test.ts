import assert from 'node:assert/strict';
import { lifeCycle, type QuestionAct, questionStates, type QuestionState } from '../../src/questions/life-cycle.ts';

const matrix: readonly (readonly [QuestionState, QuestionAct, QuestionState | undefined])[] = [
  ['open', 'finish', 'done'],
  ['open', 'reopen', undefined],
  ['done', 'finish', undefined],
  ['done', 'reopen', 'open'],
];

describe('the life cycle of a question that was passed on', () => {
  for (const [state, act, to] of matrix) {
    it(`${act} of ${state} ${to ? `leads to ${to}` : 'is not open'}, and is for keepers`, () => {
      assert.equal(lifeCycle.targetOf({ state, previous: undefined }, act), to);
      assert.equal(lifeCycle.whoMay(act), 'keeper');
    });
  }

  it('has every state in the matrix', () => {
    assert.deepEqual(new Set(matrix.map(([state]) => state)), new Set(questionStates));
  });
});
