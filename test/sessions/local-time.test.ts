import assert from 'node:assert/strict';
import { workingDaysIn } from '../../src/platform/working-days.ts';
import { daysBetween, instantOf, localTimeAt, reminderAt } from '../../src/sessions/local-time.ts';

const norway = await workingDaysIn('NO');

describe('local time', () => {
  const oslo = 'Europe/Oslo';

  it('keeps the local time across both clock changes', () => {
    assert.deepEqual(
      ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map((date) => instantOf(date, '10:00', oslo)),
      ['2026-03-28T09:00:00.000Z', '2026-03-29T08:00:00.000Z', '2026-10-24T08:00:00.000Z', '2026-10-25T09:00:00.000Z'],
    );
    assert.deepEqual(localTimeAt('2026-10-25T09:00:00.000Z', oslo), { date: '2026-10-25', time: '10:00' });
  });

  it('skips missing times, and uses the first of a repeated time', () => {
    assert.equal(instantOf('2026-03-29', '02:30', oslo), undefined);
    assert.equal(instantOf('2026-03-29', '03:00', oslo), '2026-03-29T01:00:00.000Z');
    assert.equal(instantOf('2026-10-25', '02:30', oslo), '2026-10-25T00:30:00.000Z');
  });

  const reminders: readonly (readonly [string, string])[] = [
    ['2026-03-05T09:00:00Z', '2026-03-04T08:00:00.000Z'],
    // The clock goes forward in the night between.
    ['2026-03-29T08:00:00Z', '2026-03-27T08:00:00.000Z'],
    ['2026-03-30T07:00:00Z', '2026-03-27T08:00:00.000Z'],
    // And back.
    ['2026-10-25T09:00:00Z', '2026-10-23T07:00:00.000Z'],
    ['2026-10-26T09:00:00Z', '2026-10-23T07:00:00.000Z'],
    // A Monday, and the day after Norway's National Day.
    ['2026-03-09T09:00:00Z', '2026-03-06T08:00:00.000Z'],
    ['2027-05-18T08:00:00Z', '2027-05-14T07:00:00.000Z'],
    // Half past midnight belongs to the local day, not to UTC's.
    ['2026-03-04T23:30:00Z', '2026-03-04T08:00:00.000Z'],
  ];
  for (const [startsAt, expected] of reminders) {
    it(`reminds of ${startsAt} at nine on the last working day before`, () =>
      assert.equal(reminderAt(startsAt, oslo, norway), expected));
  }

  it('counts local days', () => {
    assert.equal(daysBetween('2026-03-03T22:30:00Z', '2026-03-03T23:30:00Z', oslo), 1);
    assert.equal(daysBetween('2026-03-28T10:00:00Z', '2026-03-29T09:00:00Z', oslo), 1);
    assert.equal(daysBetween('2026-03-03T00:00:00Z', '2026-03-03T22:59:00Z', oslo), 0);
  });
});
