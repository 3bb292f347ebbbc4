import type { Day, Week } from './item.ts';
import {
  coming,
  every,
  everyOther,
  isDoubtful,
  last,
  lead,
  month,
  monthNamed,
  next,
  ordinalNamed,
  short,
  strong,
  weekday,
  weekdayOf,
  weekdays_,
  weekWord,
  year,
  yearOf,
} from './day-words.ts';
import { lastOfWords, monthWords, ordinals, shortWeekWords, weekendWords, weeklyWords } from './lexicon/words.ts';
import { numberPattern, readNumber } from './numbers.ts';
import { anyOf } from './pattern.ts';
import { type Groups, rule, type Rule } from './rule.ts';

const week = `(?:(?<next>${next}) ${weekWord}|(?<this>(?:${coming} )${weekWord})|${weekWord} (?<after>${anyOf(['etter neste', 'efter nästa', 'efter næste', 'after next'])})|(?:${weekWord}|${anyOf(shortWeekWords)})\\.? ?(?:${anyOf(['nr', 'nr.', 'nummer'])} ?)?(?<number>\\d{1,2})(?![\\d]|[.:]\\d)(?:,? (?<weekYear>20\\d{2}))?|${anyOf(['om'])} (?<weeksNumber>${numberPattern}) ${weekWord}|${anyOf(['in'])} (?<weeksIn>${numberPattern}) ${anyOf(['weeks', 'week'])}|(?<inWeek>${anyOf(['i veckan'])}))`;

function weekOf(groups: Groups): Week | undefined {
  if (groups.next) return { kind: 'offset', weeks: 1 };
  if (groups.after) return { kind: 'offset', weeks: 2 };
  if (groups.this || groups.inWeek) return { kind: 'offset', weeks: 0 };
  if (groups.number) return { kind: 'number', number: Number(groups.number), year: yearOf(groups.weekYear) };
  const weeks = readNumber(groups.weeksNumber ?? groups.weeksIn ?? '');
  return weeks === undefined || weeks > 60 ? undefined : { kind: 'offset', weeks };
}

const weeks: readonly Rule[] = [
  rule(`(?:(?<lead>${anyOf(['i', 'in', 'på', 'til', 'till', 'to', 'for'])}) )?${week}`, (groups) => {
    const found = weekOf(groups);
    return found && ({ kind: 'span', span: { kind: 'week', week: found }, isWeak: false } as const);
  }),
  rule(
    `(?:(?<lead>${anyOf(['på', 'on'])}) )?(?<name>${weekday})\\.?,? (?:${anyOf(['i', 'in', 'of'])} )?${week}`,
    (groups) => {
      const found = weekOf(groups);
      if (!found) return undefined;
      const named_ = weekdayOf(groups.name ?? '');
      // "torsdag om en uke": a week after the next one, or the day of the week after this.
      if (groups.weeksNumber ?? groups.weeksIn) {
        return strong({
          kind: 'weekday',
          weekday: named_,
          which: 'bare',
          weeks: found.kind === 'offset' ? found.weeks : 0,
        });
      }
      return strong({ kind: 'weekdayIn', weekday: named_, week: found });
    },
  ),
  rule(`(?<name>${short})\\.?,? (?:${anyOf(['i', 'in'])} )?${week}`, (groups) => {
    const found = weekOf(groups);
    return found && strong({ kind: 'weekdayIn', weekday: weekdayOf(groups.name ?? ''), week: found });
  }),
  rule(`(?:(?<lead>${anyOf(['på', 'on'])}) )?(?<name>${weekday}) week(?![a-z])`, ({ name = '' }) =>
    strong({ kind: 'weekday', weekday: weekdayOf(name), which: 'bare', weeks: 1 }),
  ),
  rule(
    `(?:${anyOf(['i', 'in', 'på', 'til', 'till', 'this', 'denne', 'denna', 'kommende', 'the'])} )?(?:(?<next>${next}) |${coming} )?${anyOf(weekendWords)}`,
    ({ next: isNext }) =>
      ({ kind: 'span', span: { kind: 'weekend', weeks: isNext ? 1 : 0 }, isWeak: !isNext }) as const,
  ),
];

const ofWeekdays: readonly Rule[] = [
  rule(
    `${lead}(?:(?:${anyOf(['den', 'the'])} )?(?:(?<next>${next})|(?<this>${coming})|(?<last>${last})) )?(?<name>${weekday})\\.?`,
    (groups) => {
      const { name = '', lead: before } = groups;
      // Swedish "i torsdags" has been.
      const isOver = groups.last !== undefined || (before === 'i' && name.endsWith('gs'));
      const which = isOver ? 'last' : groups.next ? 'next' : groups.this ? 'this' : 'bare';
      return strong({ kind: 'weekday', weekday: weekdayOf(name), which, weeks: undefined });
    },
  ),
  // Short forms: with a full stop, or before a number, or after a word that asks for a day.
  rule(
    `(?:(?<lead>${anyOf(['på', 'on', 'fra', 'from', 'til', 'to'])}) )?(?<name>${short})(?:\\.,?|(?=,? (?:${anyOf(['den', 'kl', 'kl.', 'klokka', 'at'])} ?)?\\d))`,
    ({ name = '' }) => strong({ kind: 'weekday', weekday: weekdayOf(name), which: 'bare', weeks: undefined }),
  ),
  rule(
    `(?:${anyOf(['på', 'on'])}|(?<next>${next})) (?<name>${short})(?= ?(?:$|[,.;)]))`,
    ({ name = '', next: isNext }) =>
      strong({ kind: 'weekday', weekday: weekdayOf(name), which: isNext ? 'next' : 'bare', weeks: undefined }),
  ),
  rule(
    `(?:${anyOf(['i', 'den', 'the', 'on', 'på'])} )*(?:(?<nth>${anyOf(ordinals.slice(1, 6).flat())})|(?<last>${anyOf(lastOfWords)})) ?(?<name>${weekday}) (?:${anyOf(['i', 'in', 'of', 'av'])} )?(?:(?<month>${month})${year}?|(?<next>${next}) ${anyOf(monthWords)}|(?<this>${coming} )${anyOf(monthWords)}|${anyOf(monthWords, ['the month'])})`,
    (groups) => strong(nthOf(groups)),
  ),
];

