import assert from 'node:assert/strict';
import { isDone, lifeCycle, type PostAct, type PostStage, stageOf, targetOf } from '../../src/status/life-cycle.ts';
import { type Post, type PostState, postStates } from '../../src/status/post.ts';

const begun = '2026-11-23T07:00:00.000Z';
const acts: readonly PostAct[] = ['approve', 'edit', 'skip', 'unskip', 'confirm', 'sendAgain'];

type Situation = Pick<Post, 'state' | 'begunAt' | 'highlights'>;
const before = (state: PostState, highlights?: string): Situation => ({ state, begunAt: undefined, highlights });
const after = (state: PostState, highlights?: string): Situation => ({ state, begunAt: begun, highlights });

/** Every stage, and every act with where it leads. What is not here is not open. */
const matrix: readonly (readonly [string, PostStage, Situation, Partial<Record<PostAct, PostState>>])[] = [
  ['a draft', 'draft', before('draft'), { approve: 'approved', edit: 'approved', skip: 'skipped' }],
  ['one that is approved', 'approved', before('approved', 'Hi'), { edit: 'approved', skip: 'skipped' }],
  ['one approved without highlights', 'approved', before('approved'), { edit: 'approved', skip: 'skipped' }],
  ['one that is skipped', 'skipped', before('skipped'), { edit: 'approved', unskip: 'draft' }],
  ['one skipped with highlights', 'skipped', before('skipped', 'Hi'), { edit: 'approved', unskip: 'approved' }],
  ['one whose hour came while it was skipped', 'passed', after('skipped', 'Hi'), {}],
  ['one that is due', 'due', after('due'), {}],
  ['one that is being sent', 'sending', after('sending'), {}],
  ['one that is posted', 'posted', after('posted'), {}],
  ['one that may have been posted', 'held', after('held'), { confirm: 'posted', sendAgain: 'due' }],
  ['one that failed', 'failed', after('failed'), {}],
];

/** What finds its step done. What is not here was changed by something else. */
const done: Readonly<Record<string, readonly PostAct[]>> = {
  'a draft': ['unskip'],
  'one that is approved': ['approve', 'edit', 'unskip'],
  'one approved without highlights': ['approve', 'edit'],
  'one that is skipped': ['skip'],
  'one skipped with highlights': ['skip'],
  'one that is due': ['sendAgain'],
  'one that is posted': ['confirm'],
};

describe('the life of a week’s post', () => {
  for (const [name, stage, post, open] of matrix) {
    for (const act of acts) {
      const to = open[act];
      it(`${act} of ${name} ${to ? `leads to ${to}` : 'is refused'}`, () => {
        assert.equal(targetOf(post, act), to);
      });
    }

    it(`recognises a repeated decision on ${name}`, () => {
      assert.equal(stageOf(post), stage);
      assert.deepEqual(
        acts.filter((act) => isDone(post, act)),
        done[name] ?? [],
      );
    });
  }

  it('has every state in the matrix', () => {
    assert.deepEqual(new Set(matrix.map(([, , { state }]) => state)), new Set(postStates));
  });

  it('is decided by leads', () => {
    assert.deepEqual(new Set(acts.map((act) => lifeCycle.whoMay(act))), new Set(['lead']));
  });
});
