import { cleanText } from '../../language/index.ts';
import { closestLanguage, type Language, languages } from '../../platform/i18n/index.ts';
import type { Area } from '../rollout.ts';

/** In characters. Names appear on the small line of a card and in table cells. */
export const nameLimit = 100;
/** Maximum number of areas of a rollout: nobody reads a longer list of choices. */
export const mostAreas = 100;

export type NameFault = 'missing' | 'tooLong' | 'taken';
export type TypedNames = Readonly<Partial<Record<Language, string>>>;
export type NameFaults = Readonly<Partial<Record<Language, NameFault>>>;

export type ReadNames =
  { readonly kind: 'names'; readonly names: Area['names'] } | { readonly kind: 'refused'; readonly faults: NameFaults };

/** A name as it is stored: on one line, trimmed. */
export function tidyName(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** @returns undefined for a valid name. */
export function faultOfName(name: string): NameFault | undefined {
  if (name === '') return 'missing';
  return name.length > nameLimit ? 'tooLong' : undefined;
}

/**
 * The names of an area in all languages. A blank language gets the name of its closest language.
 * @param own the person's language, whose field gets the fault when all are blank.
 */
export function readNames(typed: TypedNames, own: Language): ReadNames {
  const tidy = new Map(languages.map((language) => [language, tidyName(typed[language] ?? '')] as const));
  const filled = languages.filter((language) => tidy.get(language) !== '');
  if (filled.length === 0) return { kind: 'refused', faults: { [own]: 'missing' } };
  const faults = filled.flatMap((language) => {
    const fault = faultOfName(tidy.get(language) ?? '');
    return fault ? [[language, fault] as const] : [];
  });
  if (faults.length > 0) return { kind: 'refused', faults: Object.fromEntries(faults) };
  const names = languages.map((language) => {
    const source = filled.includes(language) ? language : (closestLanguage(language, filled) ?? filled[0]!);
    return [language, tidy.get(source) ?? ''] as const;
  });
  return { kind: 'names', names: Object.fromEntries(names) as Area['names'] };
}

/** Folds a name, so that names that people would confuse become equal. */
export function foldName(name: string): string {
  return tidyName(name).normalize('NFKC').toLowerCase();
}

/** The languages in which another area already has the name. */
export function takenNames(areas: readonly Area[], names: Area['names'], ownKey: string | undefined): NameFaults {
  const others = areas.filter(({ key }) => key !== ownKey);
  const taken = languages.filter((language) =>
    others.some((area) => foldName(area.names[language]) === foldName(names[language])),
  );
  return Object.fromEntries(taken.map((language) => [language, 'taken' as const]));
}

const plainLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ä: 'a', ö: 'o', ß: 'ss' };
const keyLength = 40;

/** The key of a new area in files: its name in plain lower-case letters, with a number if that is taken. */
export function newKey(names: Area['names'], taken: readonly string[]): string {
  const plain = names.en
    .toLowerCase()
    .replace(/[æøåäöß]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, keyLength)
    .replace(/^-|-$/g, '');
  const base = plain === '' ? 'area' : plain;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
