import assert from 'node:assert/strict';
import { defaultJobSettings, pauseMs } from '../../../src/platform/jobs/settings.ts';

describe('the pause before a retry', () => {
  const pauses = (random: number) =>
    [1, 2, 3, 8, 9, 10, 11, 60].map((failures) => pauseMs(defaultJobSettings, failures, random));

  it('doubles up to the longest pause, at most', () => {
    assert.deepEqual(pauses(1), [2000, 4000, 8000, 256_000, 512_000, 900_000, 900_000, 900_000]);
  });

  it('is half of that, at least', () => {
    assert.deepEqual(pauses(0), [1000, 2000, 4000, 128_000, 256_000, 450_000, 450_000, 450_000]);
  });

  it('is random in between', () => {
    assert.equal(pauseMs(defaultJobSettings, 1, 0.25), 1250);
  });
});
