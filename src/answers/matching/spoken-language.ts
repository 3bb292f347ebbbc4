import { detectLanguage, type Language, tokenize } from '../../language/index.ts';

/**
 * From this confidence the detected language overrides the one from Teams; close languages stay undecided in short
 * texts.
 */
const plainEnough = 0.8;
const wordsEnough = 3;

/** The clear language of a text. @returns undefined when it is uncertain. */
export function plainLanguage(text: string): Language | undefined {
  if (tokenize(text).length < wordsEnough) return undefined;
  const [guess] = detectLanguage(text);
  return guess && guess.confidence >= plainEnough ? guess.language : undefined;
}
