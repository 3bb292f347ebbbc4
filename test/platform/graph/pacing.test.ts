import assert from 'node:assert/strict';
import { createGraph } from '../../../src/platform/graph/index.ts';
import { aPost, asLead, channel, now, startHarness } from './harness.ts';

describe('the pace of posts to channels', () => {
  it('throttles posts above the limit, and does not count unsent ones', async () => {
    const harness = await startHarness();
    const time = { now };
    const tokens: string[] = [];
    const graph = createGraph({
      config: {
        bot: undefined,
        graphBaseUrl: harness.standIn.baseUrl,
        graphAccessToken: undefined,
        graphCredential: undefined,
      },
      userToken: async () => tokens[0],
      clock: () => time.now,
      pacing: { tenant: [{ count: 50, perMs: 1000 }], conversation: [{ count: 4, perMs: 10_000 }] },
    });
    const post = () => graph.channels.post(asLead, channel, aPost());
    assert.equal((await post()).kind, 'refused');
    tokens.push('lead-token');
    assert.equal((await post()).kind, 'posted');
    const held = await post();
    assert.equal(held.kind, 'throttled');
    assert.ok(held.kind === 'throttled' && held.retryAfterMs > 1000 && held.retryAfterMs < 10_000);
    assert.equal(harness.standIn.received.length, 1);
    time.now = new Date(now.getTime() + 10_000);
    assert.equal((await post()).kind, 'posted');
    time.now = new Date(now.getTime() + 20_000);
    harness.standIn.next({ kind: 'answer', status: 429, headers: { 'retry-after': '60' } });
    assert.equal((await post()).kind, 'throttled');
    time.now = new Date(now.getTime() + 50_000);
    assert.equal((await post()).kind, 'throttled');
    assert.equal(harness.standIn.received.length, 3);
    await graph.close();
    await harness.stop();
  });

  it('waits for a place that is free within a second, so that a second way can follow the first', async () => {
    const harness = await startHarness();
    const graph = createGraph({
      config: {
        bot: undefined,
        graphBaseUrl: harness.standIn.baseUrl,
        graphAccessToken: undefined,
        graphCredential: undefined,
      },
      userToken: async () => 'lead-token',
      // A clock that stands still, as it nearly does between two tries.
      clock: () => now,
      pacing: { tenant: [{ count: 50, perMs: 1000 }], conversation: [{ count: 4, perMs: 1000 }] },
    });
    const post = () => graph.channels.post(asLead, channel, aPost());
    const kinds = [(await post()).kind, (await post()).kind, (await post()).kind];
    assert.deepEqual(kinds, ['posted', 'posted', 'posted']);
    await graph.close();
    await harness.stop();
  });
});
