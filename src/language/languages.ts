/** The languages of questions and answers, in the order of the columns of the lexicon. */
export const LANGUAGES = ['nb', 'nn', 'sv', 'da', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const REGIONAL: Readonly<Record<string, Language>> = { no: 'nb', se: 'sv', dk: 'da', gb: 'en' };

/** The language of a tag such as `nb-NO`, `no` or `EN`; undefined for any other. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  const known = LANGUAGES.find((language) => language === primary);
  return known ?? (Object.hasOwn(REGIONAL, primary) ? REGIONAL[primary] : undefined);
}
