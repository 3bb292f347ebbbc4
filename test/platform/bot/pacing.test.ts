import assert from 'node:assert/strict';
import { createPacing, defaultPacing, type Limit } from '../../../src/platform/bot/pacing.ts';

/** Instants at which everything that wants to go goes, from 0 to `untilMs`. */
function sendAsFastAsAllowed(conversationOf: (sent: number) => string, untilMs: number): readonly number[] {
  const pacing = createPacing(defaultPacing);
  const sent: number[] = [];
  for (let now = 0; now < untilMs;) {
    const { taken, waitMs } = pacing.take('t', conversationOf(sent.length), now, 0);
    if (taken) sent.push(now);
    else now += waitMs;
  }
  return sent;
}

function mostWithin(times: readonly number[], perMs: number): number {
  let from = 0;
  let most = 0;
  for (const [at, time] of times.entries()) {
    while (time - (times[from] ?? 0) >= perMs) from += 1;
    most = Math.max(most, at - from + 1);
  }
  return most;
}

describe('pacing', () => {
  const holds = (times: readonly number[], limits: readonly Limit[]) => {
    for (const { count, perMs } of limits) {
      const most = mostWithin(times, perMs);
      assert.ok(most <= count, `${most} in ${perMs} ms`);
    }
  };

  it('never exceeds any limit of a conversation', () => {
    const times = sendAsFastAsAllowed(() => 'c', 2 * 3_600_000);
    holds(times, defaultPacing.conversation);
    assert.ok(times.length > 3000, `only ${times.length} in two hours`);
  });

  it('never exceeds the limit of a tenant, and nearly uses it', () => {
    const times = sendAsFastAsAllowed((sent) => `c${sent}`, 60_000);
    holds(times, defaultPacing.tenant);
    assert.ok(times.length > 60 * 20, `only ${times.length} in a minute`);
  });

  it('grants a place that is free soon, and reserves it', () => {
    const pacing = createPacing({ tenant: [{ count: 2, perMs: 1000 }], conversation: [] });
    assert.deepEqual(pacing.take('t', 'a', 0, 1000), { taken: true, waitMs: 0 });
    assert.deepEqual(pacing.take('t', 'b', 0, 1000), { taken: true, waitMs: 1000 });
    assert.deepEqual(pacing.take('t', 'c', 0, 1000), { taken: false, waitMs: 2000 });
    assert.deepEqual(pacing.take('u', 'a', 0, 0), { taken: true, waitMs: 0 });
  });

  it('sends nothing to a paused tenant', () => {
    const pacing = createPacing(defaultPacing);
    pacing.pause('t', 5000);
    pacing.pause('t', 3000);
    assert.deepEqual(pacing.take('t', 'c', 4000, 10_000), { taken: false, waitMs: 1000 });
    assert.equal(pacing.take('u', 'c', 4000, 0).taken, true);
    assert.equal(pacing.take('t', 'c', 5000, 0).taken, true);
  });
});
