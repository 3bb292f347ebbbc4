const sameSound: readonly (readonly [RegExp, string])[] = [
  [/[æä]/g, 'ae'],
  [/[øö]/g, 'oe'],
  [/å/g, 'aa'],
];

/**
 * A whole message as a command is recognised: lower case, one spelling for letters that stand for the same sound
 * (hjælp, hjälp, hjaelp), without accents and without the punctuation around it.
 */
export function phraseOf(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  const joined = sameSound.reduce((folded, [letters, into]) => folded.replace(letters, into), lower);
  const bare = joined.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  return bare.replace(/^[\s"'«»“”¿¡]+|[\s"'«»“”.!?…]+$/gu, '') || bare.trim();
}
