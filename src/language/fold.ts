/** Letters that Nordic people write in two or three ways, and what all of them become. */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/[æä]/g, 'ae'],
  [/[øö]/g, 'oe'],
  [/å/g, 'aa'],
  [/ð/g, 'd'],
  [/þ/g, 'th'],
  [/ß/g, 'ss'],
];

/** Text in lower case with one spelling for letters that stand for the same sound (å/aa, ø/ö/oe, æ/ä/ae) and no accents. */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  const joined = sameSound.reduce((folded, [letters, into]) => folded.replace(letters, into), lower);
  return joined.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}
