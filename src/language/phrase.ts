import { remember } from './remember.ts';

const sameSound: readonly (readonly [RegExp, string])[] = [
  [/[æä]/g, 'ae'],
  [/[øö]/g, 'oe'],
  [/å/g, 'aa'],
];

/** Size of the cache: several features look up the same message. */
const MOST_KEPT = 16;

function phraseOnce(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  const joined = sameSound.reduce((folded, [letters, into]) => folded.replace(letters, into), lower);
  const bare = joined.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  return bare.replace(/^[\s"'«»“”¿¡]+|[\s"'«»“”.!?…]+$/gu, '') || bare.trim();
}

/**
 * A whole message in the form in which commands are compared: lower case, one spelling for letters with the same sound
 * (hjælp, hjälp, hjaelp), without accents and without the punctuation around it.
 */
export const phraseOf = remember(phraseOnce, MOST_KEPT);
