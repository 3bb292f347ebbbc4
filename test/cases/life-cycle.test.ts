import assert from 'node:assert/strict';
import {
  type CaseAct,
  type CaseState,
  caseStates,
  isOpen,
  lifeCycles,
  openTo,
  ownActs,
  whoMay,
} from '../../src/cases/life-cycle.ts';

/** State, the state before it, and every act with where it leads. What is not here is not open. */
type Matrix = readonly (readonly [CaseState, CaseState | undefined, Partial<Record<CaseAct, CaseState>>])[];

const wishMatrix: Matrix = [
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
const faultMatrix: Matrix = [
  ['new', undefined, { take: 'taken', finish: 'done', reject: 'rejected', withdraw: 'withdrawn' }],
  ['new', 'done', { take: 'taken', finish: 'done', reject: 'rejected', withdraw: 'withdrawn' }],
  ['taken', 'new', { finish: 'done', reject: 'rejected', withdraw: 'withdrawn', undo: 'new' }],
  ['done', 'new', { undo: 'new', reopen: 'new' }],
  ['done', 'taken', { undo: 'taken', reopen: 'new' }],
  ['rejected', 'taken', { undo: 'taken', reopen: 'new' }],
  ['withdrawn', 'taken', { restore: 'new' }],
];
const acts: readonly CaseAct[] = ['take', 'plan', 'finish', 'reject', 'undo', 'withdraw', 'restore', 'reopen'];

describe('the life cycle of a case', () => {
  for (const [kind, matrix] of [
    ['wish', wishMatrix],
    ['fault', faultMatrix],
  ] as const) {
    for (const [state, previous, open] of matrix) {
      for (const act of acts) {
        const to = open[act];
        it(`of a ${kind}: ${act} of ${state} after ${previous ?? 'nothing'} ${to ? `leads to ${to}` : 'is refused'}`, () => {
          assert.equal(lifeCycles[kind].targetOf({ state, previous }, act), to);
        });
      }
    }
  }

  it('has every state in the matrices; a fault is never planned', () => {
    const states = (matrix: Matrix) => new Set(matrix.map(([state]) => state));
    assert.deepEqual(states(wishMatrix), new Set(caseStates));
    assert.deepEqual(states(faultMatrix), new Set(caseStates.filter((state) => state !== 'planned')));
  });

  it('says who may do what', () => {
    assert.deepEqual(
      acts.map((act) => [act, whoMay(act)]),
      [
        ['take', 'lead'],
        ['plan', 'lead'],
        ['finish', 'lead'],
        ['reject', 'lead'],
        ['undo', 'lead'],
        ['withdraw', 'reporter'],
        ['restore', 'reporter'],
        ['reopen', 'reporter'],
      ],
    );
  });

  it('offers a lead the decisions that are still open', () => {
    assert.deepEqual(
      caseStates.map((state) => [state, isOpen(state), ...openTo({ kind: 'wish', state })]),
      [
        ['new', true, 'taken', 'planned', 'done', 'rejected'],
        ['taken', true, 'planned', 'done', 'rejected'],
        ['planned', true, 'done', 'rejected'],
        ['done', false],
        ['rejected', false],
        ['withdrawn', false],
      ],
    );
    assert.deepEqual(
      caseStates.map((state) => [state, ...openTo({ kind: 'fault', state })]),
      [
        ['new', 'taken', 'done', 'rejected'],
        ['taken', 'done', 'rejected'],
        ['planned'],
        ['done'],
        ['rejected'],
        ['withdrawn'],
      ],
    );
  });

  it('offers a reporter what is theirs to do', () => {
    const of = (kind: 'wish' | 'fault') => caseStates.map((state) => [state, ...ownActs({ kind, state })]);
    assert.deepEqual(of('wish'), [
      ['new', 'withdraw'],
      ['taken'],
      ['planned'],
      ['done'],
      ['rejected'],
      ['withdrawn', 'restore'],
    ]);
    assert.deepEqual(of('fault'), [
      ['new', 'withdraw'],
      ['taken', 'withdraw'],
      ['planned'],
      ['done', 'reopen'],
      ['rejected', 'reopen'],
      ['withdrawn', 'restore'],
    ]);
  });

  it('recognises repeated transitions; undo has no state of its own', () => {
    assert.equal(lifeCycles.wish.isDone('planned', 'plan'), true);
    assert.equal(lifeCycles.wish.isDone('planned', 'take'), false);
    assert.equal(lifeCycles.wish.isDone('new', 'undo'), false);
    assert.equal(lifeCycles.fault.isDone('new', 'reopen'), true);
  });
});
