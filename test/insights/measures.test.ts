import assert from 'node:assert/strict';
import { askedOf, isTooFew, reachOf, wishesOf } from '../../src/insights/measures.ts';

const reach = { sessions: 3, places: 40, booked: 12, counted: 3, came: 30, atLeast: 0, units: 2, people: 9 };

describe('numbers of a few people', () => {
  for (const [people, few] of [
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ] as const) {
    it(`${few ? 'hides' : 'shows'} what ${people} people of a unit did`, () => {
      assert.equal(isTooFew(people), few);
      const asked = askedOf({ asked: 7, answered: 3, people }, true);
      assert.deepEqual(asked, few ? { isHidden: true } : { isHidden: false, asked: 7, answered: 3 });
      assert.equal(reachOf({ ...reach, people }, true).booked, few ? undefined : 12);
      const { states } = wishesOf({ states: [{ state: 'done', count: 2 }], people }, true);
      assert.equal(states.find(({ state }) => state === 'done')?.count, few ? undefined : 2);
    });
  }

  it('shows the whole rollout, as the weekly status does', () => {
    assert.deepEqual(askedOf({ asked: 1, answered: 0, people: 1 }, false), { isHidden: false, asked: 1, answered: 0 });
  });
});

describe('attendance', () => {
  it('is unknown until there is a head-count', () => {
    assert.equal(reachOf({ ...reach, counted: 0, came: 0 }, false).came, undefined);
  });

  it('is a minimum if one of the counts was, or a session has no head-count', () => {
    assert.equal(reachOf(reach, false).isAtLeast, false);
    assert.equal(reachOf({ ...reach, atLeast: 1 }, false).isAtLeast, true);
    assert.equal(reachOf({ ...reach, counted: 2 }, false).isAtLeast, true);
  });

  it('is not shown for a unit, because head-counts are not split by unit', () => {
    assert.deepEqual(reachOf(reach, true), { isHidden: false, held: 3, booked: 12, isAtLeast: false });
  });
});
