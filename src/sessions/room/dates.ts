/** Days and months without times, as ISO dates (`2026-03-05`, `2026-03`): no zone and no clock can disturb them. */

const dayMs = 86_400_000;
const msOf = (date: string) => Date.parse(`${date}T00:00:00Z`);
const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Years that people mean; others are slips of the hand. */
const sensible = /^(?:19|20|21)\d\d-\d\d(?:-\d\d)?$/;

export function isDate(text: string): boolean {
  return sensible.test(text) && text.length === 10 && !Number.isNaN(msOf(text)) && isoOf(msOf(text)) === text;
}

export function isMonth(text: string): boolean {
  return isDate(`${text}-01`);
}

export function addDays(date: string, days: number): string {
  return isoOf(msOf(date) + days * dayMs);
}

export function addMonths(month: string, months: number): string {
  const [year = 0, one = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, one - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Whole days from one date to another; negative for an earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((msOf(to) - msOf(from)) / dayMs);
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const weekday = (new Date(msOf(date)).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

/** The week's number by ISO 8601, as Nordic calendars have it: week 1 is the one with the year's first Thursday. */
export function weekNumber(date: string): number {
  const thursday = addDays(mondayOf(date), 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

export function weekFrom(monday: string): readonly string[] {
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}

/** The weeks that a month touches, each from Monday to Sunday. */
export function weeksOfMonth(month: string): readonly (readonly string[])[] {
  const end = `${addMonths(month, 1)}-01`;
  const weeks: (readonly string[])[] = [];
  for (let monday = mondayOf(`${month}-01`); monday < end; monday = addDays(monday, 7)) weeks.push(weekFrom(monday));
  return weeks;
}
