import { Temporal } from 'temporal-polyfill';
import type { Day, Span, Week, Weekday } from './item.ts';

/** A local date: `2026-03-05`. */
export type LocalDate = string;

/** A day that was said, as a day of the calendar; more than one where two fit, and why there is none. */
export type ReadDay =
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'ambiguous'; readonly choices: readonly LocalDate[] }
  | { readonly kind: 'noSuchDay' }
  | { readonly kind: 'past'; readonly date: LocalDate };

/** First and last day, both included. */
export type Days = { readonly from: LocalDate; readonly to: LocalDate };

/** A year without a 29 February may be followed by seven more. */
const mostYears = 9;

/** The day that was said, on or after `today` where no year or word says otherwise. */
export function dayOf(day: Day, today: LocalDate): ReadDay {
  const now = Temporal.PlainDate.from(today);
  switch (day.kind) {
    case 'date':
      return dated(day, now);
    case 'dayOfMonth':
      return inMonth(day.day, day.months, now);
    case 'fromToday':
      return pastOr(now.add({ days: day.days }), now);
    case 'weekday':
      return weekdayOf(day, now);
    case 'weekdayIn': {
      const monday = mondayOf(day.week, now);
      return monday ? pastOr(monday.add({ days: day.weekday - 1 }), now) : { kind: 'noSuchDay' };
    }
    case 'nth':
      return nthOf(day, now);
  }
}

/** The days of a week, a month, a weekend; the last may lie before today. */
export function daysOf(span: Span, today: LocalDate): Days | undefined {
  const now = Temporal.PlainDate.from(today);
  const days = (first: Temporal.PlainDate, last: Temporal.PlainDate): Days => ({
    from: first.toString(),
    to: last.toString(),
  });
  switch (span.kind) {
    case 'week': {
      const monday = mondayOf(span.week, now);
      return monday && days(monday, monday.add({ days: 6 }));
    }
    case 'weekend': {
      const saturday = mondayOfWeek(now).add({ days: 5, weeks: span.weeks });
      return days(saturday, saturday.add({ days: 1 }));
    }
    case 'month': {
      const year = span.year ?? (span.month < now.month ? now.year + 1 : now.year);
      return wholeMonth(Temporal.PlainDate.from({ year, month: span.month, day: 1 }), days);
    }
    case 'monthFromNow':
      return wholeMonth(now.with({ day: 1 }).add({ months: span.months }), days);
    case 'range': {
      const from = dayOf(span.from, today);
      if (from.kind !== 'date') return undefined;
      // "mandag til onsdag" ends in the week that it begins in.
      const to = dayOf(span.to, span.to.kind === 'weekday' ? from.date : today);
      if (to.kind !== 'date') return undefined;
      return from.date <= to.date ? { from: from.date, to: to.date } : undefined;
    }
  }
}

/** Days that a series begins with, the first after today. */
export function nextOf(
  {
    weekday,
    everyWeeks,
    nth,
  }: { readonly weekday: Weekday; readonly everyWeeks: number; readonly nth: Day | undefined },
  today: LocalDate,
  many: number,
): readonly LocalDate[] {
  const now = Temporal.PlainDate.from(today);
  if (nth?.kind === 'nth') {
    const months = Array.from({ length: many + 1 }, (_, at) => nthIn(nth, now.with({ day: 1 }).add({ months: at })));
    return months
      .flatMap((date) => (date && Temporal.PlainDate.compare(date, now) > 0 ? [date.toString()] : []))
      .slice(0, many);
  }
  const first = nextWeekday(weekday, now);
  return Array.from({ length: many }, (_, at) => first.add({ weeks: at * everyWeeks }).toString());
}

