import type { Clock, Half } from './item.ts';
import {
  aboutWords,
  andWords,
  betweenWords,
  clockWords,
  dayParts,
  endWords,
  fromWords,
  hourWords,
  lastingWords,
  minuteWords,
  numberWords,
  orWords,
} from './lexicon/words.ts';
import { hourPattern, numberPattern, readNumber } from './numbers.ts';
import { anyOf, valueIn } from './pattern.ts';
import { type Groups, rule, type Rule } from './rule.ts';

const halfOf = valueIn<Half>(dayParts);

const half = '(?: ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z]))';
/** "10", "10:30", "10.30", "1000", "10h30", "2pm". */
const digits = `\\d{1,2}(?:[:.,]\\d{2}(?!\\d)(?:[:.]\\d{2}(?!\\d))?|h\\d{2}|\\d{2})?(?!\\d)${half}?`;
const exact = `(?:\\d{1,2}:\\d{2}(?!\\d)(?::\\d{2})?${half}?|\\d{1,2}(?:[:.]\\d{2})?(?!\\d)${half})`;
const past = anyOf(['over', 'över', 'past', 'etter', 'after']);
const before = anyOf(['på', 'i', 'to', 'til', 'før', 'føre']);
const ofHour = `(?:${anyOf(['timen', 'en time'])} )?`;
const halfTo = anyOf(['halv', 'halvt']);
const quarter = `(?:(?:et|ett|eit|a|en) )?${anyOf(['kvart', 'kvarter', 'quarter'])}`;
const fewMinutes = anyOf([
  'fem',
  'ti',
  'tio',
  'tjue',
  'tyve',
  'tjugo',
  'five',
  'ten',
  'twenty',
  'fem minutter',
  'ti minutter',
]);
const minutes = anyOf(minuteWords);
const noon = anyOf(['noon', 'midday', 'tolvtiden', 'midnight', 'midnatt', 'midnat', 'kl tolv']);
/** "kl. 10 i 1 time" says how long it lasts. */
const noUnit = `(?![.,]\\d| ?-?(?:${anyOf(hourWords, minuteWords, ['kvarter', 'kvart'])})| 1 ?/)`;
/** Times that are words for themselves. */
const spoken = `(?:${halfTo} ${hourPattern}|half (?:past )?${hourPattern}|${quarter} (?:${past}|${before}) ${hourPattern}|(?:${fewMinutes}|(?:5|10|15|20|25)|${numberPattern} ${minutes}) (?:${minutes} )?(?:${past}|${before}) ${ofHour}(?:${halfTo} ${hourPattern}|half past ${hourPattern}|${hourPattern})|${noon}|${hourPattern} o ?' ?clock|${hourPattern} oclock)${noUnit}`;
/** After a word such as "kl." the hour alone will do. */
const clock = `(?:${spoken}|${digits}|${hourPattern})`;
const about = `(?:${anyOf(aboutWords)} ?)?`;
/** "kl.", "ca. kl.", "kl. ca.". */
const ats = `${about}(?:${anyOf(clockWords)} ?){1,2}${about}`;
const to = `(?:-{1,3}>?|>|\\u2192|${anyOf(['til', 'till', 'to', 'until', 't'])})`;
const parts = anyOf(dayParts.flatMap(([, words]) => words));
const inPart = `(?:,? (?:${anyOf(['om', 'på', 'i', 'in the', 'in'])} )?(?<part>${parts})(?![a-z]))?`;

const sure = `${about}(?:${anyOf(clockWords.filter((word) => word !== 'at' && word !== '@'))} ?){1,2}${about}`;

