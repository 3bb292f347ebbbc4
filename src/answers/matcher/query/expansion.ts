import {
  compoundParts,
  editDistance,
  isAskingWord,
  lexicon,
  LANGUAGES,
  type Language,
} from '../../../language/index.ts';
import type { Effort } from '../index/spelling-index.ts';
import { keyOf, type Group, type Vocabulary } from '../index/vocabulary.ts';
import { SHARES, type QueryLanguage } from './languages.ts';
import { corrections } from './spelling-correction.ts';

/** How a word of the query matches a group of the index. */
export type MatchKind = 'word' | 'sound' | 'meaning' | 'related' | 'part' | 'spelling';

export interface Expansion {
  readonly group: Group;
  /** How similar the two are in meaning, from 0 to 1. */
  readonly similarity: number;
  readonly kind: MatchKind;
  /** The two may be different words that are only spelt alike: no evidence that the entry is about the word. */
  readonly isDoubtful: boolean;
}

export interface QueryWord {
  readonly word: string;
  readonly grammar: boolean;
  /** 1, or less for greetings, thanks and small talk around the question. */
  readonly importance: number;
  readonly expansions: readonly Expansion[];
}

const MOST_WORDS = 64;
const MOST_CACHED = 6000;
/** Factor for a compound of which only a part is related. */
const PART_OF_RELATED = 0.8;
const MOST_EXPANSIONS = 40;
const CHATTER = 0.05;
/** Importance of a verb of needing that no entry has, next to the thing that is needed. */
const ASKING = 0.1;
/** Importance of a phrase, in addition to its words, which carry most of it. */
const PHRASE = 0.3;
/** From this share, a language decides the meaning of a word. */
const LIKELY = 0.3;
const OWN_WORD = 0.65;

const SIMILARITY = {
  word: 1,
  sound: 0.8,
  meaning: 0.85,
  synonym: 0.55,
  related: 0.5,
  part: 0.55,
  spelling: 0.85,
  least: 0.3,
};

/** Caches expansions of words until the vocabulary changes. A matcher has one for all queries. */
export class ExpansionCache {
  readonly vocabulary: Vocabulary;
  /** By languages of the query, and by word. */
  readonly #byLanguages = new Map<string, Map<string, readonly Expansion[]>>();
  #size = 0;
  #version = -1;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  expand(word: string, languages: readonly QueryLanguage[]): readonly Expansion[] {
    if (this.#version !== this.vocabulary.version || this.#size >= MOST_CACHED) {
      this.#byLanguages.clear();
      this.#size = 0;
      this.#version = this.vocabulary.version;
    }
    const key = languages.map(({ language, share }) => `${language}${share * SHARES}`).join('');
    const own = this.#byLanguages.get(key) ?? new Map<string, readonly Expansion[]>();
    const cached = own.get(word);
    if (cached !== undefined) return cached;
    const found = expand(word, languages, this.vocabulary);
    this.#byLanguages.set(key, own.set(word, found));
    this.#size += 1;
    return found;
  }
}

/** Whether an entry has the word itself, or one with its meaning. */
const isOwn = ({ kind, isDoubtful }: Expansion): boolean => !isDoubtful && (kind === 'word' || kind === 'meaning');

