import assert from 'node:assert/strict';
import { workingDaysIn } from '../../src/platform/working-days.ts';
import { daysBetween, instantOf, onTheWall, readDate, readTime, reminderAt } from '../../src/sessions/local-time.ts';

const norway = await workingDaysIn('NO');

/** A Tuesday. */
const today = '2026-03-03';

describe('dates as people write them', () => {
  const dates: readonly (readonly [string, string])[] = [
    ['2026-03-05', '2026-03-05'],
    ['5.3.', '2026-03-05'],
    ['5.3', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['5/3', '2026-03-05'],
    ['5.3.27', '2027-03-05'],
    ['5. mars', '2026-03-05'],
    ['5 mars', '2026-03-05'],
    ['den 5. marts', '2026-03-05'],
    ['5:e mars', '2026-03-05'],
    ['5 March', '2026-03-05'],
    ['March 5', '2026-03-05'],
    ['March 5th, 2027', '2027-03-05'],
    ['the 5th of March', '2026-03-05'],
    ['torsdag 5. mars', '2026-03-05'],
    ['torsdag den 5. marts', '2026-03-05'],
    ['Thursday 5 March', '2026-03-05'],
    ['2. mars', '2027-03-02'],
    ['29.2.', '2028-02-29'],
    ['3. mars', '2026-03-03'],
    ['torsdag', '2026-03-05'],
    ['på torsdag', '2026-03-05'],
    ['Laurdag', '2026-03-07'],
    ['lördag', '2026-03-07'],
    ['søndag', '2026-03-08'],
    ['sondag', '2026-03-08'],
    ['tirsdag', '2026-03-10'],
    ['tysdag', '2026-03-10'],
    ['mandag', '2026-03-09'],
    ['next Monday', '2026-03-09'],
    ['i dag', '2026-03-03'],
    ['i morgen', '2026-03-04'],
    ['i morgon', '2026-03-04'],
    ['I MORGEN', '2026-03-04'],
    ['tomorrow', '2026-03-04'],
    ['i övermorgon', '2026-03-05'],
    ['1. juli', '2026-07-01'],
    ['24. desember', '2026-12-24'],
    ['24 december', '2026-12-24'],
    ['soon', ''],
    ['', ''],
    ['5', ''],
    ['mars', ''],
    ['5. smars', ''],
    ['1999-1-1-1', ''],
  ];
  for (const [typed, expected] of dates) {
    it(`reads "${typed}" as ${expected || 'no date'}`, () => {
      assert.equal(readDate(typed, today)?.date ?? '', expected);
      assert.equal(readDate(typed, today) === undefined, expected === '');
    });
  }

  for (const typed of ['31. juni', '31.6.2026', '2026-02-29', '30. februar', '0.3.', '5.13.']) {
    it(`refuses the invalid date ${typed}`, () => assert.deepEqual(readDate(typed, today), { date: undefined }));
  }
});

describe('times of day as people write them', () => {
  const times: readonly (readonly [string, string | undefined])[] = [
    ['10', '10:00'],
    ['10:30', '10:30'],
    ['10.30', '10:30'],
    ['9:05', '09:05'],
    ['10:30:00', '10:30'],
    ['kl 10', '10:00'],
    ['kl. 10', '10:00'],
    ['kl.10.30', '10:30'],
    ['klokka 10', '10:00'],
    ['klokken 10', '10:00'],
    ['klockan 10', '10:00'],
    ['at 10', '10:00'],
    ['2 pm', '14:00'],
    ['12 am', '00:00'],
    ['12:15 p.m.', '12:15'],
    ['0', '00:00'],
    ['23:59', '23:59'],
    ['24:00', undefined],
    ['kl. 25', undefined],
    ['10:60', undefined],
    ['13 pm', undefined],
    ['ti', undefined],
    ['', undefined],
    ['-1', undefined],
  ];
  for (const [typed, expected] of times) {
    it(`reads "${typed}" as ${expected ?? 'none'}`, () => assert.equal(readTime(typed), expected));
  }
});

describe('local time', () => {
  const oslo = 'Europe/Oslo';

  it('keeps the local time across both clock changes', () => {
    assert.deepEqual(
      ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map((date) => instantOf(date, '10:00', oslo)),
      ['2026-03-28T09:00:00.000Z', '2026-03-29T08:00:00.000Z', '2026-10-24T08:00:00.000Z', '2026-10-25T09:00:00.000Z'],
    );
    assert.deepEqual(onTheWall('2026-10-25T09:00:00.000Z', oslo), { date: '2026-10-25', time: '10:00' });
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
    // Half past midnight belongs to the day on the wall, not to UTC's.
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
