import assert from 'node:assert/strict';
import { createTokenSource, TokenUnavailableError } from '../../../src/platform/entra/index.ts';

const hourMs = 3_600_000;

/** Gives out t1, t2 ..., good for an hour by the test's clock. */
function aSource() {
  const world = { nowMs: 0, asked: 0, isDown: false, hangs: false };
  const source = createTokenSource({
    credential: {
      getToken: async (scope) => {
        assert.equal(scope, 'https://api.botframework.com/.default');
        world.asked += 1;
        const number = world.asked;
        await new Promise((resolve) => setImmediate(resolve));
        if (world.hangs) await new Promise(() => undefined);
        if (world.isDown) throw new Error('AADSTS7000215');
        return { token: `t${number}`, expiresOnTimestamp: world.nowMs + hourMs };
      },
    },
    scope: 'https://api.botframework.com/.default',
    now: () => world.nowMs,
    timeoutMs: 50,
  });
  return { world, source };
}

describe('the app’s token for a service', () => {
  it('is requested once, however many wait for it', async () => {
    const { world, source } = aSource();
    assert.deepEqual(new Set(await Promise.all(Array.from({ length: 50 }, source))), new Set(['t1']));
    assert.equal(await source(), 't1');
    assert.equal(world.asked, 1);
  });

  it('is renewed before it expires, while the old one is used', async () => {
    const { world, source } = aSource();
    await source();
    world.nowMs = hourMs - 4 * 60_000;
    assert.equal(await source(), 't1');
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(await source(), 't2');
    assert.equal(world.asked, 2);
  });

  it('stays in use while the service is down, until its last minute', async () => {
    const { world, source } = aSource();
    await source();
    world.isDown = true;
    world.nowMs = hourMs - 61_000;
    assert.equal(await source(), 't1');
    world.nowMs = hourMs - 60_000;
    await assert.rejects(source(), TokenUnavailableError);
    world.isDown = false;
    assert.match(await source(), /^t[3-9]$/);
  });

  it('times out, and is requested again by the next caller', async () => {
    const { world, source } = aSource();
    world.hangs = true;
    await assert.rejects(source(), TokenUnavailableError);
    world.hangs = false;
    assert.equal(await source(), 't2');
  });
});
