import assert from 'node:assert/strict';
import { listCard, type ListPage, pageAt, pageIn } from '../../src/kit/index.ts';
import { text } from '../../src/platform/cards/index.ts';
import { translator } from '../../src/platform/i18n/index.ts';
import { buttonsOf, wordsOn } from '../support/connector-stand-in.ts';

const speech = { language: 'en', t: translator('en') } as const;
const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
const reading = (all: readonly string[]) => async (from: number, size: number) => ({
  total: all.length,
  items: all.slice(from, from + size),
});

const shown = (page: ListPage<string>, more: { readonly next?: number } = {}) =>
  listCard(
    {
      ...page,
      ...more,
      title: 'Eleven',
      empty: { title: 'None', hint: 'Make one' },
      row: (row) => text(row),
      verb: 'kit.list',
      data: { date: '2026-12-01' },
    },
    speech,
  );
const pageButtons = (page: ListPage<string>, more: { readonly next?: number } = {}) =>
  buttonsOf(shown(page, more)).map(({ title, verb, data }) => [title, verb, data] as const);

describe('a page of a list', () => {
  it('holds five rows', async () => {
    assert.deepEqual(await pageAt(5, reading(rows)), { from: 5, total: 11, items: ['f', 'g', 'h', 'i', 'j'] });
  });

  for (const [left, from] of [
    [11, 10],
    [10, 5],
    [6, 5],
    [5, 0],
    [1, 0],
    [0, 0],
  ] as const) {
    it(`that has vanished falls back to the last one, of ${left} rows at ${from}`, async () => {
      const all = rows.slice(0, left);
      const wanted = { from, total: left, items: all.slice(from) };
      assert.deepEqual(await pageAt(15, reading(all)), wanted);
      assert.deepEqual(pageIn(all, 15), wanted);
    });
  }

  it('is the same in a list that has been read whole', async () => {
    for (const from of [0, 5, 10]) assert.deepEqual(pageIn(rows, from), await pageAt(from, reading(rows)));
  });
});

describe('a list card', () => {
  it('shows its title and rows', () => {
    assert.equal(wordsOn(shown(pageIn(rows, 10))), 'Eleven\nk\n[Back]');
  });

  it('says of an empty list how rows get there', () => {
    assert.equal(wordsOn(shown(pageIn([], 0))), 'None\nMake one');
  });

  it('leads forward from the first page, back from the last, and both ways in between', () => {
    const [on, back] = [
      (from: number) => ['Show more', 'kit.list', { date: '2026-12-01', from }],
      (from: number) => ['Back', 'kit.list', { date: '2026-12-01', from }],
    ];
    assert.deepEqual(pageButtons(pageIn(rows, 0)), [on(5)]);
    assert.deepEqual(pageButtons(pageIn(rows, 5)), [on(10), back(0)]);
    assert.deepEqual(pageButtons(pageIn(rows, 10)), [back(5)]);
    assert.deepEqual(pageButtons(pageIn(rows.slice(0, 5), 0)), []);
  });

  it('leads on to the rows that moved up after others were dealt with', () => {
    assert.deepEqual(pageButtons(pageIn(rows, 0), { next: 3 })[0]?.[2], { date: '2026-12-01', from: 3 });
  });
});
