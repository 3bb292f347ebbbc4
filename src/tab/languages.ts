export {
  formatDay,
  formatNearDay,
  formatPercent,
  formatPeriod,
  localDay,
  nameOfLanguage,
} from '../platform/i18n/format.ts';
export { intlLocale, type Language, languageOfTag, languages } from '../platform/i18n/languages.ts';
