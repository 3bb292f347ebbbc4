import { createContext, useContext } from 'react';
import {
  formatDay,
  formatPercent,
  intlLocale,
  type Language,
  languageOfTag,
  localDay,
  nameOfLanguage,
} from './languages.ts';
import { createTranslate } from '../platform/i18n/translate.ts';
import type { MessageKey, Params } from '../platform/i18n/index.ts';
import type * as loaded from './catalogues/en.ts';

/** The texts that the tab loads. */
export type TabKey = Extract<MessageKey, `${keyof typeof loaded}.${string}`>;
export type TabTranslate = <K extends TabKey>(key: K, ...params: Params<K>) => string;

const catalogues: Readonly<Record<Language, () => Promise<object>>> = {
  nb: () => import('./catalogues/nb.ts'),
  nn: () => import('./catalogues/nn.ts'),
  sv: () => import('./catalogues/sv.ts'),
  da: () => import('./catalogues/da.ts'),
  en: () => import('./catalogues/en.ts'),
};

/** One language with its texts and formats; only its texts are loaded. */
export type Words = {
  readonly language: Language;
  readonly t: TabTranslate;
  /** Formats a local date in the rollout's time zone. */
  day(instant: string): string;
  /** Formats an ISO date. */
  date(isoDate: string): string;
  /** Formats a number. */
  number(value: number): string;
  /** Formats a share between 0 and 1 in whole percent. */
  percent(share: number): string;
  nameOf(language: Language): string;
};

export async function loadWords(
  language: Language,
  place: { readonly timeZone: string; readonly now: string },
): Promise<Words> {
  const translate = createTranslate(language, await catalogues[language]());
  const now = new Date(place.now);
  return {
    language,
    // The keys are checked here; the function itself takes any.
    t: translate as unknown as TabTranslate,
    day: (instant) => formatDay(language, localDay(instant, place.timeZone), now),
    date: (isoDate) => formatDay(language, isoDate, now),
    number: (value) => new Intl.NumberFormat(intlLocale[language]).format(value),
    percent: (share) => formatPercent(language, share),
    nameOf: (named) => nameOfLanguage(named, language),
  };
}

/** Capitalises a name, as at the beginning of a line. */
export function capital(name: string, language: Language): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The language of the first supported tag. */
export function firstLanguage(tags: readonly (string | undefined)[]): Language {
  for (const tag of tags) {
    const language = languageOfTag(tag);
    if (language) return language;
  }
  return 'en';
}

const WordsContext = createContext<Words | undefined>(undefined);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no language has been loaded');
  return words;
}
