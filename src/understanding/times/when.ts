import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../language/index.ts';
import type { DayDoubt } from './day-reading.ts';
import type { Days, LocalDate } from './days.ts';
import { itemsOf, readSentence } from './sentence.ts';
import type { LocalTime, Period } from './time-reading.ts';

/** One of the days or times that fit; what is not in doubt comes along. */
export type Choice = {
  readonly date: LocalDate | undefined;
  readonly from: LocalTime | undefined;
  readonly to: LocalTime | undefined;
};

/** When something is to be, in the rollout's time zone. Nothing is chosen silently. */
export type When =
  /** `days`: first and last day, both included; the same where one day is named. */
  | { readonly kind: 'when'; readonly days: Days | undefined; readonly time: Period | undefined; readonly rest: string }
  | {
      readonly kind: 'ambiguous';
      readonly of: 'day' | 'time';
      readonly why: DayDoubt;
      readonly choices: readonly Choice[];
      readonly typed: string;
    }
  | {
      readonly kind: 'fault';
      readonly of: 'day' | 'time';
      readonly fault: 'noSuchDay' | 'past' | 'skipped' | 'unreadable';
      readonly typed: string;
    }
  | { readonly kind: 'nothing' };

export type WhenContext = {
  readonly now: Date;
  /** The rollout's. */
  readonly timeZone: string;
  /** Of the person; the words of all five are read in any case. */
  readonly language?: Language;
};

/** Reads "fredag kl 10", "neste uke", "i februar". */
export function readWhen(text: string, { now, timeZone }: WhenContext): When {
  const today = todayIn(timeZone, now);
  const { day, time, rest } = readSentence(text, { today });
  const period: Period | undefined = time.kind === 'time' ? { from: time.from, to: time.to } : undefined;
  if (day.kind === 'noSuchDay' || day.kind === 'past' || day.kind === 'unreadable') {
    return { kind: 'fault', of: 'day', fault: day.kind, typed: day.typed };
  }
  if (day.kind === 'ambiguous') {
    const choices = day.choices.map((date) => ({ date, from: period?.from, to: period?.to }));
    return { kind: 'ambiguous', of: 'day', why: day.why, choices, typed: day.typed };
  }
  const days = day.kind === 'day' ? { from: day.date, to: day.date } : day.kind === 'days' ? day.days : undefined;
  const date = day.kind === 'day' ? day.date : undefined;
  if (time.kind === 'unreadable') return { kind: 'fault', of: 'time', fault: 'unreadable', typed: time.typed };
  if (time.kind === 'ambiguous') {
    const choices = time.choices.map(({ from, to }) => ({ date, from, to }));
    return { kind: 'ambiguous', of: 'time', why: 'several', choices, typed: time.typed };
  }
  if (days === undefined && period === undefined) return { kind: 'nothing' };
  if (date !== undefined && period !== undefined && isSkipped(date, period.from, timeZone)) {
    return { kind: 'fault', of: 'time', fault: 'skipped', typed: time.typed };
  }
  return { kind: 'when', days, time: period, rest: rest.replace(/\s+/g, ' ').trim() };
}

/** The local date. */
export function todayIn(timeZone: string, now: Date): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** Whether clocks go over that time that day. */
export function isSkipped(date: LocalDate, time: LocalTime, timeZone: string): boolean {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  return !local.toZonedDateTime(timeZone).toPlainDateTime().equals(local);
}

const ofTime = ['day', 'span', 'series', 'time', 'half', 'duration'];

/** Where expressions of time stand in a text; those side by side are one. Needs no clock. */
export function timeSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const all = itemsOf(text);
  const isDated = all.some((item) => ofTime.includes(item.kind) && !('isWeak' in item && item.isWeak));
  for (const item of all) {
    if (!ofTime.includes(item.kind) || ('isWeak' in item && item.isWeak && isDated && item.kind !== 'time')) continue;
    const before = spans.at(-1);
    const { start, end } = item;
    if (before && /^[\s,]*(?:(?:og|och|and|eller|or)\s+)?$/i.test(text.slice(before.end, start))) before.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