/** What a time of day says; hours that no clock has have no hour. */
export function readClock(typed: string): Clock {
  const text = typed.trim();
  const unreadable: Clock = { hour: undefined, minute: 0, isLoose: undefined, typed: text };
  const said = readSpoken(text);
  if (said) return said;
  const found = /^(\d{1,2}?)(?:[:.,h]?(\d{2}))?(?:[:.](\d{2}))?(?: ?([ap])\.?m\.?)?$/.exec(text);
  if (!found) {
    const word = readNumber(text);
    if (word === undefined || word > 24) return unreadable;
    return { hour: word, minute: 0, isLoose: word >= 1 && word <= 6 ? 'words' : undefined, typed: text };
  }
  const [, hourText = '', minuteText, , letter] = found;
  // "30" alone is an hour that no clock has, and "930" half past nine.
  const isHourAlone = /^\d{2}(?!\d|[:.,h])/.test(text);
  const hour = isHourAlone ? Number(text.slice(0, 2)) : Number(hourText);
  const minute = isHourAlone ? 0 : Number(minuteText ?? 0);
  if (minute > 59 || hour > 23) return unreadable;
  if (letter !== undefined) {
    if (hour < 1 || hour > 12) return unreadable;
    return { hour: (hour % 12) + (letter === 'p' ? 12 : 0), minute, isLoose: undefined, typed: text };
  }
  const isLoose = hour >= 1 && hour <= 6 && !text.startsWith('0') && minuteText === undefined ? 'digits' : undefined;
  return { hour, minute, isLoose, typed: text };
}

const halfPattern = new RegExp(`^${halfTo} (?<hour>${hourPattern})$`);
const englishHalf = new RegExp(`^half (?:past )?(?<hour>${hourPattern})$`);
const offset = new RegExp(
  `^(?<minutes>${quarter}|${numberPattern})(?: ${minutes})? (?:(?<past>${past})|${before}) ${ofHour}(?:(?<half>${halfTo}|half past) )?(?<hour>${hourPattern})$`,
);
const oClock = new RegExp(`^(?<hour>${hourPattern}) ?o ?' ?clock$`);

function readSpoken(text: string): Clock | undefined {
  if (/^(?:noon|midday|tolvtiden|kl tolv)$/.test(text)) return { hour: 12, minute: 0, isLoose: undefined, typed: text };
  if (/^(?:midnight|midnatt|midnat)$/.test(text)) return { hour: 0, minute: 0, isLoose: undefined, typed: text };
  const toHalf = halfPattern.exec(text)?.groups;
  if (toHalf) return fromNoon(hourOf(toHalf.hour) * 60 - 30, text);
  const pastHalf = englishHalf.exec(text)?.groups;
  if (pastHalf) return fromNoon(hourOf(pastHalf.hour) * 60 + 30, text);
  const whole = oClock.exec(text)?.groups;
  if (whole) return fromNoon(hourOf(whole.hour) * 60, text);
  const found = offset.exec(text)?.groups;
  if (!found) return undefined;
  const isQuarter = /kvart|quarter/.test(found.minutes ?? '');
  const away = isQuarter ? 15 : (readNumber(found.minutes ?? '') ?? 0);
  if (away > 29) return undefined;
  const base = hourOf(found.hour) * 60 + (found.half === undefined ? 0 : found.half.startsWith('halv') ? -30 : 30);
  return fromNoon(base + (found.past === undefined ? -away : away), text);
}

const hourOf = (typed: string | undefined): number => readNumber(typed ?? '') ?? (/^ei?tt$/.test(typed ?? '') ? 1 : 0);

function fromNoon(minuteOfDay: number, typed: string): Clock {
  const all = (minuteOfDay + 1440) % 1440;
  const hour = Math.floor(all / 60);
  // "Half past twelve" is at noon.
  return {
    hour: hour === 0 ? 12 : hour,
    minute: all % 60,
    isLoose: hour >= 1 && hour <= 6 ? 'words' : undefined,
    typed,
  };
}

/** "1-2pm": the first takes over the half of the second, where it then comes before it. */
function pair(first: string, second: string): { readonly from: Clock; readonly to: Clock } {
  const letter = /([ap])\.?m\.?$/.exec(second)?.[1];
  const from = readClock(first);
  const until = readClock(second);
  if (letter !== 'p' || /m\.?$/.test(first) || from.hour === undefined || from.hour > 12) {
    return { from: letter === undefined ? from : { ...from, isLoose: undefined }, to: until };
  }
  const later: Clock = { ...from, hour: (from.hour % 12) + 12, isLoose: undefined };
  const isBefore = until.hour !== undefined && minuteOf(later) < minuteOf(until);
  return { from: isBefore ? later : { ...from, isLoose: undefined }, to: until };
}

const minuteOf = (clock_: Clock): number => (clock_.hour ?? 0) * 60 + clock_.minute;

