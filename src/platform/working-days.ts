import { Temporal } from 'temporal-polyfill';

/** Which days people work in one country. Dates are local: "2026-11-23". */
export type WorkingDays = {
  isWorkingDay(date: string): boolean;
  /** The last working day before a date. */
  lastBefore(date: string): string;
};

/** When people read their messages. */
const noticeTime = Temporal.PlainTime.from('09:00');
/** No country has so many days off in a row; faulty data must not cause an endless search. */
const longestBreakDays = 30;

const mostDaysKept = 1000;

const byCountry = new Map<string, Promise<WorkingDays>>();

/**
 * Monday to Friday without a country's public holidays; regional holidays and half days (24 December in Norway) count as
 * working days. A country without data has weekends only.
 * @param country ISO 3166-1 alpha-2, "NO".
 */
export function workingDaysIn(country: string): Promise<WorkingDays> {
  const code = country.toUpperCase();
  const known = byCountry.get(code) ?? load(code);
  byCountry.set(code, known);
  return known;
}

/** Loaded on first use: reading the holidays of the whole world takes a third of a second. */
async function load(country: string): Promise<WorkingDays> {
  const { default: Holidays } = await import('date-holidays');
  const holidays = new Holidays(country, { types: ['public'] });
  const byYear = new Map<number, ReadonlySet<string>>();

  function holidaysOf(year: number): ReadonlySet<string> {
    const known = byYear.get(year) ?? new Set(holidays.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    byYear.set(year, known);
    return known;
  }

  return workingDays((date) => holidaysOf(Number(date.slice(0, 4))).has(date));
}

/** Monday to Friday without the holidays. */
function workingDays(isHoliday: (date: string) => boolean): WorkingDays {
  const isWorkingDay = (date: string) => Temporal.PlainDate.from(date).dayOfWeek <= 5 && !isHoliday(date);
  const lastBefore = (date: string) => {
    const dayBefore = Temporal.PlainDate.from(date).subtract({ days: 1 });
    const days = Array.from({ length: longestBreakDays }, (_, at) => dayBefore.subtract({ days: at }).toString());
    return days.find(isWorkingDay) ?? dayBefore.toString();
  };
  // A month of sessions looks up the same few days repeatedly.
  const found = new Map<string, string>();
  return {
    isWorkingDay,
    lastBefore: (date) => {
      const known = found.get(date) ?? lastBefore(date);
      if (found.size >= mostDaysKept) found.clear();
      found.set(date, known);
      return known;
    },
  };
}

/**
 * The instant at which people are notified of something on a date: 09:00 on the last working day before. ISO-8601 UTC.
 */
export function noticeAt(date: string, timeZone: string, days: WorkingDays): string {
  const day = Temporal.PlainDate.from(days.lastBefore(date));
  const { epochMilliseconds } = day.toZonedDateTime({ timeZone, plainTime: noticeTime });
  return new Date(epochMilliseconds).toISOString();
}
