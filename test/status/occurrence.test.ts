import assert from 'node:assert/strict';
import { workingDaysIn } from '../../src/platform/working-days.ts';
import {
  latestOccurrence,
  nextOccurrence,
  occurrenceAfterWeek,
  partsOfWeek,
  weekOf,
} from '../../src/status/occurrence.ts';

const timeZone = 'Europe/Oslo';
const workingDays = await workingDaysIn('NO');

describe('the next status of a channel', () => {
  const table: readonly (readonly [string, number, string, string, string, string, string])[] = [
    // name, weekday, time, after, date, due, draft
    [
      'is the next such day',
      1,
      '08:00',
      '2026-11-21T09:00:00Z',
      '2026-11-23',
      '2026-11-23T07:00:00.000Z',
      '2026-11-20T08:00:00.000Z',
    ],
    [
      'is today while the hour is yet to come',
      1,
      '08:00',
      '2026-11-23T06:59:59Z',
      '2026-11-23',
      '2026-11-23T07:00:00.000Z',
      '2026-11-20T08:00:00.000Z',
    ],
    [
      'is a week later at the very hour',
      1,
      '08:00',
      '2026-11-23T07:00:00Z',
      '2026-11-30',
      '2026-11-30T07:00:00.000Z',
      '2026-11-27T08:00:00.000Z',
    ],
    [
      'keeps the hour on the wall over the clock change in spring',
      1,
      '08:00',
      '2026-03-24T09:00:00Z',
      '2026-03-30',
      '2026-03-30T06:00:00.000Z',
      '2026-03-27T08:00:00.000Z',
    ],
    [
      'comes after a skipped half-hour as much later as the clock was moved',
      7,
      '02:30',
      '2026-03-28T09:00:00Z',
      '2026-03-29',
      '2026-03-29T01:30:00.000Z',
      '2026-03-27T08:00:00.000Z',
    ],
    [
      'comes the first time where an hour comes twice',
      7,
      '02:30',
      '2026-10-24T09:00:00Z',
      '2026-10-25',
      '2026-10-25T00:30:00.000Z',
      '2026-10-23T07:00:00.000Z',
    ],
    [
      'does not come again in the hour that comes twice',
      7,
      '02:30',
      '2026-10-25T00:30:00Z',
      '2026-11-01',
      '2026-11-01T01:30:00.000Z',
      '2026-10-30T08:00:00.000Z',
    ],
    [
      'reads the day on the wall, not in UTC',
      1,
      '00:30',
      '2026-11-22T23:00:00Z',
      '2026-11-23',
      '2026-11-22T23:30:00.000Z',
      '2026-11-20T08:00:00.000Z',
    ],
    [
      'crosses New Year',
      5,
      '12:00',
      '2026-12-27T00:00:00Z',
      '2027-01-01',
      '2027-01-01T11:00:00.000Z',
      '2026-12-31T08:00:00.000Z',
    ],
    [
      'shows its draft before the holidays of Christmas',
      1,
      '08:00',
      '2026-12-22T09:00:00Z',
      '2026-12-28',
      '2026-12-28T07:00:00.000Z',
      '2026-12-24T08:00:00.000Z',
    ],
  ];
  for (const [name, weekday, time, after, date, dueAt, draftAt] of table) {
    it(name, () => {
      const next = nextOccurrence({ weekday, time, timeZone, workingDays }, new Date(after));
      assert.deepEqual([next.date, next.dueAt, next.draftAt], [date, dueAt, draftAt]);
    });
  }

  it('follows the rollout’s time zone', () => {
    const next = nextOccurrence(
      { weekday: 1, time: '08:00', timeZone: 'Atlantic/Reykjavik', workingDays },
      new Date('2026-11-21T09:00:00Z'),
    );
    assert.equal(next.dueAt, '2026-11-23T08:00:00.000Z');
  });

  it('skips a week that has had its status', () => {
    const thursdays = { weekday: 4, time: '08:00', timeZone, workingDays };
    assert.equal(occurrenceAfterWeek(thursdays, new Date('2026-11-24T09:00:00Z'), '2026-W48').date, '2026-12-03');
    assert.equal(occurrenceAfterWeek(thursdays, new Date('2026-11-24T09:00:00Z'), '2026-W47').date, '2026-11-26');
  });
});

describe('the latest status of a channel', () => {
  const table: readonly (readonly [string, number, string, string, string])[] = [
    ['is the very hour', 1, '08:00', '2026-11-23T07:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['is last week’s just before the hour', 1, '08:00', '2026-11-23T06:59:59Z', '2026-11-16T07:00:00.000Z'],
    ['has the moved time of a skipped half-hour', 7, '02:30', '2026-03-29T02:00:00Z', '2026-03-29T01:30:00.000Z'],
    ['has not come before the moved time', 7, '02:30', '2026-03-29T01:15:00Z', '2026-03-22T01:30:00.000Z'],
    ['stays the first of an hour that comes twice', 7, '02:30', '2026-10-25T01:45:00Z', '2026-10-25T00:30:00.000Z'],
  ];
  for (const [name, weekday, time, until, dueAt] of table) {
    it(name, () =>
      assert.equal(latestOccurrence({ weekday, time, timeZone, workingDays }, new Date(until)).dueAt, dueAt),
    );
  }
});

describe('the week of a day', () => {
  for (const [date, week] of [
    ['2026-01-01', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2026-11-23', '2026-W48'],
  ] as const) {
    it(`of ${date} is ${week}`, () => assert.equal(weekOf(date), week));
  }

  it('is written as number and year', () => assert.deepEqual(partsOfWeek('2027-W01'), { number: 1, year: 2027 }));
});
