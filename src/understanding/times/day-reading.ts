import { dayOf, type Days, daysOf, type LocalDate, nearest, nextOf, weekdayOfDate, workingDaysOf } from './days.ts';
import type { Day, Item, Week } from './item.ts';

/** Why more than one day is offered. */
export type DayDoubt = 'several' | 'next' | 'disagree' | 'series' | 'week' | 'doubtful';

/** The day of a sentence, and the items it was read from. `typed`: the words that it was read from. */
export type DayReading = { readonly used: readonly Item[]; readonly typed: string } & (
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly date: LocalDate }
  /** A week, a month or a weekend: no day of it was named. */
  | { readonly kind: 'days'; readonly days: Days; readonly choices: readonly LocalDate[] }
  | { readonly kind: 'ambiguous'; readonly why: DayDoubt; readonly choices: readonly LocalDate[] }
  | { readonly kind: 'noSuchDay' | 'past' | 'unreadable' }
);

type DayItem = Extract<Item, { kind: 'day' }>;
type SpanItem = Extract<Item, { kind: 'span' }>;
type Context = { readonly text: string; readonly today: LocalDate };

/** As many days as fit beside a field. */
const mostChoices = 4;

const isKind =
  <K extends Item['kind']>(kind: K) =>
  (item: Item): item is Extract<Item, { kind: K }> =>
    item.kind === kind;

/** The day that a sentence speaks of; two that do not agree are both offered. */
export function readDayOf(all: readonly Item[], context: Context): DayReading {
  const items = withRanges(all, context.text);
  const series = items.find(isKind('series'));
  const strong = items.filter(isKind('day')).filter(({ isWeak }) => !isWeak);
  const spans = items.filter(isKind('span'));
  if (series) return ofSeries(series, { strong, items, context });
  const [range] = spans.filter(({ span }) => span.kind === 'range');
  if (range && strong.length === 0) return ofSpan(range, context);
  if (strong.length > 0) return ofDays(strong, { spans, items, context });
  const today = items.find((item) => item.kind === 'half' && item.today);
  if (today) return { kind: 'day', date: context.today, used: [today], typed: typedBy([today], context) };
  const named = spans.find(({ isWeak }) => !isWeak);
  if (named) return ofSpan(named, context);
  const weak = items.filter(isKind('day')).filter(({ isWeak }) => isWeak);
  if (weak.length > 0) return ofWeakDays(weak, context);
  const unclear = items.filter(isKind('unclear')).find(({ what }) => what === 'day');
  if (unclear) return ofUnclear(unclear, context);
  const [vague] = spans;
  return vague ? ofSpan(vague, context) : { kind: 'none', used: [], typed: '' };
}

function ofSeries(
  series: Extract<Item, { kind: 'series' }>,
  {
    strong,
    items,
    context,
  }: { readonly strong: readonly DayItem[]; readonly items: readonly Item[]; readonly context: Context },
): DayReading {
  const first = strong[0]?.days[0];
  const read = first && dayOf(first, context.today);
  const used = [series, ...strong];
  const typed = typedBy([series], context);
  const weekday =
    series.weekday ??
    (first && 'weekday' in first ? first.weekday : read?.kind === 'date' ? weekdayOfDate(read.date) : undefined);
  if (weekday === undefined) {
    const span = items.find(isKind('span'));
    const days = span && daysOf(span.span, context.today);
    return days
      ? {
          kind: 'ambiguous',
          why: 'series',
          choices: workingDaysOf(days, context.today).slice(0, mostChoices),
          used,
          typed,
        }
      : { kind: 'ambiguous', why: 'series', choices: [], used, typed };
  }
  const month = items.filter(isKind('span')).find(({ span, isWeak }) => !isWeak && span.kind.startsWith('month'));
  const days = month && daysOf(month.span, context.today);
  if (days && days.from > context.today) {
    const choices = nextOf(
      { weekday, everyWeeks: series.everyWeeks, nth: series.nth },
      dayBefore(days.from),
      mostChoices,
    );
    return { kind: 'ambiguous', why: 'series', choices, used: [...used, month], typed };
  }
  const from = read?.kind === 'date' && first?.kind !== 'weekday' ? dayBefore(read.date) : context.today;
  const choices = nextOf({ weekday, everyWeeks: series.everyWeeks, nth: series.nth }, from, mostChoices);
  return { kind: 'ambiguous', why: 'series', choices, used, typed };
}