function nthOf({ nth, name = '', month: named_, year: y, next: isNext, this: isThis }: Groups): Day {
  const at = named_ === undefined ? undefined : monthNamed(named_);
  return {
    kind: 'nth',
    nth: nth === undefined ? -1 : (ordinalNamed(nth) ?? 1),
    weekday: weekdayOf(name),
    month: at === undefined ? undefined : at + 1,
    year: yearOf(y),
    months: isNext ? 1 : isThis ? 0 : undefined,
  };
}

const today: Day = { kind: 'fromToday', days: 0 };

const spans: readonly Rule[] = [
  rule(`${anyOf(['resten', 'rest', 'the rest'])} ${anyOf(['av', 'of', 'af'])} (?:the )?${weekWord}`, () => {
    const sunday: Day = { kind: 'weekdayIn', weekday: 7, week: { kind: 'offset', weeks: 0 } };
    return { kind: 'span', span: { kind: 'range', from: today, to: sunday }, isWeak: false };
  }),
  rule(
    `(?:${anyOf(['i', 'in', 'på'])} )?(?:${anyOf(['de', 'dei', 'the'])} )?(?:${next}|${coming}) (?<n>${numberPattern}) (?:${weekWord}|${anyOf(['ukene', 'vekene', 'veckorna', 'ugerne'])})`,
    ({ n = '' }) => {
      const count = readNumber(n);
      if (count === undefined || count < 2 || count > 20) return undefined;
      const to: Day = { kind: 'fromToday', days: count * 7 };
      return { kind: 'span', span: { kind: 'range', from: today, to }, isWeak: false };
    },
  ),
  rule(
    `(?:${anyOf(['i', 'in', 'på', 'for', 'under', 'til', 'hele'])} )(?<month>${month})${year}?`,
    ({ month: name = '', year: y }) => monthSpan(name, y, false),
  ),
  rule(`(?<month>${month})${year}?`, ({ month: name = '', year: y }) =>
    y === undefined && isDoubtful(name) !== undefined ? undefined : monthSpan(name, y, y === undefined),
  ),
  rule(
    `(?:${anyOf(['i', 'in'])} )?(?:(?<next>${next})|(?<this>${coming})) ${anyOf(monthWords)}`,
    ({ next: isNext }) => ({
      kind: 'span',
      span: { kind: 'monthFromNow', months: isNext ? 1 : 0 },
      isWeak: false,
    }),
  ),
];

function monthSpan(name: string, y: string | undefined, isWeak: boolean) {
  const at = monthNamed(name);
  if (at === undefined) return undefined;
  return { kind: 'span', span: { kind: 'month', month: at + 1, year: yearOf(y) }, isWeak } as const;
}

const series: readonly Rule[] = [
  rule(
    `(?:${anyOf(['på', 'om', 'on'])} )?(?:(?<other>${everyOther})|${every}) (?:${anyOf(['eneste', 'enda', 'single'])} )?(?:(?<second>${anyOf(['annen', 'andre', 'anden', 'annan', 'other', 'second', 'annet', 'andra', '2.'])}) ?|(?<third>${anyOf(['tredje', 'third', '3.'])}) ?)?(?:(?<name>${weekday}|${short}|${weekdays_})\\.?|${weekWord}|(?<daily>${anyOf(['dag', 'day', 'morgen', 'morgon', 'morning'])})|(?<month>${anyOf(monthWords)}))`,
    ({ other, second, third, name, month: monthly }) => ({
      kind: 'series',
      weekday: name === undefined ? undefined : weekdayOf(name),
      everyWeeks: monthly ? 4 : third ? 3 : (other ?? second) ? 2 : 1,
      nth: undefined,
    }),
  ),
  rule(
    `${every} (?:(?<nth>${anyOf(ordinals.slice(1, 6).flat())})|(?<last>${anyOf(lastOfWords)})) ?(?<name>${weekday})(?: (?:${anyOf(['i', 'in', 'of'])} )?${anyOf(monthWords, ['hver måned', 'the month', 'kvar månad', 'varje månad'])})`,
    (groups) => ({ kind: 'series', weekday: weekdayOf(groups.name ?? ''), everyWeeks: 4, nth: nthOf(groups) }),
  ),
  rule(`(?:${anyOf(['på', 'om', 'on'])} )?(?<name>${weekdays_})`, ({ name = '' }) => ({
    kind: 'series',
    weekday: weekdayOf(name),
    everyWeeks: 1,
    nth: undefined,
  })),
  rule(`${anyOf(weeklyWords)}`, () => ({ kind: 'series', weekday: undefined, everyWeeks: 1, nth: undefined })),
];

export const weekdayRules: readonly Rule[] = [...weeks, ...ofWeekdays, ...spans, ...series];
