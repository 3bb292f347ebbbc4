const sameSound: readonly (readonly [RegExp, string])[] = [
  [/[æä]/g, 'ae'],
  [/[øö]/g, 'oe'],
  [/å/g, 'aa'],
];

/** A message is asked about by each feature whose commands are more than one phrase. */
const mostKept = 16;
const kept = new Map<string, string>();

/**
 * A whole message as a command is recognised: lower case, one spelling for letters that stand for the same sound
 * (hjælp, hjälp, hjaelp), without accents and without the punctuation around it.
 */
export function phraseOf(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const phrase = fold(text);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, phrase);
  return phrase;
}

function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  const joined = sameSound.reduce((folded, [letters, into]) => folded.replace(letters, into), lower);
  const bare = joined.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  return bare.replace(/^[\s"'«»“”¿¡]+|[\s"'«»“”.!?…]+$/gu, '') || bare.trim();
}
