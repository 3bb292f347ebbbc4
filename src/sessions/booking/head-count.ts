import { phraseOf } from '../../language/index.ts';
import type { HeadCount } from '../session.ts';

const atLeastWords = ['minst', 'mindst', 'at least', 'over', 'mer enn', 'meir enn', 'mer än', 'mere end', 'more than'];
const pattern = new RegExp(`^(${atLeastWords.map((words) => phraseOf(words)).join('|')})? ?(\\d[\\d .,]*)(\\+)?$`);

/** Far more than come to anything here: what is above it was mistyped. */
const mostHeads = 100_000;

/** `234`, `minst 234`, `at least 1 200`, `234+`. @returns undefined for what is no count. */
export function readHeadCount(text: string): HeadCount | undefined {
  const [, words, digits, plus] = pattern.exec(phraseOf(text.slice(0, 60)).replace(/\s/g, ' ')) ?? [];
  if (digits === undefined || !/^(?:\d+|\d{1,3}(?:[ .,]\d{3})+)$/.test(digits)) return undefined;
  const count = Number(digits.replace(/\D/g, ''));
  return count > mostHeads ? undefined : { count, atLeast: words !== undefined || plus !== undefined };
}
