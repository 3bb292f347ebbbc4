import { remember } from './remember.ts';

type Rule = readonly [pattern: RegExp, replacement: string];

/** Spellings of the same sound in any of the languages, including English loan words. */
const COMMON: readonly Rule[] = [
  [/oe|ö/g, 'ø'],
  [/ae|æ|ä/g, 'e'],
  [/øy/g, 'ø'],
  [/ei/g, 'e'],
  [/(?:ts|s|ss)[ij]on/g, 'sjn'],
  [/tion/g, 'sjn'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/c(?=[eiyøæä])/g, 's'],
  [/ch/g, 'k'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ph/g, 'f'],
];

/**
 * Spelling differences between Norwegian, Danish and Swedish in the same word; in English they would only join
 * unrelated words.
 */
const NORDIC: readonly Rule[] = [
  [/aa/g, 'å'],
  ...COMMON,
  [/th/g, 't'],
  [/^hv/g, 'v'],
  [/^kv(?=[aeio])/g, 'v'],
  [/^hj/g, 'h'],
  [/^gj/g, 'g'],
  [/^før(?=.{4})/g, 'for'],
  [/hed$/g, 'het'],
  [/(?:leg|lig)/g, 'lig'],
  [/([^aeiouyåø])d(?=[st]|$)/g, '$1'],
];

const DOUBLED = /(.)\1+/g;
const DOUBLED_CONSONANTS = /([^aeiouyåø])\1+/g;

const spell = (word: string, rules: readonly Rule[]): string =>
  rules.reduce((spelt, [pattern, replacement]) => spelt.replace(pattern, replacement), word);

/**
 * A spelling of a stem that Norwegian, Danish and Swedish forms of one word share: `hjälp`, `hjælp` > `help` as
 * `hjelp`; aa, oe, ae count as å, ø, æ; doubled letters as one. English loan words match by c/k, x/ks, tion/sjon.
 */
export const skeletonOnce = (word: string): string => spell(word, NORDIC).replace(DOUBLED, '$1');

/** The same, cached for each word. */
export const skeleton = remember(skeletonOnce);

/**
 * The skeleton of an English stem, which keeps the difference between `card` and `car`, `three` from `tree` and `good`
 * from `god`.
 */
export const englishSkeleton = remember((word: string): string =>
  spell(word, COMMON).replace(DOUBLED_CONSONANTS, '$1'),
);

/**
 * Sounds that shift between related languages and dialects: vowels in three groups, Danish soft b, d, g after a vowel.
 */
const SHIFTS: readonly Rule[] = [
  [/[åe]/g, 'a'],
  [/[øuy]/g, 'o'],
  [/[j]/g, 'i'],
  [/(?<=[aoi])b/g, 'p'],
  [/(?<=[aoi])d/g, 't'],
  [/(?<=[aoi])g/g, 'k'],
  [/(?<=[aoi])v/g, 'f'],
];

/** A skeleton that unifies sounds confused by dialects, missing diacritics and Danish soft consonants. */
export const coarse = remember((skeletonOfWord: string): string => {
  let sound = skeletonOfWord;
  for (const [pattern, replacement] of SHIFTS) sound = sound.replace(pattern, replacement);
  return sound.replace(DOUBLED, '$1');
});
