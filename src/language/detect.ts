import { LANGUAGES, type Language } from './languages.ts';
import { lexicon } from './lexicon/index.ts';
import { ngrams } from './ngrams.ts';
import { remember } from './remember.ts';
import { tokenize } from './tokenize.ts';

export interface LanguageGuess {
  readonly language: Language;
  /** Between 0 and 1; the guesses of a text add up to 1. */
  readonly confidence: number;
}

const GRAM = 3;
const GRAMMAR_WEIGHT = 6;
const MOST_WORDS = 60;
/** Weight of a word that one language has and another lacks (natural logarithm). */
const KNOWN_WORD = 1.6;
const KNOWN_GRAMMAR = 2.4;

interface Profile {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

let profiles: Readonly<Record<Language, Profile>> | undefined;

function profileOf(language: Language): Profile {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of lexicon().words(language)) {
    const weight = lexicon().isGrammar(word, language) ? GRAMMAR_WEIGHT : 1;
    for (const gram of ngrams(word, GRAM)) {
      counts.set(gram, (counts.get(gram) ?? 0) + weight);
      total += weight;
    }
  }
  return { counts, total };
}

function likelihood(word: string, language: Language, profile: Profile): number {
  const grams = ngrams(word, GRAM);
  const spelt =
    grams.reduce((sum, gram) => sum + Math.log(((profile.counts.get(gram) ?? 0) + 0.5) / (profile.total + 5000)), 0) /
    grams.length;
  if (lexicon().isGrammar(word, language)) return spelt * 0.5 + KNOWN_GRAMMAR;
  return spelt * 0.5 + (lexicon().holds(word, language) ? KNOWN_WORD : 0);
}

const NONE: readonly number[] = [];

/** Log-likelihood of a word in each of the languages; empty for a word with a digit. */
const likelihoods = remember((word: string): readonly number[] => {
  if (/\d/.test(word)) return NONE;
  profiles ??= Object.fromEntries(LANGUAGES.map((language) => [language, profileOf(language)])) as Record<
    Language,
    Profile
  >;
  return LANGUAGES.map((language) => likelihood(word, language, profiles![language]));
});

/**
 * The five languages, likeliest first, from the function words, the lexicon and the letters of a text. Close languages
 * share most of their words, so `Kan jeg se dette?` stays undecided between bokmål and Danish.
 * @returns all five with equal confidence for a text without letters
 */
export function detectLanguage(text: string): readonly LanguageGuess[] {
  return detectLanguageOfWords(tokenize(text));
}

/** The same for words that are already folded and split. */
export function detectLanguageOfWords(words: readonly string[]): readonly LanguageGuess[] {
  const sums = LANGUAGES.map(() => 0);
  let lettered = 0;
  for (let at = 0; at < words.length && lettered < MOST_WORDS; at += 1) {
    const own = likelihoods(words[at]!);
    if (own.length > 0) lettered += 1;
    for (let language = 0; language < own.length; language += 1) sums[language]! += own[language]!;
  }
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return LANGUAGES.map((language, index) => ({ language, confidence: odds[index]! / all })).sort(
    (a, b) => b.confidence - a.confidence,
  );
}
