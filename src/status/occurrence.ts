import { Temporal } from 'temporal-polyfill';
import { noticeAt, type WorkingDays } from '../platform/working-days.ts';

/** When a channel gets its status: an ISO weekday (1 is Monday) and a local time ("08:00") in an IANA time zone. */
export type Timing = {
  readonly weekday: number;
  readonly time: string;
  readonly timeZone: string;
  /** Working days of the rollout's country. */
  readonly workingDays: WorkingDays;
};

/** One week's occurrence for a channel. Instants are ISO-8601 UTC. */
export type Occurrence = {
  /** ISO week ("2026-W48"): a channel has one status in each, even if its plan changes. */
  readonly week: string;
  /** The local date ("2026-11-23"). */
  readonly date: string;
  readonly dueAt: string;
  /** When the lead is shown the draft: at 09:00 on the last working day before. */
  readonly draftAt: string;
};

/**
 * The first occurrence after an instant. A skipped local time is shifted by the clock change (02:30 at 03:30); a
 * repeated one occurs the first time only.
 * @see https://tc39.es/proposal-temporal/docs/timezone.html#ambiguity-due-to-dst-or-other-time-zone-offset-changes
 */
export function nextOccurrence(timing: Timing, after: Date): Occurrence {
  const from = localDate(after, timing.timeZone);
  const found = [0, 7]
    .map((days) => onWeekday(timing, from, days))
    .find(({ dueAt }) => Date.parse(dueAt) > after.getTime());
  // A week has one such day; the second is always later than the instant.
  return found ?? onWeekday(timing, from, 14);
}

/** The last occurrence up to and including an instant. */
export function latestOccurrence(timing: Timing, until: Date): Occurrence {
  const from = localDate(until, timing.timeZone);
  const found = [0, -7]
    .map((days) => onWeekday(timing, from, days))
    .find(({ dueAt }) => Date.parse(dueAt) <= until.getTime());
  return found ?? onWeekday(timing, from, -14);
}

/** The next occurrence in another week than `week`, which has had its status. */
export function occurrenceAfterWeek(timing: Timing, after: Date, week: string): Occurrence {
  const next = nextOccurrence(timing, after);
  return next.week === week ? nextOccurrence(timing, new Date(next.dueAt)) : next;
}

/** The ISO week of a day: "2026-12-31" is in "2026-W53", and so is "2027-01-03". */
export function weekOf(date: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}

/** The number and the year of an ISO week, as people write them. */
export function partsOfWeek(week: string): { readonly number: number; readonly year: number } {
  const [year = '', number = ''] = week.split('-W');
  return { number: Number(number), year: Number(year) };
}

/** The first day that fits on or after `from` (by less than a week), moved by whole weeks. */
function onWeekday(timing: Timing, from: Temporal.PlainDate, days: number): Occurrence {
  const { weekday, time, timeZone } = timing;
  const ahead = (weekday - from.dayOfWeek + 7) % 7;
  const date = from.add({ days: ahead + days });
  const due = date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
  return {
    week: weekOf(date.toString()),
    date: date.toString(),
    dueAt: new Date(due.epochMilliseconds).toISOString(),
    draftAt: noticeAt(date.toString(), timeZone, timing.workingDays),
  };
}

function localDate(instant: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}