/** A series that begins on a date has it as its first day. */
function dayBefore(date: LocalDate): LocalDate {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function ofDays(
  strong: readonly DayItem[],
  {
    spans,
    items,
    context,
  }: { readonly spans: readonly SpanItem[]; readonly items: readonly Item[]; readonly context: Context },
): DayReading {
  const { today } = context;
  const bare = strong.filter(({ days }) => days.length === 1 && isBareWeekday(days[0]));
  const exact = strong.filter((item) => !bare.includes(item));
  const used: readonly Item[] = [...strong, ...weeksIn(spans)];
  const typed = typedBy(strong, context);
  const [weekdayItem] = bare;
  const [exactItem] = exact;
  if (exactItem && exact.length === 1 && exactItem.days.length === 1 && bare.length <= 1) {
    const read = readOne(exactItem.days[0], today);
    const weekday = weekdayItem?.days[0];
    if (read.kind === 'date' && weekday?.kind === 'weekday' && weekdayOfDate(read.date) !== weekday.weekday) {
      const other = nearest(weekday.weekday, read.date, today);
      return { kind: 'ambiguous', why: 'disagree', choices: [read.date, other].toSorted(), used, typed };
    }
    return asReading(read, { used, typed });
  }
  if (weekdayItem && bare.length === 1 && exact.length === 0)
    return ofWeekday(weekdayItem, { spans, context, used, typed });
  const alone = exact.length > 0 ? [...exact, ...unpaired(bare, exact, items)] : bare;
  const dates = alone.flatMap(({ days }) => days.map((day) => readOne(day, today)));
  const wrong = dates.find(({ kind }) => kind === 'noSuchDay' || kind === 'past');
  const choices = [...new Set(dates.flatMap((read) => choicesOf(read)))].toSorted();
  if (choices.length === 0 && wrong) return asReading(wrong, { used, typed });
  const [only] = choices;
  if (only !== undefined && choices.length === 1 && !wrong) return { kind: 'day', date: only, used, typed };
  return { kind: 'ambiguous', why: 'several', choices: choices.slice(0, mostChoices), used, typed };
}

/** Weekdays that do not stand just before a date: those belong to it. */
function unpaired(bare: readonly DayItem[], exact: readonly DayItem[], items: readonly Item[]): readonly DayItem[] {
  return bare.filter((item) => !exact.some((date) => items.indexOf(date) === items.indexOf(item) + 1));
}

function ofWeekday(
  item: DayItem,
  more: {
    readonly spans: readonly SpanItem[];
    readonly context: Context;
    readonly used: readonly Item[];
    readonly typed: string;
  },
): DayReading {
  const { spans, context, used, typed } = more;
  const [day] = item.days;
  if (day?.kind !== 'weekday') return { kind: 'none', used: [], typed: '' };
  const weeks = weeksIn(spans);
  const week = weeks[0] && 'week' in weeks[0].span ? weeks[0].span.week : undefined;
  if (week !== undefined) return asReading(readOne(inWeek(day, week), context.today), { used, typed });
  const month = spans.find(({ span, isWeak }) => !isWeak && (span.kind === 'month' || span.kind === 'monthFromNow'));
  if (month) {
    // "en torsdag i februar": any of them.
    const days = daysOf(month.span, context.today);
    const from = days && days.from > context.today ? dayBefore(days.from) : context.today;
    const all = nextOf({ weekday: day.weekday, everyWeeks: 1, nth: undefined }, from, 5);
    const choices = all.filter((date) => days !== undefined && date <= days.to).slice(0, mostChoices);
    return { kind: 'ambiguous', why: 'several', choices, used: [...used, month], typed };
  }
  return asReading(dayOf(day, context.today), { used, typed });
}

const inWeek = (day: Extract<Day, { kind: 'weekday' }>, week: Week): Day => ({
  kind: 'weekdayIn',
  weekday: day.weekday,
  week,
});

function ofSpan(item: SpanItem, context: Context): DayReading {
  const days = daysOf(item.span, context.today);
  const about = { used: [item], typed: typedBy([item], context) };
  if (!days) return { kind: 'noSuchDay', ...about };
  if (days.to < context.today) return { kind: 'past', ...about };
  return { kind: 'days', days, choices: choicesIn(item.span.kind, days, context.today), ...about };
}

/** The days that are offered where a week was named; a month has too many. */
function choicesIn(kind: SpanItem['span']['kind'], days: Days, today: LocalDate): readonly LocalDate[] {
  if (kind === 'week') return workingDaysOf(days, today);
  return kind === 'weekend' || kind === 'range'
    ? [...new Set([days.from, days.to])].filter((date) => date >= today)
    : [];
}

/** "2.1" may be a date, and may be part of a name: it is offered, and stays where it is. */
function ofWeakDays(weak: readonly DayItem[], context: Context): DayReading {
  const choices = weak.flatMap(({ days }) => days.flatMap((day) => choicesOf(dayOf(day, context.today))));
  if (choices.length === 0) return { kind: 'none', used: [], typed: '' };
  return { kind: 'ambiguous', why: 'doubtful', choices, used: [], typed: typedBy(weak, context) };
}

function ofUnclear(item: Extract<Item, { kind: 'unclear' }>, context: Context): DayReading {
  const about = { used: [item], typed: typedBy([item], context) };
  if (item.near === undefined) return { kind: 'unreadable', ...about };
  const choices = nextOf({ weekday: item.near, everyWeeks: 1, nth: undefined }, context.today, 1);
  return { kind: 'ambiguous', why: 'doubtful', choices, ...about };
}

function asReading(
  read: ReturnType<typeof dayOf>,
  about: { readonly used: readonly Item[]; readonly typed: string },
): DayReading {
  switch (read.kind) {
    case 'date':
      return { kind: 'day', date: read.date, ...about };
    case 'ambiguous':
      return { kind: 'ambiguous', why: 'next', choices: read.choices, ...about };
    case 'noSuchDay':
    case 'past':
      return { kind: read.kind, ...about };
  }
}

function readOne(day: Day | undefined, today: LocalDate): ReturnType<typeof dayOf> {
  return day === undefined ? { kind: 'noSuchDay' } : dayOf(day, today);
}

function choicesOf(read: ReturnType<typeof dayOf>): readonly LocalDate[] {
  if (read.kind === 'date') return [read.date];
  return read.kind === 'ambiguous' ? read.choices : [];
}

function isBareWeekday(day: Day | undefined): boolean {
  return day?.kind === 'weekday' && day.weeks === undefined && (day.which === 'bare' || day.which === 'this');
}

function weeksIn(spans: readonly SpanItem[]): readonly SpanItem[] {
  return spans.filter(({ span }) => span.kind === 'week');
}

/** "mandag til onsdag", "3/12-5/12": two days with a dash or "til" between are a span. */
function withRanges(items: readonly Item[], text: string): readonly Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const before = merged.at(-1);
    const [from, to] = [
      before?.kind === 'day' ? before.days[0] : undefined,
      item.kind === 'day' ? item.days[0] : undefined,
    ];
    const between = before ? text.slice(before.end, item.start) : '';
    const leads = /^(?:til|till|to)$/.test(item.lead) || /^\s*[-\u2010-\u2015\u2212]+\s*$/.test(between);
    if (before && from && to && leads && /^[\s,\u2010-\u2015\u2212-]*$/.test(between) && isSameSort(from, to)) {
      merged.splice(-1, 1, {
        kind: 'span',
        span: { kind: 'range', from, to },
        isWeak: false,
        lead: '',
        start: before.start,
        end: item.end,
      });
    } else merged.push(item);
  }
  return merged;
}

/** "fra torsdag til 5. mars" is a move, not a span. */
function isSameSort(first: Day, second: Day): boolean {
  return first.kind === second.kind && (first.kind === 'date' || first.kind === 'weekday');
}

export function typedBy(items: readonly Item[], { text }: Pick<Context, 'text'>): string {
  return items
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' ')
    .replace(/,$/, '');
}
