/** Text of only these characters is folded by lower-casing: most questions. */
const PLAIN = /^[\x00-\x5f\x61-\x7eåäæöøÅÄÆÖØ]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const NORDIC_MARKS = /([aou])(\u030a|\u0308)/g;
const OTHER_MARKS = /\p{M}+/gu;

const KEPT: Readonly<Record<string, string>> = {
  'a\u030a': 'å',
  'a\u0308': 'ä',
  'o\u0308': 'ö',
  'u\u0308': 'y',
};
const LETTERS: Readonly<Record<string, string>> = {
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
};
const LETTER = /[ðþßœłđŋŧ]/g;
const APOSTROPHES = /[’‘´`]/g;

/**
 * Lower case in one Unicode form, without optional diacritics: é > e, ü > y (as Nordic alphabets sort it). The letters
 * å, ä, æ, ö and ø stay distinct; `skeleton` unifies them.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // The apostrophes first: Unicode reads ´ as an accent on a space.
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(NORDIC_MARKS, (pair) => KEPT[pair] ?? pair)
    .replace(OTHER_MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}
