export { formatDay, formatInstant, formatPercent, localDay, nameOfLanguage } from '../platform/i18n/format.ts';
export { type Language, languageNames, languageOfTag, languages } from '../platform/i18n/languages.ts';
