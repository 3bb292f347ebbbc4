import { chatterPhrases, signOffs } from './chatter-phrases.ts';
import { editDistance } from './likeness.ts';
import { remember } from './remember.ts';
import { skeleton } from './skeleton.ts';
import { tokenize } from './tokenize.ts';

type Phrase = readonly string[];

/** `Mvh Kari Nordmann`: the number of words that may follow a sign-off. */
const NAME_WORDS = 2;
/** A shorter word must match exactly, a longer one may have one typo, a long one two. */
const SLIP_LENGTH = 3;
const TWO_SLIPS_LENGTH = 7;
const BETWEEN = new Set(['men', 'og', 'og', 'so', 'så', 'saa', 'but', 'and', 'och', 'sa', 'jo', 'altså']);

/** The phrases that may begin with a word, the longest first. */
type PhrasesFrom = (word: string) => readonly Phrase[];

let phrasesFrom: { readonly chatter: PhrasesFrom; readonly endings: PhrasesFrom } | undefined;

function parse(text: string): PhrasesFrom {
  const phrases = text
    .split('\n')
    .map((line) => tokenize(line).map(skeleton))
    .filter((phrase) => phrase.length > 0);
  phrases.sort((a, b) => b.length - a.length);
  return remember((word) => phrases.filter((phrase) => beginsWith(phrase, word)));
}

function isNear(word: string, expected: string): boolean {
  if (word === expected) return true;
  const longest = Math.max(word.length, expected.length);
  if (longest < SLIP_LENGTH || Math.abs(word.length - expected.length) > 2) return false;
  if (word[0] !== expected[0] && word[1] !== expected[1] && word[0] !== expected[1] && word[1] !== expected[0])
    return false;
  return editDistance(word, expected) <= (longest < TWO_SLIPS_LENGTH ? 1 : 2);
}

/** A phrase of one short word must match without a typo. */
const beginsWith = (phrase: Phrase, word: string): boolean =>
  phrase.length === 1 && phrase[0]!.length < 5 ? word === phrase[0] : isNear(word, phrase[0]!);

/** Whether the words from `start` match the rest of the phrase; its first word is known to match. */
function goesOn(phrase: Phrase, words: readonly string[], start: number): boolean {
  if (start + phrase.length > words.length) return false;
  for (let at = 1; at < phrase.length; at += 1) if (!isNear(words[start + at]!, phrase[at]!)) return false;
  return true;
}

/** The number of words of the longest phrase at `start`. */
function lengthAt(phrases: PhrasesFrom, words: readonly string[], start: number): number {
  if (start >= words.length) return 0;
  for (const phrase of phrases(words[start]!)) if (goesOn(phrase, words, start)) return phrase.length;
  return 0;
}

/**
 * For each word of a question whether it belongs to the greeting, apology, thanks or sign-off around it. Only an
 * unbroken run from the first word or to the last word counts, so that a question about thanks keeps its words.
 * @returns all false when no other words would remain
 */
export function chatterOf(words: readonly string[]): readonly boolean[] {
  phrasesFrom ??= { chatter: parse(`${chatterPhrases}\n${signOffs}`), endings: parse(signOffs) };
  const { chatter, endings } = phrasesFrom;
  const spelt = words.map((word) => skeleton(word));
  let first = 0;
  for (;;) {
    const taken = lengthAt(chatter, spelt, first);
    if (taken === 0 && (first === 0 || !BETWEEN.has(words[first] ?? ''))) break;
    first += Math.max(1, taken);
  }
  const reachesEnd = new Set([words.length]);
  let last = words.length;
  for (let start = words.length - 1; start >= first; start -= 1) {
    const taken = lengthAt(chatter, spelt, start);
    const named = lengthAt(endings, spelt, start);
    const isLast =
      (taken > 0 && reachesEnd.has(start + taken)) || (named > 0 && words.length - start - named <= NAME_WORDS);
    if (!isLast) continue;
    reachesEnd.add(start);
    last = start;
  }
  if (last <= first) return words.map(() => false);
  return words.map((_, place) => place < first || place >= last);
}
