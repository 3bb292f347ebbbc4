import { type DayReading, readDayOf } from './day-reading.ts';
import type { LocalDate } from './days.ts';
import type { Item } from './item.ts';
import { scan } from './scan.ts';
import { asTime, readTimeOf, type TimeReading } from './time-reading.ts';

/**
 * Everything that a sentence says of when, where and for how many; `rest` is what is left of it. The room stays in the
 * rest as well: sessions have no field for it.
 */
export type Sentence = {
  readonly day: DayReading;
  readonly time: TimeReading;
  readonly seats: readonly number[];
  readonly room: string | undefined;
  readonly links: readonly string[];
  readonly isOnline: boolean;
  readonly rest: string;
};

export type SentenceContext = {
  readonly today: LocalDate;
  /** Minutes that it lasts where nothing else is said. */
  readonly lasts?: number;
};

/** Reads a sentence as a whole: every word is used for something, or left in `rest`. */
export function readSentence(text: string, { today, lasts }: SentenceContext): Sentence {
  const items = itemsOf(text);
  const day = readDayOf(items, { text, today });
  const time = readTimeOf(items, { text, lasts });
  const placed = items.filter((item) => ['seats', 'link'].includes(item.kind));
  const used = [...day.used, ...time.used, ...placed];
  const typed = (kind: Item['kind']) =>
    items.filter((item) => item.kind === kind).map(({ start, end }) => text.slice(start, end).trim());
  return {
    day,
    time,
    seats: [...new Set(items.flatMap((item) => (item.kind === 'seats' ? item.seats : [])))],
    room: typed('room')[0]?.replace(/^(?:i|på|in|at|sted|stad|place|hvor|where):?\s+/i, ''),
    links: typed('link').map((link) => (link.split(/\s+/).at(-1) ?? '').replace(/[.,;:!?)>\]]+$/, '')),
    isOnline: items.some(({ kind }) => kind === 'online'),
    rest: without(text, used),
  };
}

/** The items of a text that count: without short words that only look like one. */
export function itemsOf(text: string): readonly Item[] {
  const found = scan(text);
  const hasDay = found.some((item) => (item.kind === 'day' && !item.isWeak) || item.kind === 'series');
  const hasTime = found.some((item) => item.kind === 'time' && !item.isWeak);
  return found.flatMap((item, at) => {
    const before = found[at - 1];
    const next = found[at + 1];
    if (item.kind === 'half' && item.isBare && !touches(before, item, text) && !touches(item, next, text)) return [];
    if (item.kind === 'duration' && !isLasting(item, { before, next, text })) return [];
    const read = hasDay && !hasTime ? asTime(item, text) : item;
    // "torsdag 5.3": beside its weekday it is a date.
    const isDated = read.kind === 'day' && read.isWeak && isWeekday(before) && touches(before, item, text);
    return [isDated ? { ...read, isWeak: false } : read];
  });
}

function isWeekday(item: Item | undefined): boolean {
  return item?.kind === 'day' && item.days.every(({ kind }) => kind === 'weekday');
}

/** "på en halvtime" is part of a title; "i en halvtime", and one beside a time, says how long. */
function isLasting(
  item: Extract<Item, { kind: 'duration' }>,
  { before, next, text }: { readonly before: Item | undefined; readonly next: Item | undefined; readonly text: string },
): boolean {
  if (/(?:på|paa|pa|in|om)\s+$/i.test(text.slice(0, item.start))) return false;
  if (before?.kind === 'time' && touches(before, item, text)) return true;
  if (next && ['time', 'day'].includes(next.kind) && /^\s*$/.test(text.slice(item.end, next.start))) return true;
  // "Slik jobber du i to timer" is a title; "varighet 45 min" says how long wherever it stands.
  if (item.isSaid && !/^(?:i|in|for|under|ca\.?)\s/i.test(text.slice(item.start, item.end))) return true;
  const isBounded = /[,(;–-]\s*$/.test(text.slice(0, item.start)) && /^\s*(?:[,);.]|$)/.test(text.slice(item.end));
  return isBounded;
}

function touches(first: Item | undefined, second: Item | undefined, text: string): boolean {
  if (!first || !second) return false;
  if (!['day', 'time', 'series', 'half', 'span'].includes(first.kind) && !['day', 'time'].includes(second.kind))
    return false;
  return /^[\s,(]*$/.test(text.slice(first.end, second.start));
}

function without(text: string, used: readonly Item[]): string {
  const spans = used.toSorted((first, second) => first.start - second.start);
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}
