import assert from 'node:assert/strict';
import { defaultThresholds } from '../../../src/answers/asking.ts';
import { limitsOf, readLimits, thresholdsOf } from '../../../src/answers/thresholds/limits.ts';

describe('the two limits as they are typed', () => {
  for (const [sure, middling] of [
    ['80', '30'],
    [' 80 % ', '30%'],
    ['100', '1'],
  ] as const)
    it(`are taken: ${sure} and ${middling}`, () => {
      const limits = { sure: Number.parseInt(sure, 10), middling: Number.parseInt(middling, 10) };
      assert.deepEqual(readLimits({ sure, middling }), { kind: 'limits', limits });
    });

  for (const [sure, middling, faults] of [
    ['', '30', { sure: 'notWhole' }],
    ['80', 'tretti', { middling: 'notWhole' }],
    ['101', '0', { sure: 'notWhole', middling: 'notWhole' }],
    ['72,5', '30', { sure: 'notWhole' }],
    ['-80', '30', { sure: 'notWhole' }],
    ['1e1', '5', { sure: 'notWhole' }],
    ['40', '40', { middling: 'notLower' }],
    ['30', '80', { middling: 'notLower' }],
  ] as const)
    it(`are refused: ${JSON.stringify(sure)} and ${JSON.stringify(middling)}`, () =>
      assert.deepEqual(readLimits({ sure, middling }), { kind: 'refused', faults }));

  it('are the thresholds in percent', () => {
    assert.deepEqual(limitsOf(defaultThresholds), { sure: 60, middling: 12 });
    assert.deepEqual(thresholdsOf({ sure: 80, middling: 5 }), { sure: 0.8, middling: 0.05 });
  });
});
