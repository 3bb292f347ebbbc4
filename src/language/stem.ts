import snowball from 'snowball-stemmers';

type Stemmed = 'nb' | 'nn' | 'sv' | 'da' | 'en';
const algorithm: Readonly<Record<Stemmed, string>> = {
  nb: 'norwegian',
  nn: 'norwegian',
  sv: 'swedish',
  da: 'danish',
  en: 'english',
};
const stemmers = new Map<string, { stem(word: string): string }>();

/** A folded word without its inflection, by Snowball's rules for the language. */
export function stem(word: string, language: Stemmed): string {
  const name = algorithm[language];
  const stemmer = stemmers.get(name) ?? snowball.newStemmer(name);
  stemmers.set(name, stemmer);
  return stemmer.stem(word);
}
