import assert from 'node:assert/strict';
import { noticeAt, workingDaysIn } from '../../src/platform/working-days.ts';

const zones: Readonly<Record<string, string>> = {
  NO: 'Europe/Oslo',
  SE: 'Europe/Stockholm',
  DK: 'Europe/Copenhagen',
  IS: 'Atlantic/Reykjavik',
};

describe('the last working day before', () => {
  const table: readonly (readonly [string, string, string, string])[] = [
    // why, country, date, notice
    ['a Tuesday is Monday', 'NO', '2026-03-10', '2026-03-09T08:00:00.000Z'],
    ['a Monday is Friday', 'NO', '2026-03-09', '2026-03-06T08:00:00.000Z'],
    ['a Sunday is Friday', 'NO', '2026-03-08', '2026-03-06T08:00:00.000Z'],
    ['the Tuesday after Easter is Wednesday in Norway', 'NO', '2026-04-07', '2026-04-01T07:00:00.000Z'],
    ['the Tuesday after Easter is Wednesday in Denmark', 'DK', '2026-04-07', '2026-04-01T07:00:00.000Z'],
    ['the Tuesday after Easter is Maundy Thursday in Sweden', 'SE', '2026-04-07', '2026-04-02T07:00:00.000Z'],
    ['18 May is the Friday before in Norway', 'NO', '2027-05-18', '2027-05-14T07:00:00.000Z'],
    ['18 May is 17 May in Sweden', 'SE', '2027-05-18', '2027-05-17T07:00:00.000Z'],
    ['7 June is the Friday before 6 June in Sweden', 'SE', '2027-06-07', '2027-06-04T07:00:00.000Z'],
    ['the day after a former Danish holiday is that day', 'DK', '2026-05-02', '2026-05-01T07:00:00.000Z'],
    ['28 December is the 24th in Norway', 'NO', '2026-12-28', '2026-12-24T08:00:00.000Z'],
    ['28 December is the 23rd in Iceland', 'IS', '2026-12-28', '2026-12-23T09:00:00.000Z'],
    ['2 January is in the year before', 'NO', '2026-01-02', '2025-12-31T08:00:00.000Z'],
    ['4 January is in the year before', 'DK', '2027-01-04', '2026-12-31T08:00:00.000Z'],
    ['the Monday after the clocks went forward', 'NO', '2026-03-30', '2026-03-27T08:00:00.000Z'],
    ['the Tuesday after the clocks went forward', 'NO', '2026-03-31', '2026-03-30T07:00:00.000Z'],
    ['the Monday after the clocks went back', 'SE', '2026-10-26', '2026-10-23T07:00:00.000Z'],
    ['the Tuesday after the clocks went back', 'SE', '2026-10-27', '2026-10-26T08:00:00.000Z'],
    ['a Monday is Friday in a country without data', 'XX', '2026-12-28', '2026-12-25T08:00:00.000Z'],
  ];
  for (const [name, country, date, expected] of table) {
    it(name, async () =>
      assert.equal(noticeAt(date, zones[country] ?? 'Europe/Oslo', await workingDaysIn(country)), expected),
    );
  }

  it('knows that Store bededag was abolished in Denmark after 2023', async () => {
    const denmark = await workingDaysIn('DK');
    assert.deepEqual(['2023-05-05', '2024-04-26'].map(denmark.isWorkingDay), [false, true]);
  });

  it('accepts a lower-case country code', async () =>
    assert.equal((await workingDaysIn('no')).isWorkingDay('2027-05-17'), false));
});
