import { fold } from './fold.ts';

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;
const ENGLISH_TAIL = /'(?:s|re|ve|ll|d|m)$/;
const LONGEST_WORD = 40;

/**
 * The words of a text, folded, in order. Hyphens separate words (`sommer-ol` > sommer, ol), because compounds match by
 * their parts anyway; the English endings 's, 're, 've, 'll, 'd, 'm are dropped and n't stays ("don't" > dont).
 * @returns an empty list for a text of emoji or punctuation
 */
export function tokenize(text: string): readonly string[] {
  const words: string[] = [];
  for (const match of fold(text).match(WORD) ?? []) {
    const word = match.includes("'") ? match.replace(ENGLISH_TAIL, '').replaceAll("'", '') : match;
    if (word.length > 0) words.push(word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word);
  }
  return words;
}
