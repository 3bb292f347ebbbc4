import snowball from 'snowball-stemmers';
import type { Language } from './languages.ts';
import { rememberFor } from './remember.ts';

const STEMMERS: Readonly<Record<Language, { stem(word: string): string }>> = {
  nb: snowball.newStemmer('norwegian'),
  nn: snowball.newStemmer('norwegian'),
  sv: snowball.newStemmer('swedish'),
  da: snowball.newStemmer('danish'),
  en: snowball.newStemmer('english'),
};

/** Nynorsk endings that Snowball's Norwegian stemmer does not strip: `jentor`, `raskaste`, `skrivarane`. */
const NYNORSK_ENDING = /(?<=.{3})(?:ast|ar|or)$/;

/** Swedish definite endings that Snowball does not strip (`barnet`, `frågan`, and `platsen` after s). */
const SWEDISH_DEFINITE = /(?<=.{2}[^aeiouyåäöh])e[tn]$|(?<=.{3}a)n$/;

/** The Snowball stem of a folded word, without the nynorsk and Swedish endings that Snowball does not know. */
export const stemOnce = (word: string, language: Language): string => {
  const snowballStem = STEMMERS[language].stem(language === 'sv' ? word.replace(SWEDISH_DEFINITE, '') : word);
  return language === 'nn' ? snowballStem.replace(NYNORSK_ENDING, '') : snowballStem;
};

/** The same, cached for each word. */
export const stem = rememberFor(stemOnce);
