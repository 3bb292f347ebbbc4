import { da } from './da/index.ts';
import { en } from './en/index.ts';
import { intlLocale, type Language } from './languages.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';
import { sv } from './sv/index.ts';

export * from './languages.ts';

type Widen<T> = T extends string ? string : { readonly [K in keyof T]: Widen<T[K]> };

/** The shape that `en/` sets and every other language must fill; a missing text does not compile. */
export type Catalogue = Widen<typeof en>;

type Text = string | { readonly one: string; readonly other: string };
type English = typeof en;

/** `feature.meaning` for every text. */
export type MessageKey = {
  [F in keyof English]: `${F}.${keyof English[F] & string}`;
}[keyof English];

type TextOf<K extends MessageKey> = K extends `${infer F}.${infer M}`
  ? F extends keyof English
    ? M extends keyof English[F]
      ? English[F][M]
      : never
    : never
  : never;

type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Names<T> = T extends string
  ? Placeholders<T>
  : T extends { readonly one: infer One; readonly other: infer Other }
    ? Placeholders<One> | Placeholders<Other> | 'count'
    : never;
type Params<K extends MessageKey> = [Names<TextOf<K>>] extends [never]
  ? []
  : [params: { readonly [N in Names<TextOf<K>>]: N extends 'count' ? number : string }];

/** Text of one language: `t('answers.unknown')`, with the placeholders that the English text names. */
export type Translate = <K extends MessageKey>(key: K, ...params: Params<K>) => string;

export const catalogues: Readonly<Record<Language, Catalogue>> = { nb, nn, sv, da, en };

const translators = new Map<Language, Translate>();

/** The translator of a language. Plural forms follow `Intl.PluralRules` of the `count` placeholder. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const plural = new Intl.PluralRules(intlLocale[language]);
  const number = new Intl.NumberFormat(intlLocale[language]);
  const catalogue = catalogues[language] as unknown as Record<string, Record<string, Text>>;
  const translate = (key: string, params: Readonly<Record<string, string | number>> = {}): string => {
    const [feature = '', meaning = ''] = key.split('.');
    const text = catalogue[feature]?.[meaning];
    if (text === undefined) throw new Error(`no text for ${key} in ${language}`);
    const form =
      typeof text === 'string' ? text : text[plural.select(Number(params.count)) === 'one' ? 'one' : 'other'];
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? number.format(value) : (value ?? whole);
    });
  };
  translators.set(language, translate);
  return translate;
}

/** Making a formatter takes a hundred times as long as using it; there are as many as languages, forms and zones in use. */
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

/** The date on the wall in `timeZone` at an instant (ISO-8601 UTC), as an ISO date. */
export function localDay(instant: string, timeZone: string): string {
  return isoDayFormat('sv', '', timeZone).format(new Date(instant));
}

/** An instant (ISO-8601 UTC) as the date and time of day on the wall in `timeZone`. */
export function formatInstant(language: Language, instant: string, timeZone: string): string {
  return instantFormat(language, '', timeZone).format(new Date(instant));
}

/** From one instant to another of the same day, on the wall in `timeZone`: "torsdag 5. mars, 10:00–10:30"; with the year when it is not `now`'s. */
export function formatPeriod(
  language: Language,
  period: { readonly startsAt: string; readonly endsAt: string },
  wall: { readonly timeZone: string; readonly now: Date },
): string {
  const { timeZone, now } = wall;
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
