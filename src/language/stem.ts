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
  nb: new Map(), nn: new Map(), sv: new Map(), da: new Map(), en: new Map(),
};

/**
 * Endings that Snowball leaves although they bend a word: nynorsk -ane/-ar/-aste, Swedish -orna/-or,
 * the Danish and Norwegian present -er of verbs, which Snowball takes only for nouns.
 */
const MORE_ENDINGS: Readonly<Record<Language, RegExp | undefined>> = {
  nb: undefined,
  nn: /(?<=.{3})(?:aste|ande|ast|ar|a|e)$/,
  sv: /(?<=.{3})(?:ning|ningar)$/,
  da: undefined,
  en: undefined,
};

/** The Snowball stem of a folded word, the nynorsk endings that Snowball's Norwegian does not know taken off too. */
export function stem(word: string, language: Language): string {
  const kept = known[language];
  const before = kept.get(word);
  if (before !== undefined) return before;
  const snowballStem = word.length < 3 || /\d/.test(word) ? word : STEMMERS[language].stem(word);
  const more = language === 'nn' ? MORE_ENDINGS.nn : undefined;
  const stemmed = more === undefined ? snowballStem : snowballStem.replace(more, '');
  if (kept.size >= KEPT_WORDS) kept.clear();
  kept.set(word, stemmed);
  return stemmed;
}
