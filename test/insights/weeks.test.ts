import assert from 'node:assert/strict';
import { lastWeeks } from '../../src/insights/weeks.ts';

const told = (count: number, zone: string, now: string) =>
  lastWeeks(count, zone, new Date(now)).map(
    ({ week, monday, from, to }) => `${week} ${monday} ${from.toISOString()} ${to.toISOString()}`,
  );

describe('the last weeks', () => {
  it('begin on Mondays in local time, and the current one ends now', () => {
    assert.deepEqual(told(2, 'Europe/Oslo', '2026-11-22T10:00:00Z'), [
      '2026-W46 2026-11-09 2026-11-08T23:00:00.000Z 2026-11-15T23:00:00.000Z',
      '2026-W47 2026-11-16 2026-11-15T23:00:00.000Z 2026-11-22T10:00:00.000Z',
    ]);
  });

  it('follow the time zone: on Sunday evening in London it is Monday in Oslo', () => {
    assert.deepEqual(
      ['Europe/London', 'Europe/Oslo'].map((zone) => lastWeeks(1, zone, new Date('2026-11-22T23:30:00Z'))[0]?.week),
      ['2026-W47', '2026-W48'],
    );
  });

  it('are an hour shorter or longer when the clock changes', () => {
    const hours = (now: string) =>
      lastWeeks(2, 'Europe/Oslo', new Date(now)).map(({ from, to }) => (+to - +from) / 3_600_000)[0];
    assert.equal(hours('2026-04-01T00:00:00Z'), 167);
    assert.equal(hours('2026-10-28T00:00:00Z'), 169);
  });

  it('continue across the end of a year with 53 weeks', () => {
    assert.deepEqual(
      lastWeeks(4, 'Europe/Oslo', new Date('2027-01-12T12:00:00Z')).map(({ week, isRunning }) => [week, isRunning]),
      [
        ['2026-W52', false],
        ['2026-W53', false],
        ['2027-W01', false],
        ['2027-W02', true],
      ],
    );
  });
});
