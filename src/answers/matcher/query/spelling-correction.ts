import { LANGUAGES, lexicon, skeleton, skeletonOnce, type Language } from '../../../language/index.ts';
import { SpellingIndex, type Effort } from '../index/spelling-index.ts';

/** A word of the lexicon that a misspelt word may be meant as. */
export interface Correction {
  readonly word: string;
  readonly similarity: number;
}

const EFFORT: Effort = { grams: 6, words: 6, leastShared: 0.4 };
const LEAST_SIMILARITY = 0.7;
const SHORTEST = 4;

const indexOfLanguage = new Map<Language, { readonly spellings: SpellingIndex; readonly wordsOfSound: string[][] }>();

function indexOf(language: Language): { readonly spellings: SpellingIndex; readonly wordsOfSound: string[][] } {
  const before = indexOfLanguage.get(language);
  if (before !== undefined) return before;
  const index = { spellings: new SpellingIndex(), wordsOfSound: [] as string[][] };
  for (const word of lexicon().words(language))
    (index.wordsOfSound[index.spellings.add(skeletonOnce(word))] ??= []).push(word);
  indexOfLanguage.set(language, index);
  return index;
}

/** Builds the spelling indexes of the lexicon, which takes tenths of a second and would delay the first questions. */
export function readyCorrections(): void {
  for (const language of LANGUAGES) indexOf(language);
}

/** Words of the lexicon that a misspelt word may be meant as: `acess` > access, so that its translations match. */
export function corrections(word: string, language: Language): readonly Correction[] {
  if (word.length < SHORTEST || lexicon().holds(word, language)) return [];
  const { spellings, wordsOfSound } = indexOf(language);
  return spellings
    .near(skeleton(word), EFFORT)
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .flatMap(({ sound, similarity }) => wordsOfSound[sound]!.map((intended) => ({ word: intended, similarity })));
}
