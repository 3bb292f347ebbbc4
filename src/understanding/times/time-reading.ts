import { readClock } from './clock-rules.ts';
import type { Clock, Half, Item } from './item.ts';
import { typedBy } from './day-reading.ts';

/** A local time of day: `10:00`. */
export type LocalTime = string;
export type Period = { readonly from: LocalTime; readonly to: LocalTime | undefined };

/** The times of a sentence, and the items they were read from. */
export type TimeReading = { readonly used: readonly Item[]; readonly typed: string } & (
  | { readonly kind: 'none' }
  | ({ readonly kind: 'time' } & Period)
  | { readonly kind: 'endOnly'; readonly to: LocalTime }
  | { readonly kind: 'ambiguous'; readonly choices: readonly Period[] }
  /** One of the two cannot be read; the other stands. */
  | {
      readonly kind: 'unreadable';
      readonly of: 'from' | 'to';
      readonly from: LocalTime | undefined;
      readonly to: LocalTime | undefined;
    }
);

type TimeItem = Extract<Item, { kind: 'time' }>;
type Context = {
  readonly text: string;
  /** Minutes that it lasts where nothing else is said. */
  readonly lasts: number | undefined;
};
type Minutes = { readonly from: number | undefined; readonly to: number | undefined };

const mostChoices = 4;
const day = 24 * 60;

/** When it begins and ends; two that do not agree are both offered. */
export function readTimeOf(items: readonly Item[], context: Context): TimeReading {
  const times = items.filter((item) => item.kind === 'time');
  const strong = times.filter(({ isWeak }) => !isWeak);
  const read = strong.length > 0 ? strong : times;
  const duration = items
    .filter((item) => item.kind === 'duration')
    .find(({ isSaid }, _at, all) => isSaid || all.length === 1);
  const half = items.find((item) => item.kind === 'half');
  const unclear = items.find((item) => item.kind === 'unclear' && item.what === 'time');
  const used: readonly Item[] = [...read, ...(duration ? [duration] : []), ...(half ? [half] : [])];
  if (read.length === 0) {
    if (!unclear) return { kind: 'none', used, typed: '' };
    const typed = typedBy([unclear], context);
    return { kind: 'unreadable', of: 'from', from: undefined, to: undefined, used: [...used, unclear], typed };
  }
  const about = { used, typed: typedBy(read, context) };
  const wrong = unreadableIn(read);
  if (wrong) return { ...wrong, used };
  const lasts = duration?.minutes ?? context.lasts;
  const periods = joined(read).flatMap((item) => periodsOf(item, half?.half));
  const [first] = periods;
  if (first && periods.every(({ from }) => from === undefined) && first.to !== undefined) {
    return periods.length === 1
      ? { kind: 'endOnly', to: toLocalTime(first.to), ...about }
      : ambiguous(periods, lasts, about);
  }
  const choices = new Set(periods.map((period) => JSON.stringify(withEnd(period, lasts))));
  if (duration && first?.from !== undefined && first.to !== undefined && first.to !== first.from + duration.minutes) {
    const asSaid = { from: first.from, to: first.from + duration.minutes };
    return ambiguous([first, asSaid], lasts, about);
  }
  if (first?.from !== undefined && choices.size === 1)
    return { kind: 'time', ...asPeriod(withEnd(first, lasts)), ...about };
  return ambiguous(periods, lasts, about);
}

function ambiguous(
  periods: readonly Minutes[],
  lasts: number | undefined,
  about: { readonly used: readonly Item[]; readonly typed: string },
): TimeReading {
  const choices = periods.filter(({ from }) => from !== undefined).map((period) => asPeriod(withEnd(period, lasts)));
  const known = [...new Map(choices.map((choice) => [`${choice.from} ${choice.to ?? ''}`, choice])).values()];
  return { kind: 'ambiguous', choices: known.slice(0, mostChoices), ...about };
}

function unreadableIn(items: readonly TimeItem[]) {
  for (const { from, to } of items) {
    const bad = [from, to].find((clock) => clock !== undefined && clock.hour === undefined);
    if (!bad) continue;
    const isFrom = bad === from;
    const other = isFrom ? to : from;
    const kept = other?.hour === undefined ? undefined : toLocalTime(other.hour * 60 + other.minute);
    return {
      kind: 'unreadable' as const,
      of: isFrom ? ('from' as const) : ('to' as const),
      from: isFrom ? undefined : kept,
      to: isFrom ? kept : undefined,
      typed: bad.typed,
    };
  }
  return undefined;
}

/** "starter kl. 10 ... slutter kl. 11" is one period. */
function joined(items: readonly TimeItem[]): readonly TimeItem[] {
  const begins = items.filter(({ from, to }) => from !== undefined && to === undefined);
  const ends = items.filter(({ from, to }) => from === undefined && to !== undefined);
  const [begin, end] = [begins[0], ends[0]];
  if (!begin || !end || begins.length > 1 || ends.length > 1 || items.length > 2) {
    return begins.length > 0 || ends.length < items.length ? items.filter(({ from }) => from !== undefined) : items;
  }
  return [{ ...begin, to: end.to }];
}

/** Every period that an item can mean: "1-2" without its half of the day is two. */
function periodsOf({ from, to, others, half: own }: TimeItem, half: Half | undefined): readonly Minutes[] {
  const said = own ?? half;
  const begins = [from, ...others].flatMap((clock) => (clock ? minutesOf(clock, said) : []));
  const ends = to ? minutesOf(to, said) : [];
  if (begins.length === 0) return ends.map((end) => ({ from: undefined, to: end }));
  if (ends.length === 0) return begins.map((begin) => ({ from: begin, to: undefined }));
  const pairs = begins.flatMap((begin) => ends.map((end) => ({ from: begin, to: end })));
  // "10-2" ends at two in the afternoon; "1-2" does not last thirteen hours.
  const fitting = pairs.filter((pair) => pair.to > pair.from && pair.to - pair.from < day / 2);
  return fitting.length > 0 ? fitting : pairs.slice(0, 1);
}

/** Minutes of the day; the afternoon first where no half was said. */
function minutesOf(clock: Clock, half: Half | undefined): readonly number[] {
  const hour = clock.hour ?? 0;
  const at = hour * 60 + clock.minute;
  if (half === 'pm') return [hour < 12 && !clock.typed.endsWith('am') ? at + day / 2 : at];
  if (half === 'am' || clock.isLoose === undefined) return [at];
  return [at + day / 2, at];
}

function withEnd({ from, to }: Minutes, lasts: number | undefined): Minutes {
  if (to !== undefined || from === undefined || lasts === undefined || from + lasts >= day) return { from, to };
  return { from, to: from + lasts };
}

function asPeriod({ from, to }: Minutes): Period {
  return { from: toLocalTime(from ?? 0), to: to === undefined ? undefined : toLocalTime(to) };
}

function toLocalTime(minutes: number): LocalTime {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** "torsdag 10.12": where the day is named already, what could be a date is a time. */
export function asTime(item: Item, text: string): Item {
  const typed = text.slice(item.start, item.end).trim();
  if (item.kind !== 'day' || !item.isWeak || !/^\d{1,2}\.\d{2}$/.test(typed)) return item;
  const from = readClock(typed);
  if (from.hour === undefined) return item;
  const { start, end, lead } = item;
  return { kind: 'time', from, to: undefined, others: [], half: undefined, isWeak: true, start, end, lead };
}
