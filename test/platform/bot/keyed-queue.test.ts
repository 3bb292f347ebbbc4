import assert from 'node:assert/strict';
import { createKeyedQueue } from '../../../src/platform/bot/keyed-queue.ts';

const gate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};

describe('createKeyedQueue', () => {
  it('runs work of one key in order of arrival, and others meanwhile', async () => {
    const queue = createKeyedQueue();
    const order: string[] = [];
    const first = gate();
    const slow = queue('a', async () => {
      await first.opened;
      order.push('a1');
    });
    const next = queue('a', async () => void order.push('a2'));
    await queue('b', async () => void order.push('b1'));
    first.open();
    await Promise.all([slow, next]);
    assert.deepEqual(order, ['b1', 'a1', 'a2']);
  });

  it('continues after failed work, and reports only to its caller', async () => {
    const queue = createKeyedQueue();
    const failing = queue('a', async () => {
      throw new Error('no');
    });
    const next = queue('a', async () => 'yes');
    await assert.rejects(failing, /no/);
    assert.equal(await next, 'yes');
  });
});
