import { Temporal } from 'temporal-polyfill';
import type { Span } from '../platform/db/index.ts';
import { weekOf } from '../status/index.ts';

/** An ISO week in local time, up to now. */
export type Week = Span & {
  /** "2026-W48". */
  readonly week: string;
  /** Its Monday, as an ISO date. */
  readonly monday: string;
  /** True until the week has ended: its numbers may still grow. */
  readonly isRunning: boolean;
};

/**
 * The last weeks in local time of a time zone, oldest first; the current one is the last. A week of a clock change is
 * an hour longer or shorter.
 */
export function lastWeeks(count: number, timeZone: string, now: Date): readonly Week[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const thisMonday = today.subtract({ days: today.dayOfWeek - 1 });
  const midnight = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(timeZone).epochMilliseconds);
  return Array.from({ length: count }, (_, at) => {
    const monday = thisMonday.subtract({ weeks: count - 1 - at });
    const end = midnight(monday.add({ weeks: 1 }));
    const isRunning = end > now;
    return {
      week: weekOf(monday.toString()),
      monday: monday.toString(),
      from: midnight(monday),
      to: isRunning ? now : end,
      isRunning,
    };
  });
}
