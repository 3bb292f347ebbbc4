import assert from 'node:assert/strict';
import { createLimitedWorker } from '../../../src/platform/limited-worker/index.ts';
import type { Task } from './script.ts';

const script = new URL('./script.ts', import.meta.url);

describe('a limited worker', function () {
  this.timeout(60_000);
  const worker = (timeMs = 50_000) => createLimitedWorker<Task, number>(script, { heapMb: 32, timeMs });

  it('returns the parts of an answer in order', async () => {
    assert.deepEqual(await worker().run('parts'), { kind: 'done', parts: [1, 2, 3] });
  });

  it('stops work that takes too long, and continues with the next', async () => {
    const own = worker(3_000);
    const [first, second] = await Promise.all([own.run('forever'), own.run('forever')]);
    assert.deepEqual([first, second], Array(2).fill({ kind: 'stopped', by: 'time' }));
  });

  for (const task of ['heap', 'string', 'stack'] as const) {
    it(`stops work that needs too much memory: ${task}`, async () => {
      const own = worker();
      assert.deepEqual(await own.run(task), { kind: 'stopped', by: 'memory' });
      assert.deepEqual(await own.run('parts'), { kind: 'done', parts: [1, 2, 3] });
    });
  }

  it('reports a program error as such, and continues with the next work', async () => {
    const own = worker();
    await assert.rejects(own.run('throws'), /a fault of the program/);
    await assert.rejects(own.run('leaves'), /ended with 3/);
    assert.deepEqual(await own.run('parts'), { kind: 'done', parts: [1, 2, 3] });
  });
});
