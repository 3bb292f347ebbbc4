import { spellings } from './lexicon/words.ts';

/** Every word of a pattern, by its first token: no other token can begin a pattern. */
const first = new Set(['half', 'http', 'https', 'www', 'v']);

/** Whether a folded token is no word, or begins one of the words of a pattern. */
export function isInPattern(token: string): boolean {
  return !/^[a-z]+$/.test(token) || first.has(token);
}

/** A pattern for any of these words, none of them the beginning of a longer one. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const known = [...new Set(lists.flat().flatMap((word) => spellings(word)))];
  for (const word of known) first.add(/^[a-z]*/.exec(word)?.[0] ?? '');
  const longestFirst = known.toSorted((first, second) => second.length - first.length);
  return `(?:${longestFirst.map((word) => wordPattern(word)).join('|')})`;
}

function wordPattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return /[a-z]$/.test(word) ? `${escaped}(?![a-z])` : escaped;
}

/** Looks up which of the lists holds a folded word; the first is 0. */
export function positionIn(lists: readonly (readonly string[])[]): (word: string) => number | undefined {
  const known = new Map<string, number>();
  for (const [at, words] of lists.entries()) {
    for (const word of words.flatMap((one) => spellings(one))) if (!known.has(word)) known.set(word, at);
  }
  return (word) => known.get(word);
}

/** Looks up the value of a folded word. */
export function valueIn<T>(rows: readonly (readonly [T, readonly string[]])[]): (word: string) => T | undefined {
  const at = positionIn(rows.map(([, words]) => words));
  return (word) => {
    const row = at(word);
    return row === undefined ? undefined : rows[row]?.[0];
  };
}