type Times = {
  readonly from?: Clock;
  readonly to?: Clock;
  readonly others?: readonly Clock[];
  readonly isWeak?: boolean;
};

function time({ from, to: until, others = [], isWeak = false }: Times, groups: Groups) {
  const inHalf = groups.part === undefined ? undefined : halfOf(groups.part);
  return { kind: 'time', from, to: until, others, half: inHalf, isWeak } as const;
}

const periods: readonly Rule[] = [
  rule(
    `(?:(?<lead>${anyOf(fromWords)}) )?(?<at>${ats})?(?<first>${clock}) ?${to} ?(?<at2>${ats})?(?<second>${clock})${inPart}`,
    (groups) => {
      const { first = '', second = '' } = groups;
      const read = pair(first, second);
      const isBare = groups.lead === undefined && groups.at === undefined && groups.at2 === undefined;
      const isPlain = /^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(second);
      const areYears = /^(?:199|20)\d{1,2}$/.test(first) && /^20\d\d$/.test(second);
      // Numbers in words with a dash or "to" between are times only when something says so.
      if (isBare && (areYears || /^[a-z]+$/.test(first) || /^[a-z]+$/.test(second)) && !/noon|midnat/.test(second))
        return undefined;
      if (isBare && read.from.hour === undefined) return undefined;
      if (isBare && !isPlain && read.to.hour === undefined) return undefined;
      // "5-3" runs backwards, and "1000-3000" is no time.
      if (isBare && isPlain && read.to.hour !== undefined && Number(second) <= Number(first) && Number(second) > 6)
        return undefined;
      return time({ ...read, isWeak: isBare && isPlain }, groups);
    },
  ),
  rule(
    `${anyOf(betweenWords)} (?:${ats})?(?<first>${clock}) (?:${anyOf(andWords)}|-) ?(?:${ats})?(?<second>${clock})${inPart}`,
    (groups) => time(pair(groups.first ?? '', groups.second ?? ''), groups),
  ),
];

const single: readonly Rule[] = [
  rule(
    `(?:(?<from>${anyOf(fromWords)}) |(?<end>${anyOf(endWords)}|${anyOf(['til', 'till', 'to'])}) )?(?:(?<sure>${sure})|${ats})(?<first>${clock})(?<more>(?: ?,? ?(?:${anyOf(orWords)}) ?(?:${ats})?${clock})*)${inPart}`,
    (groups) => {
      const { first = '', more = '', end } = groups;
      const from = readClock(first);
      // "at 50 Main Street" is no time, and "kl. 25" is meant as one.
      if (from.hour === undefined && groups.sure === undefined) return undefined;
      if (end !== undefined) return time({ to: from }, groups);
      const others = [...more.matchAll(new RegExp(`(?:${anyOf(orWords)}) ?(?:${ats})?(?<clock>${clock})`, 'g'))];
      return time({ from, others: others.map(({ groups: one }) => readClock(one?.clock ?? '')) }, groups);
    },
  ),
  rule(
    `(?:(?<from>${anyOf(fromWords)}) |(?<end>${anyOf(endWords)}|${anyOf(['til', 'till', 'to'])}) )?(?<first>${exact}|${spoken})${inPart}`,
    (groups) => {
      const read = readClock(groups.first ?? '');
      if (read.hour === undefined) return undefined;
      return time(groups.end === undefined ? { from: read } : { to: read }, groups);
    },
  ),
  rule(
    `(?:(?<from>${anyOf(fromWords)}) |(?<end>${anyOf(endWords)}|${anyOf(['til', 'till', 'to'])}) )?(?<first>\\d{1,2}\\.\\d{2})(?![\\d.])(?:h)?${inPart}`,
    (groups) => {
      const read = readClock(groups.first ?? '');
      if (read.hour === undefined) return undefined;
      return time({ ...(groups.end === undefined ? { from: read } : { to: read }), isWeak: true }, groups);
    },
  ),
  rule(`(?<lead>${anyOf(fromWords.filter((word) => !/^fr/.test(word)))}) (?<first>${clock})`, (groups) =>
    time({ from: readClock(groups.first ?? '') }, groups),
  ),
  rule(
    `(?<lead>${anyOf(['slutter', 'sluttar', 'slutar', 'ends', 'ferdig', 'avsluttes', 'slutt', 'slut'])}) (?<first>${clock})`,
    (groups) => time({ to: readClock(groups.first ?? '') }, groups),
  ),
  // A word after "kl." that is no time: said so, where it would be left in the title.
  rule(`${anyOf(['kl', 'kl.', 'klokka', 'klokken', 'klockan'])} ?(?<word>\\d+(?:[:.,]?\\d+)*[a-z]*|[a-z]+)`, () => ({
    kind: 'unclear',
    what: 'time',
    isWeak: false,
    near: undefined,
  })),
  rule(
    `(?:(?<preposition>${anyOf(['om', 'på', 'i', 'in the', 'in'])}) )?(?<part>${parts})(?![a-z])`,
    ({ part = '', preposition }) => ({
      kind: 'half',
      half: halfOf(part) ?? 'am',
      today: false,
      isBare: preposition === undefined,
    }),
  ),
];

