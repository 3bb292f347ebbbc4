import { fold } from './fold.ts';

const PAIR = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)(?=([ \u00a0-])([\p{L}\p{N}]+))/gu;
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{N}]/u;
const LONGEST = 24;

/**
 * Pairs of words that may be one name, joined and folded: `VS Code` > vscode, `to-faktor` > tofaktor, `2 FA` > 2fa. Two
 * words count when a hyphen joins them, or when both begin with a capital letter or a digit.
 */
export function namePairs(text: string): readonly string[] {
  const pairs: string[] = [];
  for (const [, first = '', between = '', second = ''] of text.matchAll(PAIR)) {
    const isName = between === '-' || (CAPITAL_OR_DIGIT.test(first) && CAPITAL_OR_DIGIT.test(second));
    if (isName && first.length + second.length <= LONGEST) pairs.push(fold(first + second));
  }
  return pairs;
}
