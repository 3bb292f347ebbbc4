import { Temporal } from 'temporal-polyfill';
import { phraseOf } from '../language/index.ts';
import { noticeAt, type WorkingDays } from '../platform/working-days.ts';

/** A time on a wall: `2026-03-05` and `10:00`. */
export type LocalDate = string;
export type LocalTime = string;
/** Undefined for a day that no calendar has, such as 31 June. */
export type ReadDate = { readonly date: LocalDate | undefined };

const months: readonly (readonly string[])[] = [
  ['januar', 'januari', 'january', 'jan'],
  ['februar', 'februari', 'february', 'feb'],
  ['mars', 'marts', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'augusti', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];
const weekdays: readonly (readonly string[])[] = [
  ['mandag', 'måndag', 'monday'],
  ['tirsdag', 'tysdag', 'tisdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lørdag', 'lordag', 'laurdag', 'lördag', 'saturday'],
  ['søndag', 'sondag', 'sundag', 'söndag', 'sunday'],
];
/** Days from today. */
const relative: readonly (readonly string[])[] = [
  ['i dag', 'idag', 'today'],
  ['i morgen', 'imorgen', 'i morgon', 'imorgon', 'tomorrow'],
  ['i overmorgen', 'i overmorgon', 'i övermorgon', 'the day after tomorrow'],
];

/** Which of the lists names a folded word; 0 for the first. */
function reader(lists: readonly (readonly string[])[]): (word: string) => number | undefined {
  const known = new Map(lists.flatMap((words, at) => words.map((word) => [phraseOf(word), at] as const)));
  return (word) => known.get(word);
}
const monthNamed = reader(months);
const weekdayNamed = reader(weekdays);
const daysFromToday = reader(relative);

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const numeric = /^(\d{1,2})[./] ?(\d{1,2})(?:[./] ?(\d{4}|\d{2})?)?$/;
const dayFirst = /^(?:den |the )?(\d{1,2})(?:\.|st|nd|rd|th|:e|:a)? (?:of )?(\p{L}+)\.?(?:,? (\d{4}))?$/u;
const monthFirst = /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u;

/**
 * A date as people write it in the five languages: `2026-03-05`, `5.3.`, `5. mars`, `torsdag`, `i morgen`. Without a year
 * it is the next such day; a weekday's name alone is the next one, today left out.
 * @param today the date on the rollout's wall.
 * @returns undefined for what is no date.
 */
export function readDate(text: string, today: LocalDate): ReadDate | undefined {
  // The folding takes closing full stops off, so `5.3.` and `5.3` are one.
  const words = phraseOf(text).replace(/^(?:paa|on|om|naesta|neste|next) /, '');
  const now = Temporal.PlainDate.from(today);
  const days = daysFromToday(words);
  if (days !== undefined) return { date: now.add({ days }).toString() };
  const weekday = weekdayNamed(words);
  if (weekday !== undefined) {
    return { date: now.add({ days: ((weekday + 1 - now.dayOfWeek + 6) % 7) + 1 }).toString() };
  }
  const bare = words.replace(/^(\p{L}+)(?:,| den|,? the)? (?=.*\d)/u, (whole, word: string) =>
    weekdayNamed(word) === undefined ? whole : '',
  );
  const parts = partsOf(bare);
  return parts && dayOf(parts, now);
}

type Parts = { readonly year: number | undefined; readonly month: number; readonly day: number };

function partsOf(text: string): Parts | undefined {
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  if (isoYear) return { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) };
  const [, day, month, year] = numeric.exec(text) ?? [];
  if (day) return { year: year ? fullYear(year) : undefined, month: Number(month), day: Number(day) };
  const named = dayFirst.exec(text);
  const [, first, word, third] = named ?? monthFirst.exec(text) ?? [];
  const at = monthNamed((named ? word : first) ?? '');
  if (at === undefined) return undefined;
  return { year: third ? Number(third) : undefined, month: at + 1, day: Number(named ? first : word) };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dayOf({ year, month, day }: Parts, today: Temporal.PlainDate): ReadDate {
  // 29 February without a year may be up to eight years off.
  const years = year === undefined ? Array.from({ length: 9 }, (_, at) => today.year + at) : [year];
  for (const candidate of years) {
    const date = plainDate(candidate, month, day);
    if (date && (year !== undefined || Temporal.PlainDate.compare(date, today) >= 0)) return { date: date.toString() };
  }
  return { date: undefined };
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

const clock = /^(?:klokka |klokken |klockan |kl\.? ?|at )?(\d{1,2})(?:[:.](\d{2})(?:[:.]\d{2})?)?$/;
const clockInEnglish = /^(?:at )?(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m$/;

/** A time of day: `10`, `10:30`, `10.30`, `kl. 10`, `2 pm`. @returns undefined for what is none, `kl. 25` among it. */
export function readTime(text: string): LocalTime | undefined {
  const words = phraseOf(text);
  const [, half, halfMinute, part] = clockInEnglish.exec(words) ?? [];
  if (half) return timeOf(Number(half) > 12 ? 99 : (Number(half) % 12) + (part === 'p' ? 12 : 0), halfMinute);
  const [, hour, minute] = clock.exec(words) ?? [];
  return hour === undefined ? undefined : timeOf(Number(hour), minute);
}

function timeOf(hour: number, minute = '00'): LocalTime | undefined {
  if (hour > 23 || Number(minute) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minute}`;
}

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

/** Date and time on the wall at an instant. */
export function onTheWall(instant: string, timeZone: string): { readonly date: LocalDate; readonly time: LocalTime } {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return { date: zoned.toPlainDate().toString(), time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** The instant of the reminder: 09:00 local time on the last working day before. */
export function reminderAt(startsAt: string, timeZone: string, days: WorkingDays): string {
  return noticeAt(onTheWall(startsAt, timeZone).date, timeZone, days);
}

/** Whole days from one instant's date on the wall to another's; 1 for tomorrow. */
export function daysBetween(from: string, to: string, timeZone: string): number {
  const dates = [from, to].map((instant) => Temporal.PlainDate.from(onTheWall(instant, timeZone).date));
  return (dates[0] as Temporal.PlainDate).until(dates[1] as Temporal.PlainDate).days;
}

function toIso(zoned: Temporal.ZonedDateTime): string {
  return new Date(zoned.epochMilliseconds).toISOString();
}
