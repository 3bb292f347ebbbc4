import assert from 'node:assert/strict';
import {
  createQuotas,
  defaultQuotas,
  type OverQuota,
  QuotaError,
  retryAfterSeconds,
} from '../../src/platform/quotas.ts';

const start = Date.parse('2026-03-03T09:00:00Z');
const tenantId = 'tenant-a';

describe('quotas by person', () => {
  const setUp = (limits = defaultQuotas, mostPeople?: number) => {
    const quotas = createQuotas(limits, mostPeople === undefined ? {} : { mostPeople });
    let serial = 0;
    const take = (
      atMs: number,
      request: { person?: string; tenant?: string; isCreation?: boolean; id?: string; isMessage?: boolean } = {},
    ): OverQuota | undefined =>
      quotas.take({
        tenantId: request.tenant ?? tenantId,
        personId: request.person ?? 'ingrid',
        isCreation: request.isCreation ?? false,
        requestId: request.id ?? String((serial += 1)),
        isMessage: request.isMessage ?? false,
        now: new Date(start + atMs),
      });
    /** How many of `count` requests at one instant are taken. */
    const taken = (count: number, atMs: number, request: Parameters<typeof take>[1] = {}) =>
      Array.from({ length: count }, () => take(atMs, request)).filter((over) => over === undefined).length;
    return { take, taken };
  };

  it('allow 40 messages in a minute, and the next when the first is a minute old', () => {
    const { take, taken } = setUp();
    assert.equal(taken(30, 0), 30);
    assert.equal(taken(30, 20_000), 10);
    assert.deepEqual(take(59_999), { kind: 'messages', waitMs: 1, isToBeTold: true });
    assert.equal(taken(60, 60_000), 30);
    assert.equal(taken(60, 80_000), 10);
  });

  it('allow 20 creations in ten minutes, and messages in addition', () => {
    const { take, taken } = setUp();
    assert.equal(taken(25, 0, { isCreation: true }), 20);
    assert.deepEqual(take(1000, { isCreation: true }), { kind: 'creations', waitMs: 599_000, isToBeTold: true });
    assert.equal(taken(25, 1000), 20);
    assert.equal(taken(25, 61_000), 25);
    assert.equal(taken(1, 600_000, { isCreation: true }), 1);
  });

  it('do not count refused requests', () => {
    const { taken } = setUp();
    taken(40, 0);
    assert.equal(taken(500, 30_000), 0);
    assert.equal(taken(40, 60_000), 40);
  });

  it('count a repeated request once, and do not refuse it after acceptance', () => {
    const { take, taken } = setUp();
    assert.equal(taken(50, 0, { id: 'same' }), 50);
    assert.equal(taken(50, 0), 39);
    assert.equal(take(0, { id: 'same' }), undefined);
  });

  it('are separate for each person, and for the same id in another tenant', () => {
    const { taken } = setUp();
    taken(100, 0);
    assert.equal(taken(100, 0, { person: 'erik' }), 40);
    assert.equal(taken(100, 0, { tenant: 'tenant-b' }), 40);
    assert.equal(taken(1, 0, { tenant: 'tenant-a","ingrid', person: '' }), 1);
  });

  it('answer a flood of messages once, and accept none for the announced window', () => {
    const { take, taken } = setUp();
    assert.equal(taken(40, 0, { isMessage: true }), 40);
    assert.deepEqual(take(20_000, { isMessage: true }), { kind: 'messages', waitMs: 60_000, isToBeTold: true });
    const later = [20_001, 60_000, 79_999].map((atMs) => take(atMs, { isMessage: true }));
    assert.deepEqual(later, [
      { kind: 'messages', waitMs: 59_999, isToBeTold: false },
      { kind: 'messages', waitMs: 20_000, isToBeTold: false },
      { kind: 'messages', waitMs: 1, isToBeTold: false },
    ]);
    assert.equal(taken(50, 60_000), 40, 'presses get their response anyway, and go on as the window slides');
    assert.equal(taken(1, 120_000, { isMessage: true }), 1);
  });

  it('apply several limits at once, the strictest first', () => {
    const limits = {
      messages: [
        { count: 2, perMs: 1000 },
        { count: 3, perMs: 60_000 },
      ],
      creations: [],
    };
    const { take, taken } = setUp(limits);
    assert.equal(taken(5, 0), 2);
    assert.equal(taken(5, 1000), 1);
    assert.equal(take(2000)?.waitMs, 58_000);
    assert.equal(taken(5, 60_000, { isCreation: true }), 2);
  });

  it('are off without a limit', () => assert.equal(setUp({ messages: [], creations: [] }).taken(500, 0), 500));

  it('keep a bounded number of people in memory, and forget the quietest', () => {
    const { take, taken } = setUp(defaultQuotas, 100);
    taken(40, 0, { person: 'busy' });
    for (let at = 0; at < 5000; at += 1) {
      take(1 + at, { person: `person-${at}` });
      assert.notEqual(take(1 + at, { person: 'busy' }), undefined);
    }
    assert.equal(taken(100, 5001, { person: 'person-0' }), 40);
    assert.equal(taken(100, 5001, { person: 'person-4990' }), 39);
  });

  it('give the wait as text and in seconds, rounded up', () => {
    const over = { kind: 'creations', waitMs: 61_001, isToBeTold: true } as const;
    assert.equal(retryAfterSeconds(over), 62);
    assert.equal(new QuotaError(over, 'nb').params.wait, '2 minutter');
    assert.equal(new QuotaError({ ...over, waitMs: 500 }, 'da').params.wait, '1 sekund');
    assert.equal(new QuotaError({ ...over, waitMs: 59_001 }, 'en').params.wait, '1 minute');
  });
});
