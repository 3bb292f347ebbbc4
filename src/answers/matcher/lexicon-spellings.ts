import { LANGUAGES, lexicon, skeleton, skeletonOnce, type Language } from '../../language/index.ts';
import { Spellings, type Effort } from './spellings.ts';

export interface NearWord {
  readonly word: string;
  readonly likeness: number;
}

const EFFORT: Effort = { grams: 6, words: 6, leastShared: 0.4 };
const LEAST = 0.7;
const SHORTEST = 4;

const indexes = new Map<Language, { readonly spellings: Spellings; readonly wordsOfSound: string[][] }>();

function indexOf(language: Language): { readonly spellings: Spellings; readonly wordsOfSound: string[][] } {
  const before = indexes.get(language);
  if (before !== undefined) return before;
  const index = { spellings: new Spellings(), wordsOfSound: [] as string[][] };
  for (const word of lexicon().words(language))
    (index.wordsOfSound[index.spellings.add(skeletonOnce(word))] ??= []).push(word);
  indexes.set(language, index);
  return index;
}

/** Makes ready what the first questions would otherwise wait for: tenths of a second. */
export function readySpellings(): void {
  for (const language of LANGUAGES) indexOf(language);
}

/** Words of the lexicon that a misspelt word may have been meant for: `acess` > access, so that its translations are met. */
export function meantWords(word: string, language: Language): readonly NearWord[] {
  if (word.length < SHORTEST || lexicon().holds(word, language)) return [];
  const { spellings, wordsOfSound } = indexOf(language);
  return spellings
    .near(skeleton(word), EFFORT)
    .filter(({ likeness }) => likeness >= LEAST)
    .flatMap(({ sound, likeness }) => wordsOfSound[sound]!.map((meant) => ({ word: meant, likeness })));
}
