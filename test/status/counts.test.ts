import assert from 'node:assert/strict';
import { contentOf, isQuiet, type StatusFacts } from '../../src/status/content.ts';
import { aSession } from './harness.ts';

const about = {
  language: 'nb',
  highlights: undefined,
  since: '2026-11-16T07:00:00.000Z',
  lateSince: undefined,
} as const;
const nothing: StatusFacts = {
  coming: [],
  held: [],
  asked: [],
  waiting: [],
  cases: { new: 0, taken: 0, planned: 0, done: 0, rejected: 0 },
};

describe('the content of a status', () => {
  it('names the three most asked areas, among those that five people asked about', () => {
    const asked = [
      { areaKey: 'hr', asked: 40, people: 4 },
      { areaKey: 'a', asked: 5, people: 5 },
      { areaKey: 'b', asked: 9, people: 6 },
      { areaKey: 'c', asked: 7, people: 7 },
      { areaKey: 'd', asked: 8, people: 5 },
      { areaKey: undefined, asked: 30, people: 20 },
    ];
    const content = contentOf({ ...nothing, asked }, about);
    assert.equal(content.asked.total, 99);
    assert.deepEqual(content.asked.areas, [
      { areaKey: 'b', count: 9 },
      { areaKey: 'd', count: 8 },
      { areaKey: 'c', count: 7 },
    ]);
  });

  it('names no area in which fewer than five questions wait', () => {
    const waiting = [
      { areaKey: 'hr', waiting: 4 },
      { areaKey: 'a', waiting: 5 },
    ];
    const content = contentOf({ ...nothing, waiting }, about);
    assert.deepEqual(content.waiting, { total: 9, areas: [{ areaKey: 'a', count: 5 }] });
  });

  it('is quiet only when there is nothing to say', () => {
    assert.equal(isQuiet(contentOf(nothing, about)), true);
    assert.equal(isQuiet(contentOf(nothing, { ...about, highlights: 'Hei' })), false);
    assert.equal(isQuiet(contentOf({ ...nothing, coming: [aSession()] }, about)), false);
    assert.equal(isQuiet(contentOf({ ...nothing, cases: { ...nothing.cases, done: 1 } }, about)), false);
  });
});
