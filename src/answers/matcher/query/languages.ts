import { detectLanguageOfWords, type Language } from '../../../language/index.ts';

/** A language that a query may be in, and how likely beside the likeliest, from 0 to 1. */
export interface QueryLanguage {
  readonly language: Language;
  readonly share: number;
}

/** The language that the caller expects is so many times more likely than the words alone say. */
const HINT = 5;
/** A language less likely than this share of the likeliest is not looked into. */
const LEAST_SHARE = 0.12;
/** Shares are multiples of one over this, so that what a word expands to can be cached for other questions. */
export const SHARES = 4;
/** From this share of the likeliest language's on another may be meant as well. */
const EVEN = 0.5;

/** The languages a query may be in: what its words say, tipped by the language the caller expects. */
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

/** Whether words in these languages are English or Nordic; undefined where they may be either. */
export function isEnglish(languages: readonly QueryLanguage[]): boolean | undefined {
  const likely = new Set(languages.filter(({ share }) => share >= EVEN).map(({ language }) => language === 'en'));
  return likely.size === 1 ? likely.has(true) : undefined;
}
