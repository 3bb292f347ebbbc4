import { intlLocale, type Language } from './languages.ts';

/** A date without a time ("2026-03-03") as people write it: "3. mars 2026", with the year left out when it is `now`'s. */
export function formatDay(language: Language, isoDate: string, now: Date): string {
  const sameYear = isoDate.slice(0, 4) === now.toISOString().slice(0, 4);
  const format = new Intl.DateTimeFormat(intlLocale[language], {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}

/** A share between 0 and 1 in whole percent: "82 %", in English "82%". */
export function formatPercent(language: Language, share: number): string {
  return new Intl.NumberFormat(intlLocale[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A language's name in another: "svensk". */
export function nameOfLanguage(named: Language, language: Language): string {
  return new Intl.DisplayNames(intlLocale[language], { type: 'language' }).of(named) ?? named;
}

/** The date on the wall in `timeZone` at an instant (ISO-8601 UTC), as an ISO date. */
export function localDay(instant: string, timeZone: string): string {
  // The Swedish locale writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));
}

/** An instant (ISO-8601 UTC) as the date and time of day on the wall in `timeZone`. */
export function formatInstant(language: Language, instant: string, timeZone: string): string {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  } as const;
  return new Intl.DateTimeFormat(intlLocale[language], options).format(new Date(instant));
}
