import assert from 'node:assert/strict';
import { type CaseAct, type CaseState, caseStates, isOpen, lifeCycle, openTo } from '../../src/cases/life-cycle.ts';

/** State, the state before it, and every act with where it leads. What is not here is not open. */
const matrix: readonly (readonly [CaseState, CaseState | undefined, Partial<Record<CaseAct, CaseState>>])[] = [
  ['new', undefined, { take: 'taken', plan: 'planned', finish: 'done', reject: 'rejected', withdraw: 'withdrawn' }],
  ['new', 'taken', { take: 'taken', plan: 'planned', finish: 'done', reject: 'rejected', withdraw: 'withdrawn' }],
  ['new', 'withdrawn', { take: 'taken', plan: 'planned', finish: 'done', reject: 'rejected', withdraw: 'withdrawn' }],
  ['taken', 'new', { plan: 'planned', finish: 'done', reject: 'rejected', undo: 'new' }],
  ['taken', 'planned', { plan: 'planned', finish: 'done', reject: 'rejected', undo: 'planned' }],
  ['planned', 'new', { finish: 'done', reject: 'rejected', undo: 'new' }],
  ['planned', 'taken', { finish: 'done', reject: 'rejected', undo: 'taken' }],
  ['done', 'planned', { undo: 'planned' }],
  ['rejected', 'new', { undo: 'new' }],
  ['withdrawn', 'new', { restore: 'new' }],
];
const acts: readonly CaseAct[] = ['take', 'plan', 'finish', 'reject', 'undo', 'withdraw', 'restore'];

describe('the life cycle of a case', () => {
  for (const [state, previous, open] of matrix) {
    for (const act of acts) {
      const to = open[act];
      it(`${act} of ${state} after ${previous ?? 'nothing'} ${to ? `leads to ${to}` : 'is refused'}`, () => {
        assert.equal(lifeCycle.targetOf({ state, previous }, act), to);
      });
    }
  }

  it('has every state in the matrix', () => {
    assert.deepEqual(new Set(matrix.map(([state]) => state)), new Set(caseStates));
  });

  it('says who may do what', () => {
    assert.deepEqual(
      acts.map((act) => [act, lifeCycle.whoMay(act)]),
      [
        ['take', 'lead'],
        ['plan', 'lead'],
        ['finish', 'lead'],
        ['reject', 'lead'],
        ['undo', 'lead'],
        ['withdraw', 'reporter'],
        ['restore', 'reporter'],
      ],
    );
  });

  it('offers a lead the decisions that are still open', () => {
    assert.deepEqual(
      caseStates.map((state) => [state, isOpen(state), ...openTo(state)]),
      [
        ['new', true, 'taken', 'planned', 'done', 'rejected'],
        ['taken', true, 'planned', 'done', 'rejected'],
        ['planned', true, 'done', 'rejected'],
        ['done', false],
        ['rejected', false],
        ['withdrawn', false],
      ],
    );
  });

  it('knows what has been done already; leading back has no state of its own', () => {
    assert.equal(lifeCycle.isDone('planned', 'plan'), true);
    assert.equal(lifeCycle.isDone('planned', 'take'), false);
    assert.equal(lifeCycle.isDone('new', 'undo'), false);
  });
});
