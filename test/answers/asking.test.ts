import assert from 'node:assert/strict';
import { judge } from '../../src/answers/asking.ts';

const match = (id: string, score: number, confidence: number) => ({ id, score, confidence });
const lacking = (id: string, score: number, confidence: number) => ({
  ...match(id, score, confidence),
  lacksRarestWord: true,
});
const thresholds = { sure: 0.6, middling: 0.2 };

describe('judge', () => {
  const table: readonly (readonly [
    string,
    Parameters<typeof judge>[0],
    string,
    string | undefined,
    readonly string[],
  ])[] = [
    ['nothing', [], 'unknown', undefined, []],
    ['a weak match', [match('a', 9, 0.19)], 'unknown', undefined, []],
    ['a middling match', [match('a', 9, 0.2), match('b', 8, 0.1)], 'middling', undefined, ['a', 'b']],
    ['a sure match', [match('a', 9, 0.6), match('b', 8, 0.3)], 'sure', 'a', ['b']],
    [
      'an answer that spreads over several',
      [match('a', 9, 0.08), match('b', 8, 0.07), match('c', 8, 0.06)],
      'middling',
      undefined,
      ['a', 'b', 'c'],
    ],
    [
      'weak matches that are no more together',
      [match('a', 9, 0.08), match('b', 8, 0.06), match('c', 8, 0.05)],
      'unknown',
      undefined,
      [],
    ],
    ['weak matches of which most are far behind', [match('a', 9, 0.15), match('b', 4, 0.1)], 'unknown', undefined, []],
    [
      'weak matches that have every word of the question',
      [{ ...match('a', 9, 0.05), hasEveryWord: true }, match('b', 8, 0.02)],
      'middling',
      undefined,
      ['a', 'b'],
    ],
    ['a match without the rarest word of the question', [lacking('a', 9, 0.9)], 'middling', undefined, ['a']],
    [
      'a sure match beside one that is hardly likely',
      [match('a', 9, 0.9), match('b', 8, 0.005), match('c', 7, 0.1)],
      'sure',
      'a',
      ['c'],
    ],
    ['a sure match far ahead', [match('a', 9, 0.9), match('b', 4.4, 0.1)], 'sure', 'a', []],
    [
      'many near matches, of which a sure one shows three beside it',
      [match('a', 9, 0.9), match('b', 8, 0.1), match('c', 8, 0.1), match('d', 7, 0.1), match('e', 7, 0.1)],
      'sure',
      'a',
      ['b', 'c', 'd'],
    ],
    [
      'many near matches, of which a middling one shows four',
      [match('a', 9, 0.3), match('b', 8, 0.1), match('c', 8, 0.1), match('d', 7, 0.1), match('e', 7, 0.1)],
      'middling',
      undefined,
      ['a', 'b', 'c', 'd'],
    ],
  ];
  for (const [name, matches, band, best, candidates] of table) {
    it(`makes of ${name}: ${band}`, () => {
      const verdict = judge(matches, thresholds);
      assert.equal(verdict.band, band);
      assert.equal(verdict.best?.id, best);
      assert.deepEqual(
        verdict.candidates.map((one) => one.id),
        candidates,
      );
    });
  }
});
