import assert from 'node:assert/strict';
import {
  addDays,
  addMonths,
  daysBetween,
  isDate,
  isMonth,
  mondayOf,
  weekNumber,
  weeksOfMonth,
} from '../../../src/sessions/room/dates.ts';
import { asKind, partsOf, viewOf } from '../../../src/sessions/room/view.ts';

describe('dates of the calendar', () => {
  const numbers: readonly (readonly [string, number])[] = [
    ['2026-11-23', 48],
    ['2026-12-28', 53],
    ['2027-01-01', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2021-01-03', 53],
    ['2023-01-01', 52],
  ];
  for (const [date, week] of numbers) it(`counts ${date} to week ${week}`, () => assert.equal(weekNumber(date), week));

  it('begins weeks on Monday', () => {
    assert.deepEqual(['2026-11-22', '2026-11-23', '2026-11-29'].map(mondayOf), [
      '2026-11-16',
      '2026-11-23',
      '2026-11-23',
    ]);
  });

  it('shows the weeks that a month touches, and no other', () => {
    const shape = (month: string) => {
      const weeks = weeksOfMonth(month);
      return [weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]];
    };
    assert.deepEqual(shape('2026-11'), [6, '2026-10-26', '2026-12-06']);
    assert.deepEqual(shape('2027-02'), [4, '2027-02-01', '2027-02-28']);
    assert.deepEqual(shape('2026-12'), [5, '2026-11-30', '2027-01-03']);
  });

  it('counts days over the change of clocks and of years', () => {
    assert.equal(addDays('2026-03-28', 2), '2026-03-30');
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(daysBetween('2026-10-24', '2026-10-26'), 2);
    assert.deepEqual([addMonths('2026-12', 1), addMonths('2026-01', -1)], ['2027-01', '2025-12']);
  });

  it('accepts only valid dates', () => {
    const read = ['2026-02-28', '2026-02-29', '2026-13-01', '2026-2-8', '9999-01-01', '2026-02', '', 'x'].map(isDate);
    assert.deepEqual(read, [true, false, false, false, false, false, false, false]);
    assert.deepEqual(['2026-02', '2026-13', '2026-02-01', '1x26-02'].map(isMonth), [true, false, false, false]);
  });
});

describe('an address of the calendar', () => {
  const today = '2026-11-12';
  const table: readonly (readonly [readonly string[], boolean, string | undefined])[] = [
    [[], false, 'sessions/month/2026-11'],
    [[], true, 'sessions/agenda/2026-11-12'],
    [['month', '2027-03'], true, 'sessions/month/2027-03'],
    [['month'], false, 'sessions/month/2026-11'],
    [['week', '2026-11-29'], false, 'sessions/week/2026-11-23'],
    [['agenda', '2026-11-29'], false, 'sessions/agenda/2026-11-29'],
    [['month', '2026-11-01'], false, undefined],
    [['week', '2026-11'], false, undefined],
    [['agenda', '2026-11-31'], false, undefined],
    [['agenda', '2026-11-30', 'x'], false, undefined],
    [['year', '2026-11-30'], false, undefined],
  ];
  for (const [route, isNarrow, shown] of table) {
    it(`is ${shown ?? 'nothing'} at ${route.join('/') || 'none'}${isNarrow ? ' on a phone' : ''}`, () => {
      const view = viewOf(route, today, isNarrow);
      assert.equal(view && partsOf(view).join('/'), shown);
    });
  }

  it('keeps the days when the view changes, and today if it is among them', () => {
    assert.deepEqual(asKind('week', { kind: 'month', month: '2026-11' }, today), {
      kind: 'week',
      monday: '2026-11-09',
    });
    assert.deepEqual(asKind('agenda', { kind: 'month', month: '2027-03' }, today), {
      kind: 'agenda',
      date: '2027-03-01',
    });
    assert.deepEqual(asKind('month', { kind: 'week', monday: '2026-11-30' }, today), {
      kind: 'month',
      month: '2026-11',
    });
    assert.deepEqual(asKind('agenda', { kind: 'week', monday: '2026-11-09' }, today), { kind: 'agenda', date: today });
  });
});
