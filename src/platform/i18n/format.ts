import { intlLocale, type Language } from './languages.ts';

/**
 * Creating a formatter takes a hundred times as long as using it; the cache holds one for each language, form and time
 * zone in use.
 */
function remembered<T>(make: (locale: string, form: string, timeZone: string) => T) {
  const known = new Map<string, T>();
  return (language: Language, form = '', timeZone = 'UTC'): T => {
    const name = `${language} ${form} ${timeZone}`;
    const formatter = known.get(name) ?? make(intlLocale[language], form, timeZone);
    known.set(name, formatter);
    return formatter;
  };
}

const dayFormat = remembered(
  (locale, form, timeZone) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      ...(form === 'year' ? { year: 'numeric' } : {}),
      timeZone,
    }),
);
const percentFormat = remembered(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);
const languageNames = remembered((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
// The Swedish locale writes dates as ISO does.
const isoDayFormat = remembered((locale, _form, timeZone) => new Intl.DateTimeFormat(locale, { timeZone }));
const instantFormat = remembered(
  (locale, _form, timeZone) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    }),
);

/** A date without a time ("2026-03-03") as people write it: "3. mars 2026", with the year left out when it is `now`'s. */
export function formatDay(language: Language, isoDate: string, now: Date): string {
  const sameYear = isoDate.slice(0, 4) === now.toISOString().slice(0, 4);
  return dayFormat(language, sameYear ? '' : 'year').format(new Date(`${isoDate}T00:00:00Z`));
}

/** A share between 0 and 1 in whole percent: "82 %", in English "82%". */
export function formatPercent(language: Language, share: number): string {
  return percentFormat(language).format(share);
}

/** A language's name in another: "svensk". */
export function nameOfLanguage(named: Language, language: Language): string {
  return languageNames(language).of(named) ?? named;
}

/** The local date in `timeZone` at an instant (ISO-8601 UTC), as an ISO date. */
export function localDay(instant: string, timeZone: string): string {
  return isoDayFormat('sv', '', timeZone).format(new Date(instant));
}

/** An instant (ISO-8601 UTC) as local date and time of day in `timeZone`. */
export function formatInstant(language: Language, instant: string, timeZone: string): string {
  return instantFormat(language, '', timeZone).format(new Date(instant));
}

/**
 * A period within one day, in local time of `timeZone`: "torsdag 5. mars, 10:00–10:30"; with the year when it is not
 * `now`'s.
 */
export function formatPeriod(
  language: Language,
  period: { readonly startsAt: string; readonly endsAt: string },
  clock: { readonly timeZone: string; readonly now: Date },
): string {
  const { timeZone, now } = clock;
  const [start, end] = [new Date(period.startsAt), new Date(period.endsAt)];
  const year = (instant: Date) => localDay(instant.toISOString(), timeZone).slice(0, 4);
  const format = new Intl.DateTimeFormat(intlLocale[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year(start) === year(now) ? {} : { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  return format.formatRange(start, end);
}

/** "i dag", "i morgen"; other days by their number. @param days from today. */
export function formatNearDay(language: Language, days: number): string {
  return new Intl.RelativeTimeFormat(intlLocale[language], { numeric: 'auto' }).format(days, 'day');
}