const lasting = `(?:(?<lasting>(?:${anyOf(lastingWords)}[: ] ?){1,2}))?`;
const hours = anyOf(hourWords);
const oneAndAHalf = anyOf([
  'halvannen',
  'halvanden',
  'halvannan',
  'en og en halv',
  'ein og ein halv',
  'en och en halv',
  'one and a half',
  'halvanna',
]);
const count = `(?:\\d+(?:[.,]\\d+)?(?: ?(?:1 ?/ ?2|\\u00bd))?|${numberPattern})`;

const durations: readonly Rule[] = [
  rule(
    `${lasting}(?:${anyOf(['en', 'ein', 'ei', 'a', 'an', 'et'])} )?(?:${anyOf(['halvtime', 'halvtimme', 'halv time', 'halv timme', 'half hour', 'half an hour', 'half-hour', 'halvtimes', 'halv times'])})`,
    (groups) => lastsFor(30, groups),
  ),
  rule(`${lasting}(?:${oneAndAHalf}|1 ?1 ?/ ?2|1 ?\\u00bd) ?${hours}`, (groups) => lastsFor(90, groups)),
  rule(
    `${lasting}${anyOf(['an hour and a half', 'en time og en halv', 'en timme och en halv', 'en time og et kvarter'])}`,
    (groups) => lastsFor(90, groups),
  ),
  rule(
    `${lasting}(?:(?:${anyOf(['et', 'eit', 'ett', 'en', 'a'])} )?${anyOf(['kvarter', 'kvart', 'quarter of an hour', 'kvarters'])}|(?<n>${anyOf(['to', 'två', 'tre', 'three', '3', '2'])}) ${anyOf(['kvarter', 'kvart', 'quarters of an hour', 'kvarters'])})`,
    (groups) => lastsFor((groups.n === undefined ? 1 : (readNumber(groups.n) ?? 1)) * 15, groups),
  ),
  rule(
    `${lasting}(?<n>${count}) ?-? ?${hours}(?:,? ?(?:${anyOf(andWords)} )?(?<m>\\d{1,2}|${numberPattern}) ?(?:${minutes}|m(?![a-z])))?`,
    (groups) =>
      lastsFor(amount(groups.n ?? '') * 60 + (groups.m === undefined ? 0 : (readNumber(groups.m) ?? 0)), groups),
  ),
  rule(`${lasting}(?<n>${count}) ?-? ?${minutes}`, (groups) => lastsFor(amount(groups.n ?? ''), groups)),
];

function lastsFor(length: number, groups: Groups) {
  if (length < 5 || length > 12 * 60 || !Number.isInteger(length)) return undefined;
  return { kind: 'duration', minutes: length, isSaid: groups.lasting !== undefined } as const;
}

function amount(typed: string): number {
  const isHalf = /1 ?\/ ?2|\u00bd/.test(typed);
  const bare = typed.replace(/ ?(?:1 ?\/ ?2|\u00bd)$/, '');
  const isOne = numberWords[1]?.includes(bare) === true;
  return (isOne ? 1 : (readNumber(bare) ?? Number(bare.replace(',', '.')))) + (isHalf ? 0.5 : 0);
}

export const clockRules: readonly Rule[] = [...periods, ...single, ...durations];
