import assert from 'node:assert/strict';
import type { Role } from '../../src/platform/bot/index.ts';
import { isHost } from '../../src/kit/index.ts';
import { freePlaces, isFull, mayManage, maySeeLink, phaseOf } from '../../src/sessions/session.ts';
import { aSession } from '../support/session-samples.ts';

describe('a session', () => {
  const phases = [
    ['2026-11-26T08:59:59.999Z', 'coming'],
    ['2026-11-26T09:00:00.000Z', 'on'],
    ['2026-11-26T09:29:59.999Z', 'on'],
    ['2026-11-26T09:30:00.000Z', 'over'],
  ] as const;
  for (const [instant, phase] of phases) {
    it(`is ${phase} at ${instant}`, () => {
      assert.equal(phaseOf(aSession(), new Date(instant)), phase);
      assert.equal(phaseOf(aSession({ cancelled: true }), new Date(instant)), 'cancelled');
    });
  }

  it('has free places until they are booked; a kafé always has', () => {
    assert.deepEqual([freePlaces({ places: 20, booked: 19 }), isFull({ places: 20, booked: 19 })], [1, false]);
    assert.deepEqual([freePlaces({ places: 20, booked: 21 }), isFull({ places: 20, booked: 20 })], [0, true]);
    assert.deepEqual(
      [freePlaces({ places: undefined, booked: 900 }), isFull({ places: undefined, booked: 900 })],
      [undefined, false],
    );
  });

  const managers: readonly (readonly [string, readonly Role[], boolean, boolean])[] = [
    ['jonas', ['champion'], true, true],
    // Who is champion no more holds no sessions.
    ['jonas', [], false, false],
    ['kari', ['champion'], true, false],
    ['kari', ['lead'], true, true],
    ['kari', ['administrator'], true, true],
    ['kari', ['specialist'], false, false],
  ];
  for (const [id, roles, hosts, manages] of managers) {
    it(`by jonas: ${id} with ${roles.join() || 'no role'} ${manages ? 'may' : 'may not'} change it`, () => {
      assert.deepEqual([isHost({ roles }), mayManage(aSession(), { id, roles })], [hosts, manages]);
    });
  }

  it('shows a mini-training’s link to participants, and a kafé’s to everybody', () => {
    const [kafe, training] = [aSession({ kind: 'kafe' }), aSession()];
    assert.deepEqual(
      [kafe, training].map((session) => maySeeLink(session, { booked: false, manages: false })),
      [true, false],
    );
    assert.ok(maySeeLink(training, { booked: true, manages: false }));
    assert.ok(maySeeLink(training, { booked: false, manages: true }));
  });
});
