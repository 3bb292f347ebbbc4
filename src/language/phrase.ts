import { remember } from './remember.ts';

const sameSound: readonly (readonly [RegExp, string])[] = [
  [/[æä]/g, 'ae'],
  [/[øö]/g, 'oe'],
  [/å/g, 'aa'],
];

/** A message is asked about by each feature whose commands are more than one phrase. */
const MOST_KEPT = 16;

function phraseOnce(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  const joined = sameSound.reduce((folded, [letters, into]) => folded.replace(letters, into), lower);
  const bare = joined.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  return bare.replace(/^[\s"'«»“”¿¡]+|[\s"'«»“”.!?…]+$/gu, '') || bare.trim();
}

/**
 * A whole message as a command is recognised: lower case, one spelling for letters that stand for the same sound
 * (hjælp, hjälp, hjaelp), without accents and without the punctuation around it.
 */
export const phraseOf = remember(phraseOnce, MOST_KEPT);
