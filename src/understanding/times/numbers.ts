import { numberWords, spellings, tens } from './lexicon/words.ts';
import { anyOf, isInPattern } from './pattern.ts';

/** 0 to 99 in words: "tjueen", "enogtyve", "tjugoett", "twenty-one". */
const small = smallNumbers();

function smallNumbers(): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const add = (word: string, number: number) => void (known.has(word) || known.set(word, number));
  const written = (words: readonly string[]) => words.flatMap((word) => spellings(word));
  for (const [number, words] of numberWords.entries()) for (const word of written(words)) add(word, number);
  for (const [ten, tenWords] of tens) {
    for (const tenWord of written(tenWords)) {
      add(tenWord, ten);
      for (const [unit, words] of numberWords.slice(0, 10).entries()) {
        for (const unitWord of written(words).filter((one) => unit > 0 && one !== 'a' && one !== 'an')) {
          for (const joined of [`${tenWord}${unitWord}`, `${unitWord}og${tenWord}`, `${tenWord}-${unitWord}`]) {
            add(joined, ten + unit);
          }
        }
      }
    }
  }
  return known;
}

const articles = new Set(['a', 'an', 'en', 'ei', 'et', 'ein', 'eit']);
const hundred = String.raw`hundr(?:e|a|ed|ede)(?![a-z])`;
const thousand = String.raw`(?:tusen|tusind|thousand)(?![a-z])`;
const word = String.raw`[a-z]+(?:-[a-z]+)?`;
const large = new RegExp(
  String.raw`^(?:(?:(?<thousands>${word}) ?)?${thousand})?(?: ?(?:og|och|and) ?)?(?: ?(?:(?<hundreds>[a-z]*?) ?)?${hundred})?(?: ?(?:og|och|and) ?)?(?: ?(?<rest>${word}))?$`,
);

/**
 * A number in digits or in words, folded; an article alone is none. @returns undefined for anything that is not a
 * number.
 */
export function readNumber(folded: string): number | undefined {
  if (/^\d+$/.test(folded)) return Number(folded);
  const alone = small.get(folded);
  if (alone !== undefined) return alone;
  if (!/hundr|tus|thous/.test(folded)) return undefined;
  const groups = large.exec(folded)?.groups;
  if (!groups) return undefined;
  const isThousands = new RegExp(thousand).test(folded);
  const isHundreds = new RegExp(hundred).test(folded);
  const part = (typed: string | undefined): number | undefined =>
    typed === undefined || typed === '' ? undefined : small.get(typed);
  if (
    (groups.thousands && part(groups.thousands) === undefined) ||
    (groups.hundreds && part(groups.hundreds) === undefined)
  ) {
    return undefined;
  }
  if (groups.rest && part(groups.rest) === undefined) return undefined;
  return (
    (isThousands ? (part(groups.thousands) ?? 1) * 1000 : 0) +
    (isHundreds ? (part(groups.hundreds) ?? 1) * 100 : 0) +
    (part(groups.rest) ?? 0)
  );
}

/** The numbers that are said in words here and there: up to 99, and whole hundreds. */
export const numberPattern: string = (() => {
  const known = [...small.keys()].toSorted((first, second) => second.length - first.length);
  return `(?:\\d+|(?:${known.join('|')})(?![a-z]))`;
})();

/** Whether an expression may begin with a folded token: a number, or a word of a pattern. */
export function mayBegin(token: string): boolean {
  return small.has(token) || isInPattern(token);
}

const articlesInHours = new Set([...articles, 'én', 'éi', 'ét', 'one']);

/** Hours as they are said: 1 to 12. An article is none: "kl. 9 i en time". */
export const hourPattern: string = `(?:\\d{1,2}(?!\\d)|${anyOf(
  numberWords.slice(1, 13).flatMap((words) => words.filter((one) => !articlesInHours.has(one))),
  ['one'],
)})`;
