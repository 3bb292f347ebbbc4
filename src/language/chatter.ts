import { chatterPhrases, signOffs } from './chatter-phrases.ts';
import { editDistance } from './likeness.ts';
import { skeleton } from './skeleton.ts';
import { tokenize } from './tokenize.ts';

type Phrase = readonly string[];

/** `Mvh Kari Nordmann`: so many words may follow a sign-off. */
const NAME_WORDS = 2;
/** A word shorter than this must be the very same, a longer one may have a slip, a long one two. */
const SLIP_LENGTH = 3;
const TWO_SLIPS_LENGTH = 7;
const BETWEEN = new Set(['men', 'og', 'og', 'so', 'så', 'saa', 'but', 'and', 'och', 'sa', 'jo', 'altså']);

let phrasesByLength: { readonly chatter: readonly Phrase[]; readonly endings: readonly Phrase[] } | undefined;

function parse(text: string): readonly Phrase[] {
  return text.split('\n').map((line) => tokenize(line).map(skeleton)).filter((phrase) => phrase.length > 0).sort((a, b) => b.length - a.length);
}

function isNear(word: string, expected: string): boolean {
  if (word === expected) return true;
  const longest = Math.max(word.length, expected.length);
  if (longest < SLIP_LENGTH || Math.abs(word.length - expected.length) > 2) return false;
  if (word[0] !== expected[0] && word[1] !== expected[1] && word[0] !== expected[1] && word[1] !== expected[0]) return false;
  return editDistance(word, expected) <= (longest < TWO_SLIPS_LENGTH ? 1 : 2);
}

/** Whether the phrase stands at `start`; a phrase of one short word must stand there without a slip. */
function standsAt(phrase: Phrase, words: readonly string[], start: number): boolean {
  if (start + phrase.length > words.length) return false;
  if (phrase.length === 1 && phrase[0]!.length < 5) return words[start] === phrase[0];
  return phrase.every((expected, at) => isNear(words[start + at]!, expected));
}

const lengthAt = (phrases: readonly Phrase[], words: readonly string[], start: number): number =>
  phrases.find((phrase) => standsAt(phrase, words, start))?.length ?? 0;

/**
 * For each word of a question whether it belongs to the greeting, apology, thanks or sign-off around it. Only an
 * unbroken run from the first word or to the last word counts, so that a question about thanks keeps its words.
 * @returns all false when nothing else would be left
 */
export function chatterOf(words: readonly string[]): readonly boolean[] {
  phrasesByLength ??= { chatter: parse(`${chatterPhrases}\n${signOffs}`), endings: parse(signOffs) };
  const { chatter, endings } = phrasesByLength;
  const spelt = words.map(skeleton);
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
    const isLast = (taken > 0 && reachesEnd.has(start + taken)) || (named > 0 && words.length - start - named <= NAME_WORDS);
    if (!isLast) continue;
    reachesEnd.add(start);
    last = start;
  }
  if (last <= first) return words.map(() => false);
  return words.map((_, place) => place < first || place >= last);
}
