import { type DayDoubt, readDayOf } from './day-reading.ts';
import { dayOf, type LocalDate } from './days.ts';
import type { Item } from './item.ts';
import { itemsOf } from './sentence.ts';
import { type LocalTime, readTimeOf } from './time-reading.ts';

/** What a field for a day holds. */
export type DayField =
  | { readonly kind: 'day'; readonly date: LocalDate }
  | { readonly kind: 'ambiguous'; readonly why: DayDoubt; readonly choices: readonly LocalDate[] }
  | { readonly kind: 'noSuchDay' | 'past' | 'unreadable' };

/** What a field for a time of day holds. */
export type TimeField =
  | { readonly kind: 'time'; readonly time: LocalTime }
  | { readonly kind: 'ambiguous'; readonly choices: readonly LocalTime[] }
  | { readonly kind: 'unreadable' };

/** Longer than any day or time. */
const longest = 80;

/** Reads what was typed into a field for a day: all of it must be the day. */
export function readDayField(text: string, today: LocalDate): DayField {
  const typed = text.trim();
  if (typed === '' || typed.length > longest) return { kind: 'unreadable' };
  const six = /^(\d\d)(\d\d)(\d\d)$/.exec(typed);
  if (six) return ofSixDigits(six, today);
  const items = itemsOf(typed).map((item) => (isWhole(item, typed) ? certain(item) : item));
  const read = readDayOf(items, { text: typed, today });
  if (!isUsedUp(typed, read.used)) return { kind: 'unreadable' };
  switch (read.kind) {
    case 'day':
      return { kind: 'day', date: read.date };
    case 'ambiguous':
      return { kind: 'ambiguous', why: read.why, choices: read.choices };
    case 'days':
      return { kind: 'ambiguous', why: 'week', choices: read.choices };
    case 'noSuchDay':
    case 'past':
      return { kind: read.kind };
    default:
      return { kind: 'unreadable' };
  }
}

/** Reads what was typed into a field for a time of day: an hour alone is one there. */
export function readTimeField(text: string): TimeField {
  const typed = text.trim();
  if (typed === '' || typed.length > longest) return { kind: 'unreadable' };
  const alone = timeOfAll(typed);
  return alone.kind === 'unreadable' && /^[\p{L}\d]/u.test(typed) ? timeOfAll(`kl ${typed}`) : alone;
}

function timeOfAll(text: string): TimeField {
  const read = readTimeOf(itemsOf(text), { text, lasts: undefined });
  if (!isUsedUp(text, read.used)) return { kind: 'unreadable' };
  if (read.kind === 'time' && read.to === undefined) return { kind: 'time', time: read.from };
  if (read.kind === 'ambiguous' && read.choices.every(({ to }) => to === undefined)) {
    return { kind: 'ambiguous', choices: read.choices.map(({ from }) => from) };
  }
  return { kind: 'unreadable' };
}

/** "260305" is the year first in Sweden, and "050326" the day first elsewhere. */
function ofSixDigits([, first = '', month = '', last = '']: RegExpExecArray, today: LocalDate): DayField {
  const readings = [
    { year: 2000 + Number(first), day: Number(last) },
    { year: 2000 + Number(last), day: Number(first) },
  ].map(({ year, day }) => dayOf({ kind: 'date', year, month: Number(month), day }, today));
  const choices = [...new Set(readings.flatMap((read) => (read.kind === 'date' ? [read.date] : [])))];
  const [only] = choices;
  if (only === undefined) return { kind: readings.some(({ kind }) => kind === 'past') ? 'past' : 'noSuchDay' };
  return choices.length === 1 ? { kind: 'day', date: only } : { kind: 'ambiguous', why: 'several', choices };
}

function isWhole({ start, end }: Item, text: string): boolean {
  return start === 0 && end >= text.replace(/[.,!?\s]+$/, '').length;
}

function certain(item: Item): Item {
  return item.kind === 'day' ? { ...item, isWeak: false } : item;
}

function isUsedUp(text: string, used: readonly Item[]): boolean {
  const left = used.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  const words = left.replace(/(?<![\p{L}\d])(?:og|och|and|eller|or|&)(?![\p{L}\d])/giu, ' ');
  return used.length > 0 && !/[\p{L}\d]/u.test(words);
}