export function weekdayOfDate(date: LocalDate): Weekday {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The nearest such weekday to a date, not before `today`. */
export function nearest(weekday: Weekday, date: LocalDate, today: LocalDate): LocalDate {
  const said = Temporal.PlainDate.from(date);
  const away = ((weekday - said.dayOfWeek + 10) % 7) - 3;
  const day = said.add({ days: away });
  return (day.toString() < today ? day.add({ days: 7 }) : day).toString();
}

/** The days that a working week has. */
export function workingDaysOf({ from }: Days, today: LocalDate): readonly LocalDate[] {
  const monday = Temporal.PlainDate.from(from);
  return [0, 1, 2, 3, 4].map((days) => monday.add({ days }).toString()).filter((date) => date >= today);
}

export function inDays(today: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(today).add({ days }).toString();
}

function wholeMonth(
  first: Temporal.PlainDate,
  days: (first: Temporal.PlainDate, last: Temporal.PlainDate) => Days,
): Days {
  return days(first, first.add({ months: 1 }).subtract({ days: 1 }));
}

function dated({ year, month, day }: Extract<Day, { kind: 'date' }>, now: Temporal.PlainDate): ReadDay {
  if (year !== undefined) {
    const date = plainDate(year, month, day);
    return date ? pastOr(date, now) : { kind: 'noSuchDay' };
  }
  // 29 February is a day of the year that is meant, not of the next leap year.
  const isLeapDay = month === 2 && day === 29;
  for (const candidate of isLeapDay ? [now.year, now.year + 1] : years(now.year)) {
    const date = plainDate(candidate, month, day);
    if (date && Temporal.PlainDate.compare(date, now) >= 0) return { kind: 'date', date: date.toString() };
  }
  return { kind: 'noSuchDay' };
}

function inMonth(day: number, months: number | undefined, now: Temporal.PlainDate): ReadDay {
  if (months !== undefined) {
    const { year, month } = now.with({ day: 1 }).add({ months });
    const date = plainDate(year, month, day);
    return date ? pastOr(date, now) : { kind: 'noSuchDay' };
  }
  if (day < 1 || day > 31) return { kind: 'noSuchDay' };
  for (const ahead of [0, 1, 2]) {
    const { year, month } = now.with({ day: 1 }).add({ months: ahead });
    const date = plainDate(year, month, day);
    if (date && Temporal.PlainDate.compare(date, now) >= 0) return { kind: 'date', date: date.toString() };
  }
  return { kind: 'noSuchDay' };
}

function weekdayOf({ weekday, which, weeks }: Extract<Day, { kind: 'weekday' }>, now: Temporal.PlainDate): ReadDay {
  const next = nextWeekday(weekday, now);
  if (which === 'last') return { kind: 'past', date: next.subtract({ days: 7 }).toString() };
  const ofNextWeek = mondayOfWeek(now).add({ weeks: weeks ?? 1, days: weekday - 1 });
  if (weeks !== undefined) return either(ofNextWeek, next.add({ weeks }));
  return which === 'next' ? either(next, ofNextWeek) : { kind: 'date', date: next.toString() };
}

function either(first: Temporal.PlainDate, second: Temporal.PlainDate): ReadDay {
  if (first.equals(second)) return { kind: 'date', date: first.toString() };
  return { kind: 'ambiguous', choices: [first, second].map(String).toSorted() };
}

function nthOf(day: Extract<Day, { kind: 'nth' }>, now: Temporal.PlainDate): ReadDay {
  const { month, year, months } = day;
  if (month !== undefined) {
    const candidates = year === undefined ? [now.year, now.year + 1] : [year];
    const dates = candidates.flatMap((one) => nthIn(day, Temporal.PlainDate.from({ year: one, month, day: 1 })) ?? []);
    const ahead = dates.find((date) => Temporal.PlainDate.compare(date, now) >= 0) ?? dates[0];
    return ahead ? pastOr(ahead, now) : { kind: 'noSuchDay' };
  }
  const first = now.with({ day: 1 });
  if (months !== undefined) {
    const date = nthIn(day, first.add({ months }));
    return date ? pastOr(date, now) : { kind: 'noSuchDay' };
  }
  // "første torsdag i måneden" says no month: this one's while it is ahead, or the next one's.
  const [ofThis, ofNext] = [nthIn(day, first), nthIn(day, first.add({ months: 1 }))];
  if (ofThis && ofNext && Temporal.PlainDate.compare(ofThis, now) > 0) return either(ofThis, ofNext);
  return ofNext ? { kind: 'date', date: ofNext.toString() } : { kind: 'noSuchDay' };
}

function nthIn(
  { nth, weekday }: Extract<Day, { kind: 'nth' }>,
  first: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  if (nth < 0) {
    const last = first.add({ months: 1 }).subtract({ days: 1 });
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  }
  const date = first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
  return date.month === first.month ? date : undefined;
}

function pastOr(date: Temporal.PlainDate, now: Temporal.PlainDate): ReadDay {
  const kind = Temporal.PlainDate.compare(date, now) < 0 ? 'past' : 'date';
  return { kind, date: date.toString() };
}

/** Today left out. */
function nextWeekday(weekday: Weekday, now: Temporal.PlainDate): Temporal.PlainDate {
  return now.add({ days: ((weekday - now.dayOfWeek + 6) % 7) + 1 });
}

function mondayOfWeek(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/** @returns undefined for a week that the year does not have. */
function mondayOf(week: Week, now: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (week.kind === 'offset') return mondayOfWeek(now).add({ weeks: week.weeks });
  const thisYear = now.yearOfWeek ?? now.year;
  const isOver = week.number < (now.weekOfYear ?? 1);
  const year = week.year ?? (isOver ? thisYear + 1 : thisYear);
  // 4 January always lies in the first week.
  const monday = mondayOfWeek(Temporal.PlainDate.from({ year, month: 1, day: 4 })).add({ weeks: week.number - 1 });
  return monday.weekOfYear === week.number && monday.yearOfWeek === year ? monday : undefined;
}

function years(from: number): readonly number[] {
  return Array.from({ length: mostYears }, (_, at) => from + at);
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}
