import { compoundParts, detectLanguageOfWords, lexicon, type Language } from '../../language/index.ts';
import { meantWords } from './lexicon-spellings.ts';
import type { Effort } from './spellings.ts';
import { keyOf, type Group, type Vocabulary } from './vocabulary.ts';

/** What led from a word of the query to a word of the index. */
export type Evidence = 'word' | 'sound' | 'meaning' | 'part' | 'spelling';

export interface Expansion {
  readonly group: Group;
  /** How surely the two mean the same, from 0 to 1. */
  readonly likeness: number;
  readonly evidence: Evidence;
}

export interface QueryWord {
  readonly word: string;
  readonly grammar: boolean;
  /** 1, or less for words of greeting, thanks and small talk around the question. */
  readonly importance: number;
  readonly expansions: readonly Expansion[];
}

export interface QueryLanguage {
  readonly language: Language;
  readonly share: number;
}

const MOST_WORDS = 64;
const MOST_EXPANSIONS = 40;
const HINT = 5;
const LEAST_SHARE = 0.12;
/** Shares are whole parts of this, so that what a word leads to can be kept for other questions. */
const SHARES = 4;
const CHATTER = 0.05;
/** A phrase counts beside its words, which say most of it already. */
const PHRASE = 0.3;
/** From this share on a language decides what a word is. */
const LIKELY = 0.3;
const OWN_WORD = 0.65;
/** From this share of the likeliest language's on another may be meant as well. */
const EVEN = 0.5;

export const LIKENESS = { word: 1, sound: 0.8, meaning: 0.85, synonym: 0.55, part: 0.55, spelling: 0.85, least: 0.3 };

/** The languages a query may be in: what its words say, tipped by the language the caller expects. */
export function queryLanguages(words: readonly string[], expected: Language | undefined): readonly QueryLanguage[] {
  const guesses = detectLanguageOfWords(words).map(({ language, confidence }) => ({
    language,
    share: confidence * (language === expected ? HINT : 1),
  }));
  const highest = Math.max(...guesses.map(({ share }) => share));
  return guesses
    .filter(({ share }) => share / highest >= LEAST_SHARE)
    .map(({ language, share }) => ({ language, share: Math.max(1, Math.round((share / highest) * SHARES)) / SHARES }));
}

/** Whether words in these languages are English or Nordic; undefined where they may be either. */
export function isEnglish(languages: readonly QueryLanguage[]): boolean | undefined {
  const likely = new Set(languages.filter(({ share }) => share >= EVEN).map(({ language }) => language === 'en'));
  return likely.size === 1 ? likely.has(true) : undefined;
}

export function queryWords(
  all: readonly string[],
  chatter: readonly boolean[],
  languages: readonly QueryLanguage[],
  vocabulary: Vocabulary,
): readonly QueryWord[] {
  const spoken = languages.map(({ language, share }) => `${language}${share * SHARES}`).join('');
  const seen = new Map<string, QueryWord>();
  all.forEach((word, place) => {
    if (seen.size >= MOST_WORDS) return;
    const importance = chatter[place] === true ? CHATTER : 1;
    const before = seen.get(word);
    if (before !== undefined) {
      if (before.importance < importance) seen.set(word, { ...before, importance });
      return;
    }
    const grammar = languages.some(({ language, share }) => share > LIKELY && lexicon().isGrammar(word, language));
    seen.set(word, {
      word,
      grammar,
      importance,
      expansions: vocabulary.remembered(spoken, word, () => expand(word, languages, vocabulary)),
    });
  });
  for (const { language } of languages) {
    for (let start = 0; start < Math.min(all.length, MOST_WORDS) - 1; start += 1) {
      const phrase = lexicon().phrase(all, start, language);
      if (phrase === undefined) continue;
      const found = new Found(vocabulary);
      for (const row of phrase.rows) offerRow(found, row, LIKENESS.meaning, language);
      const word = all.slice(start, start + phrase.length).join(' ');
      const own = vocabulary.groupOfKey(word);
      if (own !== undefined) found.offer(own, 1, 'word');
      if (found.all.length === 0 || seen.has(word)) continue;
      const chat = all.slice(start, start + phrase.length).every((_, at) => chatter[start + at] === true);
      const grammar = phrase.rows.every((row) => lexicon().rows[row]!.grammar);
      seen.set(word, { word, grammar, importance: chat ? CHATTER : PHRASE, expansions: found.all });
    }
  }
  return [...seen.values()];
}

