import {
  and,
  article,
  coming,
  dateOf,
  dayNumber,
  dayNumberOf,
  daysFromToday,
  fromToday,
  halfOfToday,
  lead,
  month,
  monthNamed,
  next,
  or,
  ordinalNamed,
  strong,
  the,
  until,
  weekWord,
  year,
} from './day-words.ts';
import { dayWords, monthWords, partsOfToday, relativeDays } from './lexicon/words.ts';
import { numberPattern, readNumber } from './numbers.ts';
import { anyOf } from './pattern.ts';
import { type Groups, rule, type Rule } from './rule.ts';

/** Dates in numbers. Days and months stand as Nordic people write them: the day first. */
const numeric: readonly Rule[] = [
  rule('(?<y>\\d{4})(?<mark>[-/.])(?<m>\\d{1,2})\\k<mark>(?<d>\\d{1,2})(?!\\d)', ({ y = '', m = '', d = '' }) =>
    strong(dateOf(Number(d), Number(m), y)),
  ),
  rule(
    `(?:(?<the>${article}) ?)?(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})(?:\\. ?(?<y4>20\\d{2})(?!\\d)|\\.(?<y2>\\d{2})(?![\\d:.])|(?<end>\\.)|(?: (?<y5>20\\d{2}))?)(?![\\d:])`,
    ({ d = '', m = '', y4, y2, y5, end, the: isNamed }) =>
      numericDay(d, m, y4 ?? y5 ?? y2, { isCertain: end !== undefined || isNamed !== undefined }),
  ),
  rule(
    `${the}(?<d>\\d{1,2}) ?/ ?(?<m>\\d{1,2})(?:\\.(?!\\d))?(?:(?:[-/.]| ?-)(?<y2>\\d{2}|20\\d{2})(?![\\d:./])| (?<y4>20\\d{2})(?![\\d:.-]))?(?![\\d/])`,
    ({ d = '', m = '', y2, y4 }) => numericDay(d, m, y2 ?? y4, { isCertain: true }),
  ),
  rule(`${the}(?<d>\\d{1,2})-(?<m>\\d{1,2})-(?<y>20\\d{2})(?!\\d)`, ({ d = '', m = '', y }) =>
    numericDay(d, m, y, { isCertain: true }),
  ),
  rule(`${the}(?<d>\\d{1,2})(?:\\.|:e|:a) i (?<m>\\d{1,2})\\.?(?!\\d)(?: (?<y>20\\d{2}))?`, ({ d = '', m = '', y }) =>
    numericDay(d, m, y, { isCertain: true }),
  ),
  rule('(?<y>20\\d{2})(?<m>0\\d|1[0-2])(?<d>[0-3]\\d)(?!\\d)', ({ y = '', m = '', d = '' }) =>
    strong(dateOf(Number(d), Number(m), y)),
  ),
];

function numericDay(d: string, m: string, y: string | undefined, { isCertain }: { readonly isCertain: boolean }) {
  const day = Number(d);
  const monthNumber = Number(m);
  const isDay = day >= 1 && day <= 31 && monthNumber >= 1 && monthNumber <= 12;
  // "10.30" is a time and "50/50" a share; "31.6." is a day that no calendar has.
  if (!isDay && !(isCertain && y !== undefined) && !(isCertain && monthNumber <= 13 && day <= 31)) return undefined;
  const isWeak = !isCertain && y === undefined;
  return { kind: 'day', days: [dateOf(day, monthNumber, y)], isWeak } as const;
}

/** Dates with the name of their month. */
const named: readonly Rule[] = [
  rule(
    `${lead}${the}(?<list>(?:${dayNumber} ?(?:,|-|${and}|${or}|${until}) ?${the})*${dayNumber}) ?(?:${anyOf(['of', 'i', 'in'])} )?(?<month>${month})\\.?${year}?`,
    (groups) => listed(groups.list ?? '', groups),
  ),
  rule(
    `${lead}(?<month>${month})\\.? ${the}(?<d>\\d{1,2})(?![\\d:.]\\d|\\d| ?-)(?:st|nd|rd|th)?${year}?`,
    ({ month: name = '', d = '', year: y }) => {
      const at = monthNamed(name);
      return at === undefined || Number(d) > 31 ? undefined : strong(dateOf(Number(d), at + 1, y));
    },
  ),
  rule(
    `${lead}${the}(?<d>${dayNumber}) (?:${anyOf(['i', 'in', 'of'])} )?(?:(?<next>${next})|${coming}) ${anyOf(monthWords)}`,
    ({ d = '', next: isNext }) =>
      strong({ kind: 'dayOfMonth', day: dayNumberOf(d), months: isNext === undefined ? 0 : 1 }),
  ),
  rule(
    `(?:${anyOf(['på', 'til', 'om', 'till', 'on'])} )?${anyOf(['den', 'the'])} (?<d>\\d{1,2}(?:\\.|:e|:a|st|nd|rd|th))(?= ?(?:$|[,;.!?)(-]|\\d|kl(?![a-z])|klok|klock|fra|from|at(?![a-z])))`,
    ({ d = '' }) => strong({ kind: 'dayOfMonth', day: dayNumberOf(d), months: undefined }),
  ),
];

const pieceOfList = new RegExp(`${dayNumber}|-|${until}`, 'g');

/** "3., 10. og 17. desember" is three days, and "3.-5. desember" a span. */
function listed(list: string, { month: name = '', year: y }: Groups) {
  const at = monthNamed(name);
  if (at === undefined) return undefined;
  const pieces = list.match(pieceOfList) ?? [];
  const days = pieces.filter((piece) => /^\d/.test(piece) || ordinalNamed(piece) !== undefined);
  const dates = days.map((piece) => dateOf(dayNumberOf(piece), at + 1, y));
  const [from, to] = dates;
  if (!from) return undefined;
  if (dates.length === 2 && to && pieces.length === 3) {
    return { kind: 'span', span: { kind: 'range', from, to }, isWeak: false } as const;
  }
  return strong(...dates);
}

const relative: readonly Rule[] = [
  rule(
    `(?:${anyOf(['til', 'till', 'to', 'fra', 'for'])} )?(?<words>${anyOf(relativeDays.flatMap(([, words]) => words))})`,
    ({ words = '' }) => fromToday(daysFromToday(words) ?? 0),
  ),
  rule(`(?<words>${anyOf(partsOfToday.flatMap(([, words]) => words))})`, ({ words = '' }) => ({
    kind: 'half',
    half: halfOfToday(words) ?? 'am',
    today: true,
    isBare: false,
  })),
  rule(`${anyOf(['om', 'in'])} (?<n>${numberPattern}) ${anyOf(dayWords)}`, ({ n = '' }) => {
    const days = readNumber(n);
    return days === undefined || days > 400 ? undefined : fromToday(days);
  }),
  rule(
    `(?<n>${numberPattern}) (?<unit>${anyOf(dayWords)}|${weekWord}) ${anyOf(['fra nå', 'frå no', 'från nu', 'fra nu', 'from now'])}`,
    ({ n = '', unit = '' }) => {
      const count = readNumber(n);
      return count === undefined || count > 400 ? undefined : fromToday(/^d/.test(unit) ? count : count * 7);
    },
  ),
];

export const dateRules: readonly Rule[] = [...numeric, ...named, ...relative];
