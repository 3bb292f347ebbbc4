import assert from 'node:assert/strict';
import { activities } from '../support/fuzz/activities.ts';
import { delivered, sendAll, summary, unproven } from '../support/fuzz/run.ts';
import { startTarget } from '../support/fuzz/target.ts';
import { type Microsoft, startMicrosoft } from '../support/microsoft/index.ts';

const seed = Number(process.env.FUZZ_SEED ?? 20260304);

describe('any request in production mode', function () {
  this.timeout(300_000);
  let microsoft: Microsoft;

  before(async () => {
    microsoft = await startMicrosoft();
  });
  after(() => microsoft.stop());

  it(`is refused with 401 or 403 without a good token, and answered without a 5xx with one (seed ${seed})`, async () => {
    const { serviceUrl } = microsoft.connector;
    const target = await startTarget({ ...microsoft.settings, ...microsoft.preload.env }, microsoft.preload.args);
    const good = await microsoft.deliveryToken(serviceUrl);
    const wrong = await sendAll(target, await unproven(serviceUrl, good), { count: 1_000, seed });
    const signed = delivered('activity', activities(serviceUrl)).map((one) => ({
      ...one,
      headers: { ...one.headers, authorization: `Bearer ${good}` },
    }));
    wrong.push(...(await sendAll(target, signed, { count: 300, seed })));
    process.stdout.write(`      ${summary(target)}\n`);
    assert.deepEqual([...wrong, ...(await target.end())], []);
  });
});
