import { Temporal } from 'temporal-polyfill';
import { noticeAt, type WorkingDays } from '../platform/working-days.ts';

/** A local time: `2026-03-05` and `10:00`. */
export type LocalDate = string;
export type LocalTime = string;

/**
 * The instant of a wall-clock time. A time that comes twice, when clocks go back, is the first.
 * @returns undefined for one that is skipped when clocks go forward.
 */
export function instantOf(date: LocalDate, time: LocalTime, timeZone: string): string | undefined {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(local) ? toIso(zoned) : undefined;
}

/** The instant at which a day begins: midnight, or where clocks skip it the first time there is. */
export function startOfDay(date: LocalDate, timeZone: string): string {
  return toIso(Temporal.PlainDate.from(date).toZonedDateTime(timeZone));
}

export function dayAfter(date: LocalDate): LocalDate {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

/**
 * The days from `from` up to, and without, `to`. @returns undefined for more than `most`, which are not counted out:
 * those of some thousand years take minutes.
 */
export function daysIn(from: LocalDate, to: LocalDate, most: number): readonly LocalDate[] | undefined {
  const first = Temporal.PlainDate.from(from);
  const { days } = first.until(Temporal.PlainDate.from(to));
  if (days > most) return undefined;
  return Array.from({ length: Math.max(0, days) }, (_, at) => first.add({ days: at }).toString());
}

/** Local date and time at an instant. */
export function localTimeAt(instant: string, timeZone: string): { readonly date: LocalDate; readonly time: LocalTime } {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return { date: zoned.toPlainDate().toString(), time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** The instant of the reminder: 09:00 local time on the last working day before. */
export function reminderAt(startsAt: string, timeZone: string, days: WorkingDays): string {
  return noticeAt(localTimeAt(startsAt, timeZone).date, timeZone, days);
}

/** Whole days from one instant's local date to another's; 1 for tomorrow. */
export function daysBetween(from: string, to: string, timeZone: string): number {
  const dates = [from, to].map((instant) => Temporal.PlainDate.from(localTimeAt(instant, timeZone).date));
  return (dates[0] as Temporal.PlainDate).until(dates[1] as Temporal.PlainDate).days;
}

function toIso(zoned: Temporal.ZonedDateTime): string {
  return new Date(zoned.epochMilliseconds).toISOString();
}
