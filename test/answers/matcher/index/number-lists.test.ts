import assert from 'node:assert/strict';
import { NumberLists } from '../../../../src/answers/matcher/index/number-lists.ts';

const listOf = ({ items, starts, ends }: NumberLists<Int32Array>, slot: number): readonly number[] => [
  ...items.subarray(starts[slot], ends[slot]),
];

describe('lists of numbers in one array', () => {
  it('holds a list for each slot, also for slots far beyond the last', () => {
    const lists = new NumberLists((length) => new Int32Array(length));
    lists.set(0, [3, 1]);
    lists.set(5000, [7]);
    assert.deepEqual(
      [0, 1, 5000].map((slot) => listOf(lists, slot)),
      [[3, 1], [], [7]],
    );
  });

  it('replaces a list with a longer or shorter one', () => {
    const lists = new NumberLists((length) => new Int32Array(length));
    lists.set(1, [1, 2]);
    lists.set(2, [9]);
    lists.set(1, [4, 5, 6]);
    lists.set(2, []);
    assert.deepEqual(listOf(lists, 1), [4, 5, 6]);
    assert.deepEqual(listOf(lists, 2), []);
  });

  it('reuses the space of lists that were replaced thousands of times', () => {
    const lists = new NumberLists((length) => new Int32Array(length));
    const slots = [0, 1, 2, 3, 4];
    for (let round = 0; round < 5000; round += 1)
      for (const slot of slots)
        lists.set(
          slot,
          Array.from({ length: 1 + ((round + slot) % 7) }, () => round),
        );
    for (const slot of slots) assert.deepEqual(listOf(lists, slot), Array<number>(1 + ((4999 + slot) % 7)).fill(4999));
    assert.ok(lists.items.length < 3000, `${lists.items.length} places for at most 35 numbers`);
  });
});