/** The distinct words of a query and the phrases of the lexicon in it, each with the groups of the index that it matches. */
export function queryWords(
  all: readonly string[],
  chatter: readonly boolean[],
  languages: readonly QueryLanguage[],
  cache: ExpansionCache,
): readonly QueryWord[] {
  const { vocabulary } = cache;
  const isGrammar = (word: string): boolean =>
    languages.some(({ language, share }) => share > LIKELY && lexicon().isGrammar(word, language));
  const saysMore = all.some((word, place) => chatter[place] !== true && !isGrammar(word) && !isAskingWord(word));
  const seen = new Map<string, QueryWord>();
  all.forEach((word, place) => {
    if (seen.size >= MOST_WORDS) return;
    const expansions = cache.expand(word, languages);
    const isAsking = saysMore && isAskingWord(word) && !expansions.some(isOwn);
    const importance = chatter[place] === true ? CHATTER : isAsking ? ASKING : 1;
    const before = seen.get(word);
    if (before !== undefined) {
      if (before.importance < importance) seen.set(word, { ...before, importance });
      return;
    }
    const grammar = isGrammar(word);
    seen.set(word, {
      word,
      grammar,
      importance,
      expansions,
    });
  });
  addJoined(all, vocabulary, seen);
  for (const { language } of languages) {
    for (let start = 0; start < Math.min(all.length, MOST_WORDS) - 1; start += 1) {
      const phrase = lexicon().phrase(all, start, language);
      if (phrase === undefined) continue;
      const found = new Expansions(vocabulary);
      for (const row of phrase.rows) offerRow(found, row, SIMILARITY.meaning, language);
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

/** Two words that entries write as one, `vs code` for VSCode: each of them represents the whole. */
function addJoined(all: readonly string[], vocabulary: Vocabulary, words: Map<string, QueryWord>): void {
  for (let at = 0; at + 1 < Math.min(all.length, MOST_WORDS); at += 1) {
    const parts = [all[at]!, all[at + 1]!];
    for (const language of LANGUAGES) {
      const group = vocabulary.groupOfWord(parts.join(''), language);
      if (group === undefined || !vocabulary.isPosted(group)) continue;
      if (parts.every((part) => words.get(part)?.grammar !== false)) continue;
      for (const part of parts) {
        const own = words.get(part);
        if (own === undefined || own.expansions.some((expansion) => expansion.group === group)) continue;
        words.set(part, {
          ...own,
          expansions: [{ group, similarity: SIMILARITY.word, kind: 'word', isDoubtful: false }, ...own.expansions],
        });
      }
    }
  }
}

/** The expansions found for a word so far: groups that some entry has, each by its surest match. */
class Expansions {
  readonly vocabulary: Vocabulary;
  readonly #byGroup = new Map<Group, Expansion>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  get all(): readonly Expansion[] {
    return [...this.#byGroup.values()];
  }

  offer(group: Group, similarity: number, kind: MatchKind, isDoubtful = false): void {
    const before = this.#byGroup.get(group);
    if (before !== undefined && before.similarity >= similarity) return;
    if (this.vocabulary.isPosted(group)) this.#byGroup.set(group, { group, similarity, kind, isDoubtful });
  }
}

/** Words about the same matter, in any language. */
function offerRelated(found: Expansions, row: number, similarity: number): void {
  for (const link of found.vocabulary.linksOfRow(row)) found.offer(link.group, similarity * link.weight, 'related');
}

function offerRow(found: Expansions, row: number, similarity: number, language: Language, isDoubtful = false): void {
  if (lexicon().rows[row]!.related) return offerRelated(found, row, SIMILARITY.related);
  for (const link of found.vocabulary.linksOfRow(row)) {
    const trust = link.language === language ? SIMILARITY.synonym : 1;
    found.offer(link.group, similarity * link.weight * trust, 'meaning', isDoubtful);
  }
}

function expand(word: string, languages: readonly QueryLanguage[], vocabulary: Vocabulary): readonly Expansion[] {
  const found = new Expansions(vocabulary);
  const skeletons = new Set<string>();
  for (const { language, share } of languages) {
    const key = keyOf(word, language);
    const group = vocabulary.groupOfKey(key);
    if (group !== undefined) found.offer(group, SIMILARITY.word, 'word');
    skeletons.add(key);
    const trust = Math.pow(share, 0.25);
    for (const { row, weight } of lexicon().senses(word, language))
      offerRow(found, row, SIMILARITY.meaning * weight * trust, language);
    for (const row of lexicon().relatedRows(word, language)) offerRelated(found, row, SIMILARITY.related);
    for (const link of vocabulary.linksOfPart(key)) found.offer(link.group, SIMILARITY.part, 'part');
    for (const part of compoundParts(word, language)) {
      const partGroup = vocabulary.groupOfKey(keyOf(part, language));
      if (partGroup !== undefined) found.offer(partGroup, SIMILARITY.part, 'part');
      for (const { row, weight } of lexicon().senses(part, language))
        offerRow(found, row, SIMILARITY.part * weight * trust, language);
      for (const row of lexicon().relatedRows(part, language))
        offerRelated(found, row, SIMILARITY.related * PART_OF_RELATED);
    }
  }
  if (!/\d/.test(word)) {
    const isWord = languages.some(({ language, share }) => share > LIKELY && lexicon().holds(word, language));
    const isOwnWord =
      isWord ||
      languages.some(({ language }) => lexicon().holds(word, language) || compoundParts(word, language).length > 0);
    offerSpellings(found, skeletons, { isWord, isOwnWord });
  }
  const isUnknown = !found.all.some(({ kind }) => kind === 'word' || kind === 'meaning');
  if (isUnknown) for (const { language } of languages) offerCorrections(found, word, language);
  return found.all
    .filter(({ similarity }) => similarity >= SIMILARITY.least)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MOST_EXPANSIONS);
}

const UNKNOWN_WORD: Effort = { grams: 8, words: 24, leastShared: 0.25 };
/** A word that is in the index is hardly misspelt; similar words are its compounds and dialect forms. */
const KNOWN_WORD: Effort = { grams: 4, words: 12, leastShared: 0.4 };

/**
 * Words of the index that sound like one of the skeletons or are spelt nearly so; with lower similarity when the word
 * itself exists, since `found` is not a typo of `phone`.
 */
function offerSpellings(
  found: Expansions,
  skeletons: Iterable<string>,
  { isWord, isOwnWord }: { readonly isWord: boolean; readonly isOwnWord: boolean },
): void {
  const { spellings, groupsOfSound, keyOfGroup } = found.vocabulary;
  const isKnown = found.all.some(({ kind }) => kind === 'word');
  const trust = SIMILARITY.spelling * (isKnown || isWord ? OWN_WORD : 1);
  for (const skeleton of skeletons) {
    const same = spellings.same(skeleton);
    if (same !== undefined) for (const group of groupsOfSound[same]!) found.offer(group, SIMILARITY.sound, 'sound');
    for (const { sound, similarity } of spellings.near(skeleton, isKnown ? KNOWN_WORD : UNKNOWN_WORD)) {
      for (const group of groupsOfSound[sound]!) {
        const isDoubtful = isOwnWord || !isSlip(skeleton, keyOfGroup[group]!);
        found.offer(group, trust * similarity, 'spelling', isDoubtful);
      }
    }
  }
}

const SHORTEST_SLIP = 4;
const TWO_SLIPS = 8;
/** A misspelt word keeps its ending, which the stem of the correct word lacks. */
const LONGEST_ENDING = 3;

/** Whether a word is a typo of the other: one letter wrong, or two in a long word, ignoring its ending. */
function isSlip(word: string, other: string): boolean {
  if (word.length < SHORTEST_SLIP || other.length < SHORTEST_SLIP) return false;
  const most = other.length < TWO_SLIPS ? 1 : 2;
  for (let ending = 0; ending <= LONGEST_ENDING; ending += 1) {
    const length = word.length - ending;
    if (Math.abs(length - other.length) <= most && editDistance(word.slice(0, length), other) <= most) return true;
  }
  return false;
}

/** Below this similarity to its correction, a word may mean something else. */
const SURE_CORRECTION = 0.82;

/** Offers the meanings of the words in the lexicon with a similar spelling. */
function offerCorrections(found: Expansions, word: string, language: Language): void {
  for (const correction of corrections(word, language)) {
    for (const { row, weight } of lexicon().senses(correction.word, language)) {
      const isDoubtful = correction.similarity < SURE_CORRECTION;
      offerRow(found, row, SIMILARITY.meaning * weight * correction.similarity, language, isDoubtful);
    }
  }
}