/** What was found for a word so far: the groups that some entry holds, each by what led to it most surely. */
class Found {
  readonly vocabulary: Vocabulary;
  readonly #byGroup = new Map<Group, Expansion>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  get all(): readonly Expansion[] {
    return [...this.#byGroup.values()];
  }

  offer(group: Group, likeness: number, evidence: Evidence): void {
    const before = this.#byGroup.get(group);
    if (before !== undefined && before.likeness >= likeness) return;
    if (this.vocabulary.isHeld(group)) this.#byGroup.set(group, { group, likeness, evidence });
  }
}

function offerRow(found: Found, row: number, likeness: number, language: Language): void {
  for (const link of found.vocabulary.linksOfRow(row)) {
    const trust = link.language === language ? LIKENESS.synonym : 1;
    found.offer(link.group, likeness * link.weight * trust, 'meaning');
  }
}

function expand(word: string, languages: readonly QueryLanguage[], vocabulary: Vocabulary): readonly Expansion[] {
  const found = new Found(vocabulary);
  const skeletons = new Set<string>();
  for (const { language, share } of languages) {
    const key = keyOf(word, language);
    const group = vocabulary.groupOfKey(key);
    if (group !== undefined) found.offer(group, LIKENESS.word, 'word');
    skeletons.add(key);
    const trust = Math.pow(share, 0.25);
    for (const { row, weight } of lexicon().senses(word, language))
      offerRow(found, row, LIKENESS.meaning * weight * trust, language);
    for (const link of vocabulary.linksOfPart(key)) found.offer(link.group, LIKENESS.part, 'part');
    for (const part of compoundParts(word, language)) {
      const partGroup = vocabulary.groupOfKey(keyOf(part, language));
      if (partGroup !== undefined) found.offer(partGroup, LIKENESS.part, 'part');
      for (const { row, weight } of lexicon().senses(part, language))
        offerRow(found, row, LIKENESS.part * weight * trust, language);
    }
  }
  if (!/\d/.test(word)) {
    const isWord = languages.some(({ language, share }) => share > LIKELY && lexicon().holds(word, language));
    offerSpellings(found, skeletons, isWord);
  }
  const isUnknown = !found.all.some(({ evidence }) => evidence === 'word' || evidence === 'meaning');
  if (isUnknown) for (const { language } of languages) offerMeant(found, word, language);
  return found.all
    .filter(({ likeness }) => likeness >= LIKENESS.least)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_EXPANSIONS);
}

const UNKNOWN_WORD: Effort = { grams: 8, words: 24, leastShared: 0.25 };
/** A word that stands in the index as it is was hardly misspelt; what is like it is its compounds and dialect forms. */
const KNOWN_WORD: Effort = { grams: 4, words: 12, leastShared: 0.4 };

/**
 * Words of the index that sound like one of the skeletons or are spelt nearly so; less surely when the word is a word
 * of its own, as `found` is no slip of `phone`.
 */
function offerSpellings(found: Found, skeletons: Iterable<string>, isWord: boolean): void {
  const { spellings, groupsOfSound } = found.vocabulary;
  const isKnown = found.all.some(({ evidence }) => evidence === 'word');
  const trust = LIKENESS.spelling * (isKnown || isWord ? OWN_WORD : 1);
  for (const skeleton of skeletons) {
    const same = spellings.same(skeleton);
    if (same !== undefined) for (const group of groupsOfSound[same]!) found.offer(group, LIKENESS.sound, 'sound');
    for (const { sound, likeness } of spellings.near(skeleton, isKnown ? KNOWN_WORD : UNKNOWN_WORD)) {
      for (const group of groupsOfSound[sound]!) found.offer(group, trust * likeness, 'spelling');
    }
  }
}

/** What a misspelt word means: the meanings of the words of the lexicon that it is nearly spelt like. */
function offerMeant(found: Found, word: string, language: Language): void {
  for (const meant of meantWords(word, language)) {
    for (const { row, weight } of lexicon().senses(meant.word, language)) {
      offerRow(found, row, LIKENESS.meaning * weight * meant.likeness, language);
    }
  }
}
