import snowball from 'snowball-stemmers';

type Stemmed = 'nb' | 'nn' | 'sv' | 'da' | 'en';
const algorithm: Readonly<Record<Stemmed, string>> = {
  nb: 'norwegian',
  nn: 'norwegian',
  sv: 'swedish',
  da: 'danish',
  en: 'english',
};
type Stemmer = { stem(word: string): string; readonly known: Map<string, string> };
const stemmers = new Map<string, Stemmer>();

/** Words remembered for each algorithm, about 4 MB: texts say the same words over and over, and the rules are slow. */
const mostKnown = 30_000;

/** A folded word without its inflection, by Snowball's rules for the language. */
export function stem(word: string, language: Stemmed): string {
  const stemmer = stemmerOf(algorithm[language]);
  const known = stemmer.known.get(word);
  if (known !== undefined) return known;
  if (stemmer.known.size >= mostKnown) stemmer.known.clear();
  const stemmed = stemmer.stem(word);
  stemmer.known.set(word, stemmed);
  return stemmed;
}

function stemmerOf(name: string): Stemmer {
  const made = stemmers.get(name);
  if (made) return made;
  const rules = snowball.newStemmer(name);
  const stemmer = { stem: (word: string) => rules.stem(word), known: new Map<string, string>() };
  stemmers.set(name, stemmer);
  return stemmer;
}
