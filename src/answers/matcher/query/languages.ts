import { detectLanguageOfWords, type Language } from '../../../language/index.ts';

/** A language that a query may be in, and its likelihood relative to the likeliest, from 0 to 1. */
export interface QueryLanguage {
  readonly language: Language;
  readonly share: number;
}

/** Factor by which the expected language is more likely than the words alone suggest. */
const HINT = 5;
/** A language below this share of the likeliest is ignored. */
const LEAST_SHARE = 0.12;
/** Shares are multiples of one over this, so that expansions can be cached across questions. */
export const SHARES = 4;
/** From this share of the likeliest language, another is possible too. */
const EVEN = 0.5;

/** The languages a query may be in: judged by its words and the expected language. */
export function queryLanguages(words: readonly string[], expected: Language | undefined): readonly QueryLanguage[] {
  const guesses = detectLanguageOfWords(words).map(({ language, confidence }) => ({
    language,
    share: confidence * (language === expected ? HINT : 1),
  }));
  const highest = Math.max(...guesses.map(({ share }) => share));
  return guesses
    .filter(({ share }) => share / highest >= LEAST_SHARE)
    .map(({ language, share }) => ({ language, share: Math.max(1, Math.round((share / highest) * SHARES)) / SHARES }));
}

/** Whether words in these languages are English or Nordic; undefined when they may be either. */
export function isEnglish(languages: readonly QueryLanguage[]): boolean | undefined {
  const likely = new Set(languages.filter(({ share }) => share >= EVEN).map(({ language }) => language === 'en'));
  return likely.size === 1 ? likely.has(true) : undefined;
}
