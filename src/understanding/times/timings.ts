import type { Item } from './item.ts';
import { scan } from './scan.ts';
import { type LocalTime, readTimeOf } from './time-reading.ts';

/** A weekday and a time that come again every week, "hver mandag kl. 8"; `rest` is what is left of the text. */
export type Timings = {
  /** Monday is 1; more than one where two are named. */
  readonly weekdays: readonly number[];
  readonly times: readonly LocalTime[];
  /** Weeks between; undefined where nothing says how often. */
  readonly everyWeeks: number | undefined;
  readonly rest: string;
};

/** Reads when something comes every week. An hour alone is the hour of the 24-hour clock. */
export function readTimings(text: string): Timings {
  const items = scan(text).map((item) => literal(item));
  const weekdays = items.flatMap((item) => weekdaysIn(item));
  const time = readTimeOf(items, { text, lasts: undefined });
  const used = [...items.filter((item) => weekdaysIn(item).length > 0), ...time.used];
  return {
    weekdays: [...new Set(weekdays)],
    times: time.kind === 'time' ? [time.from] : time.kind === 'ambiguous' ? time.choices.map(({ from }) => from) : [],
    everyWeeks: items.find((item) => item.kind === 'series')?.everyWeeks,
    rest: used.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text),
  };
}

function literal(item: Item): Item {
  if (item.kind !== 'time' || item.from?.isLoose !== 'digits') return item;
  return { ...item, from: { ...item.from, isLoose: undefined } };
}

function weekdaysIn(item: Item): readonly number[] {
  if (item.kind === 'series') return item.weekday === undefined ? [] : [item.weekday];
  if (item.kind !== 'day') return [];
  return item.days.flatMap((day) => (day.kind === 'weekday' ? [day.weekday] : []));
}
