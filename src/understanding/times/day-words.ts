import type { Day } from './item.ts';
import {
  andWords,
  doubtfulMonths,
  everyOtherWords,
  everyWords,
  lastWords,
  months,
  moreWeekWords,
  nextWords,
  ordinals,
  orWords,
  partsOfToday,
  relativeDays,
  shortWeekdays,
  thisWords,
  untilWords,
  weekdayEnds,
  weekdays,
  weekWords,
} from './lexicon/words.ts';
import { anyOf, positionIn, valueIn } from './pattern.ts';

export const monthNamed = positionIn(months);
export const ordinalNamed = positionIn(ordinals);
export const daysFromToday = valueIn(relativeDays);
export const halfOfToday = valueIn(partsOfToday);
export const isDoubtful = positionIn([doubtfulMonths]);

const withEnds = (ends: readonly string[]): readonly (readonly string[])[] =>
  weekdays.map((names) => names.flatMap((name) => ends.map((end) => `${name}${end}`)));
const singular = withEnds(['', ...weekdayEnds.definite]);
const plural = withEnds(weekdayEnds.plural.filter((end) => end !== 's' && end !== 'e'));
// "Mondays" is many of them, and "måndags" one.
const manyEnglish = weekdays.map((names) => names.filter((name) => name.endsWith('day')).map((name) => `${name}s`));
const weekdayNamed = positionIn(singular);
const pluralNamed = positionIn(plural.map((words, at) => [...words, ...(manyEnglish[at] ?? [])]));
const shortNamed = positionIn(shortWeekdays);
export const weekdayOf = (word: string): number =>
  (pluralNamed(word) ?? weekdayNamed(word) ?? shortNamed(word.replace(/\.$/, '')) ?? 0) + 1;

export const weekday = anyOf(singular.flat().filter((word) => !/days$/.test(word)));
export const weekdays_ = anyOf(plural.flat(), manyEnglish.flat());
export const short = anyOf(shortWeekdays.flat());
export const month = anyOf(months.flat());
export const lead = `(?:(?<lead>${anyOf(['på', 'om', 'on', 'til', 'till', 'to', 'fra', 'från', 'from', 'for', 'i', 'in', 'by'])}) )?`;
const ordinalEnd = '(?:\\.|:?[ea](?![a-z])|st(?![a-z])|nd(?![a-z])|rd(?![a-z])|th(?![a-z])|te(?![a-z])|de(?![a-z]))?';
const ordinal = anyOf(ordinals.flat().filter((word) => /^\p{L}/u.test(word)));
export const dayNumber = `(?:\\d{1,2}(?!\\d)${ordinalEnd}|${ordinal})`;
export const article = anyOf(['den', 'the', 'd.', 'det']);
export const the = `(?:${article} ?)?`;
export const year = '(?:,? ?(?<year>20\\d{2})(?![\\d]))';
export const next = anyOf(nextWords);
export const coming = anyOf(thisWords);
export const last = anyOf(lastWords);
export const weekWord = anyOf(weekWords, moreWeekWords);
export const every = anyOf(everyWords);
export const everyOther = anyOf(everyOtherWords);
export const and = anyOf(andWords);
export const or = anyOf(orWords);
export const until = anyOf(untilWords);

export function dayNumberOf(typed: string): number {
  const digits = /^\d{1,2}/.exec(typed)?.[0];
  return digits === undefined ? (ordinalNamed(typed) ?? 0) : Number(digits);
}

export function yearOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}

export const dateOf = (day: number, monthNumber: number, inYear: string | undefined): Day => ({
  kind: 'date',
  day,
  month: monthNumber,
  year: yearOf(inYear),
});
export const strong = (...days: readonly Day[]) => ({ kind: 'day', days, isWeak: false }) as const;
export const fromToday = (days: number) => strong({ kind: 'fromToday', days });
