import {
  compoundParts,
  englishSkeleton,
  LANGUAGES,
  lexicon,
  skeleton,
  stem,
  type Language,
} from '../../../language/index.ts';
import { SpellingIndex } from './spelling-index.ts';

/** The number of an equivalence class of terms: all words whose stems share a skeleton, in any language. */
export type Group = number;
/** The number of a word in one language, as spelled. */
export type Term = number;

/** A group that a row of the lexicon, or a part of a compound, expands to, with a similarity (0 to 1). */
export interface Link {
  readonly group: Group;
  readonly weight: number;
  /** The language of the word that the group was linked for. */
  readonly language: Language;
}

const FROM_PART = 0.6;

export const keyOf = (word: string, language: Language): string =>
  (language === 'en' ? englishSkeleton : skeleton)(stem(word, language));

/**
 * The terms of an index and the expansions to them. It only grows: the words of a removed entry stay, without postings.
 */
export class Vocabulary {
  readonly #terms = Object.fromEntries(LANGUAGES.map((language) => [language, new Map<string, Term>()])) as Record<
    Language,
    Map<string, Term>
  >;
  readonly #groups = new Map<string, Group>();
  readonly #linksOfRow = new Map<number, Link[]>();
  readonly #linksOfPart = new Map<string, Link[]>();
  /**
   * Changes whenever a word is added, or a group gains its first or loses its last entry, because expansions change
   * then.
   */
  version = 0;
  /** For each group, the number of entries with it. */
  readonly #entryFrequency: number[] = [];
  readonly spellings = new SpellingIndex();
  readonly groupsOfSound: Group[][] = [];
  readonly wordOf: string[] = [];
  readonly groupOf: Group[] = [];
  /** Whether a phrase of the lexicon begins with the term. */
  readonly startsPhrase: boolean[] = [];
  readonly keyOfGroup: string[] = [];
  /** Whether every word of the group is a function word. */
  readonly grammarOfGroup: boolean[] = [];

  termOf(word: string, language: Language): Term {
    const terms = this.#terms[language];
    const before = terms.get(word);
    if (before !== undefined) return before;
    const term = this.wordOf.length;
    this.version += 1;
    terms.set(word, term);
    this.wordOf.push(word);
    this.startsPhrase.push(lexicon().startsPhrase(word, language));
    this.groupOf.push(this.#groupOf(word, language));
    this.#link(word, language, this.groupOf[term]!);
    return term;
  }

  /** The group of a word that an entry has, or once had, in this exact form. */
  groupOfWord(word: string, language: Language): Group | undefined {
    const term = this.#terms[language].get(word);
    return term === undefined ? undefined : this.groupOf[term];
  }

  /** Counts an entry that gains or loses the group. A group without entries counts as unknown. */
  countEntry(group: Group, step: 1 | -1): void {
    const before = this.#entryFrequency[group] ?? 0;
    this.#entryFrequency[group] = before + step;
    if (before === 0 || before + step === 0) this.version += 1;
  }

  /** Whether any entry has the group now. */
  isPosted(group: Group): boolean {
    return this.#entryFrequency[group]! > 0;
  }

  get groupCount(): number {
    return this.keyOfGroup.length;
  }

  groupOfKey(key: string): Group | undefined {
    return this.#groups.get(key);
  }

  linksOfRow(row: number): readonly Link[] {
    return this.#linksOfRow.get(row) ?? [];
  }

  linksOfPart(key: string): readonly Link[] {
    return this.#linksOfPart.get(key) ?? [];
  }

  #groupOf(word: string, language: Language): Group {
    const key = word.includes(' ') ? word : keyOf(word, language);
    const grammar = lexicon().isGrammar(word, language);
    const before = this.#groups.get(key);
    if (before !== undefined) {
      this.grammarOfGroup[before] &&= grammar;
      return before;
    }
    const group = this.keyOfGroup.length;
    this.#groups.set(key, group);
    this.keyOfGroup.push(key);
    this.grammarOfGroup.push(grammar);
    if (!word.includes(' ')) (this.groupsOfSound[this.spellings.add(key)] ??= []).push(group);
    return group;
  }

  #link(word: string, language: Language, group: Group): void {
    if (word.includes(' ')) {
      const rows = lexicon().phrase(word.split(' '), 0, language)?.rows ?? [];
      for (const row of rows) addLink(this.#linksOfRow, row, { group, weight: 1, language });
      return;
    }
    for (const { row, weight } of lexicon().senses(word, language))
      addLink(this.#linksOfRow, row, { group, weight, language });
    for (const row of lexicon().relatedRows(word, language))
      addLink(this.#linksOfRow, row, { group, weight: 1, language });
    for (const part of compoundParts(word, language)) {
      addLink(this.#linksOfPart, keyOf(part, language), { group, weight: FROM_PART, language });
      for (const { row, weight } of lexicon().senses(part, language)) {
        addLink(this.#linksOfRow, row, { group, weight: weight * FROM_PART, language });
      }
      for (const row of lexicon().relatedRows(part, language))
        addLink(this.#linksOfRow, row, { group, weight: FROM_PART, language });
    }
  }
}

function addLink<Key>(links: Map<Key, Link[]>, key: Key, link: Link): void {
  const known = links.get(key);
  if (known === undefined) {
    links.set(key, [link]);
    return;
  }
  const same = known.findIndex(({ group, language }) => group === link.group && language === link.language);
  if (same < 0) known.push(link);
  else if (known[same]!.weight < link.weight) known[same] = link;
}
