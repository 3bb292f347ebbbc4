/** The five languages of the product, by ISO 639-1 code. */
export const languages = ['nb', 'nn', 'sv', 'da', 'en'] as const;

export type Language = (typeof languages)[number];

/** BCP 47 locale for `Intl`: British English, since the day comes before the month in all five. */
export const intlLocale: Readonly<Record<Language, string>> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  sv: 'sv-SE',
  da: 'da-DK',
  en: 'en-GB',
};

/** Each language's name in itself, as on a button. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  da: 'Dansk',
  en: 'English',
};

/**
 * Fallback languages for a reader of each language, best first; the Scandinavian languages are mutually intelligible.
 */
const closest: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'nn', 'da', 'sv', 'en'],
  nn: ['nn', 'nb', 'da', 'sv', 'en'],
  sv: ['sv', 'nb', 'nn', 'da', 'en'],
  da: ['da', 'nb', 'nn', 'sv', 'en'],
  en: ['en', 'nb', 'nn', 'sv', 'da'],
};

/** The language in `available` that a reader of `wanted` reads best. @returns undefined when nothing is available. */
export function closestLanguage(wanted: Language, available: readonly Language[]): Language | undefined {
  return closest[wanted].find((language) => available.includes(language));
}

/** The language of a BCP 47 tag such as Teams sends ("nn-NO", "no"). @returns undefined for an unsupported language. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (primary === 'no') return 'nb';
  return languages.find((language) => language === primary);
}

/** The language that a country's public bodies mainly write, for people whose locale is unknown. */
export function languageOfCountry(country: string): Language {
  const byCountry: Readonly<Record<string, Language>> = { NO: 'nb', SE: 'sv', DK: 'da' };
  return byCountry[country] ?? 'en';
}
