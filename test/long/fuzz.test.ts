import assert from 'node:assert/strict';
import { everything, sendAll, summary } from '../support/fuzz/run.ts';
import { startTarget } from '../support/fuzz/target.ts';

const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 30));
const count = 500_000;

describe('any request in trial mode, for a long time', function () {
  this.timeout(4 * 3_600_000);

  it(`is answered without a 5xx, and the process survives: ${count} cases, FUZZ_SEED=${seed}`, async () => {
    const target = await startTarget();
    const wrong = await sendAll(target, await everything(target), { count, seed });
    process.stdout.write(`      ${summary(target)}\n`);
    assert.deepEqual([...wrong, ...(await target.end())], []);
  });
});
