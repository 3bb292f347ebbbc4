import { remember } from './remember.ts';

type Rule = readonly [pattern: RegExp, replacement: string];

/** Spellings of one sound that any of the languages may have, English loans among them. */
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

/** What a Norwegian, a Dane and a Swede write differently in the same word; English words would only meet strangers. */
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
 * `hjelp`; aa, oe, ae count as å, ø, æ; doubled letters as one. English loans meet by c/k, x/ks, tion/sjon.
 */
export const skeletonOnce = (word: string): string => spell(word, NORDIC).replace(DOUBLED, '$1');

/** The same, kept for each word. */
export const skeleton = remember(skeletonOnce);

/** The skeleton of an English stem, which keeps what tells `card` from `car`, `three` from `tree` and `good` from `god`. */
export const englishSkeleton = remember((word: string): string =>
  spell(word, COMMON).replace(DOUBLED_CONSONANTS, '$1'),
);

/** Sounds that shift between neighbours and dialects: vowels in three groups, Danish soft b, d, g after a vowel. */
const SHIFTS: readonly Rule[] = [
  [/[åe]/g, 'a'],
  [/[øuy]/g, 'o'],
  [/[j]/g, 'i'],
  [/(?<=[aoi])b/g, 'p'],
  [/(?<=[aoi])d/g, 't'],
  [/(?<=[aoi])g/g, 'k'],
  [/(?<=[aoi])v/g, 'f'],
];

/** A skeleton with the sounds joined that dialects, missing rings and dots and Danish soft letters mix up. */
export const coarse = remember((skeletonOfWord: string): string => {
  let sound = skeletonOfWord;
  for (const [pattern, replacement] of SHIFTS) sound = sound.replace(pattern, replacement);
  return sound.replace(DOUBLED, '$1');
});
