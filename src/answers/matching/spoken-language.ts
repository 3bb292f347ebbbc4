import { detectLanguage, type Language, tokenize } from '../../language/index.ts';

/** From here on a guess at the language is taken over what Teams says; near languages stay undecided in a few words. */
const plainEnough = 0.8;
const wordsEnough = 3;

/** The language that a text is plainly written in. @returns undefined where it could be another. */
export function plainLanguage(text: string): Language | undefined {
  if (tokenize(text).length < wordsEnough) return undefined;
  const [guess] = detectLanguage(text);
  return guess && guess.confidence >= plainEnough ? guess.language : undefined;
}
