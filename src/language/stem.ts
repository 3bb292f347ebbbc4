import snowball from 'snowball-stemmers';
import type { Language } from './languages.ts';

const STEMMERS: Readonly<Record<Language, { stem(word: string): string }>> = {
  nb: snowball.newStemmer('norwegian'),
  nn: snowball.newStemmer('norwegian'),
  sv: snowball.newStemmer('swedish'),
  da: snowball.newStemmer('danish'),
  en: snowball.newStemmer('english'),
};

const KEPT_WORDS = 20_000;
const known: Readonly<Record<Language, Map<string, string>>> = {
  nb: new Map(),
  nn: new Map(),
  sv: new Map(),
  da: new Map(),
  en: new Map(),
};

/** Nynorsk endings that Snowball's Norwegian leaves on: `hestane`, `jentor`, `skrivast`, `kastar`. */
const NYNORSK_ENDING = /(?<=.{3})(?:aste|ande|ast|ane|ar|or|a|e)$/;

/** The Snowball stem of a folded word, the nynorsk endings that Snowball's Norwegian does not know taken off too. */
export function stem(word: string, language: Language): string {
  const kept = known[language];
  const before = kept.get(word);
  if (before !== undefined) return before;
  const snowballStem = word.length < 3 || /\d/.test(word) ? word : STEMMERS[language].stem(word);
  const stemmed = language === 'nn' ? snowballStem.replace(NYNORSK_ENDING, '') : snowballStem;
  if (kept.size >= KEPT_WORDS) kept.clear();
  kept.set(word, stemmed);
  return stemmed;
}
