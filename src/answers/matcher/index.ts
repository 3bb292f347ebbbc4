import { chatterOf, detectLanguage, languageOf, tokenize } from '../../language/index.ts';
import { Scores } from './candidates.ts';
import type { Match, MatcherEntry } from './entry.ts';
import { contest, MOST_RIVALS } from './contest.ts';
import { isEnglish, queryLanguages, queryWords } from './expansion.ts';
import { explainWords, type Explanation } from './explain.ts';
import { bestWording, FEATURES, featuresOf, type QueryContext } from './features.ts';
import { EntryIndex } from './index-of-entries.ts';
import { letterGroups } from './letter-groups.ts';
import { readySpellings } from './lexicon-spellings.ts';
import { contextOf } from './query-context.ts';
import { Reached } from './reached.ts';
import { signsOf, type Ranked } from './signs.ts';
import { weigh, type WeighedWord } from './weighed-words.ts';
import { CHANCES, CONFIDENCE, CONFIDENCE_OFFSET, RANKING } from './weights.ts';

export type { Match, MatcherEntry } from './entry.ts';
export type { ExplainedWord, Explanation } from './explain.ts';

export interface QueryOptions {
  /** The language the asker is thought to write in; the text itself has the last word. */
  readonly language?: string | undefined;
  /** How many matches at most; 10 when not said. */
  readonly limit?: number | undefined;
  /** Several may be right: what is nearly as good as a match then does not speak against it. */
  readonly several?: boolean | undefined;
}

export interface MatcherOptions {
  /** How many entries are compared closely for each query; more is slower and seldom better. */
  readonly candidates?: number | undefined;
}

export interface Matcher {
  /** Entries in the index; several languages of one id are one entry. */
  readonly size: number;
  /** The best entries, best first; an empty list when nothing in the index is like the text. */
  query(text: string, options?: QueryOptions): readonly Match[];
  /** Puts in an entry, or all languages of one, in place of what has its id. */
  upsert(versions: MatcherEntry | readonly MatcherEntry[]): void;
  /** @returns whether there was such an entry */
  remove(id: string): boolean;
  /** Why the entry answers the text, or why not; undefined for an unknown id. */
  explain(text: string, id: string, options?: QueryOptions): Explanation | undefined;
  /** The candidates with their features, from which the weights are fitted. */
  rank(text: string, options?: QueryOptions): { readonly ranked: readonly Ranked[]; readonly context: QueryContext };
}

const CANDIDATES = 24;
/** So many times more where a word is known to nobody: what it was meant to be is told by the other words and the letters. */
const MORE_CANDIDATES = 5 / 3;
const LIMIT = 10;
/** A question longer than this is read to here only: 30,000 characters must not cost more than a long question. */
const MOST_CHARACTERS = 4000;
const MOST_WORDS = 256;

/** From this share of a match's score on, another is nearly as good. */
const NEARLY = 0.8;

/** Of a question of one letter or of grammar only, nobody can be surer than this, unless an entry reads the same. */
const MOST_WITHOUT_CONTENT = 0.3;
const SAME_TEXT = 0.8;

/** Entries within this of the best score are told apart once more, by `contest`, which counts so much. */
const NEAR_TOP = 1.5;
const CONTEST = 1.2;

const saysWhat = ({ words }: QueryContext): boolean => words.some(({ word, grammar }) => !grammar && word.length > 1);

/** A meaning that is less likely than this is one of a word that is only spelt like the one asked. */
const SURE = 0.7;

/** A word that the index does not have, nor the lexicon but for a spelling near it. */
const isUnknown = ({ grammar, expansions }: WeighedWord): boolean =>
  !grammar &&
  expansions.every(({ evidence, likeness }) => evidence !== 'word' && (evidence !== 'meaning' || likeness < SURE));

const weighted = (weights: readonly number[], values: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += weights[at]! * values[at]!;
  return sum;
};

/** A matcher over the entries, in memory; building 10,000 takes about a second. */
export function createMatcher(entries: Iterable<MatcherEntry>, options: MatcherOptions = {}): Matcher {
  const index = new EntryIndex();
  const scores = new Scores();
  const reached = new Reached();
  const closely = options.candidates ?? CANDIDATES;

  const upsert = (versions: MatcherEntry | readonly MatcherEntry[]): void => {
    const byId = new Map<string, MatcherEntry[]>();
    for (const version of [versions].flat() as readonly MatcherEntry[]) {
      const own = byId.get(version.id);
      if (own === undefined) byId.set(version.id, [version]);
      else own.push(version);
    }
    for (const [id, own] of byId) index.put(id, own);
  };

  const rank = (
    text: string,
    { language }: QueryOptions = {},
  ): { ranked: readonly Ranked[]; context: QueryContext } => {
    const tokens = tokenize(text.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS);
    const chatter = chatterOf(tokens);
    const languages = queryLanguages(tokens, languageOf(language));
    const words = weigh(index, queryWords(tokens, chatter, languages, index.vocabulary));
    const context = contextOf(index, words, { reached, isEnglish: isEnglish(languages) });
    index.letters.ask(letterGroups(tokens.filter((_, place) => chatter[place] !== true)));
    const most = words.some(isUnknown) ? Math.ceil(closely * MORE_CANDIDATES) : closely;
    const ranked = scores.best(index, words, reached, most).map((candidate): Ranked => {
      const entry = index.slots[candidate.slot]!;
      const features = featuresOf(entry, candidate, context);
      const wordings = entry.wordings.length;
      const score = weighted(RANKING, features) - CHANCES * Math.log(1 + wordings);
      return { id: entry.id, features, wordings, score };
    });
    return { ranked: afterContest(ranked.sort((a, b) => b.score - a.score)), context };
  };

  /** The ranked with those near the top told apart by what their wordings differ in. */
  const afterContest = (ranked: readonly Ranked[]): readonly Ranked[] => {
    const least = (ranked[0]?.score ?? 0) - NEAR_TOP;
    const rivals = ranked.slice(0, MOST_RIVALS).filter(({ score, wordings }) => score >= least && wordings > 0);
    const odds = contest(
      index,
      rivals.map(({ id }) => index.find(id)!),
    );
    if (odds === undefined) return ranked;
    const mean = odds.subarray(0, rivals.length).reduce((sum, own) => sum + own, 0) / rivals.length;
    const score = new Map(rivals.map((own, at) => [own, own.score + CONTEST * (odds[at]! - mean)]));
    return ranked.map((own) => ({ ...own, score: score.get(own) ?? own.score })).sort((a, b) => b.score - a.score);
  };

  const confidenceAt = (ranked: readonly Ranked[], place: number, context: QueryContext): number => {
    const confidence = 1 / (1 + Math.exp(-weighted(CONFIDENCE, signsOf(ranked, place, context)) - CONFIDENCE_OFFSET));
    const isSameText = ranked[place]!.features[FEATURES.indexOf('letters')]! >= SAME_TEXT;
    return isSameText || saysWhat(context) ? confidence : Math.min(confidence, MOST_WITHOUT_CONTENT);
  };

  upsert([...entries]);
  // What is read on first use is read now, once in a process, and not while someone waits for an answer.
  readySpellings();
  chatterOf([]);
  detectLanguage('a');
  return {
    get size() {
      return index.size;
    },
    upsert,
    remove: (id) => index.remove(id),
    rank,
    query(text, asked = {}) {
      const { ranked, context } = rank(text, asked);
      return ranked.slice(0, asked.limit ?? LIMIT).map((own, place) => {
        // What an entry loses for its many wordings may be more than it has; whoever takes shares of a score wants none below 0.
        const score = Math.max(0, own.score);
        const rest = asked.several ? ranked.filter((other) => other !== own && other.score < score * NEARLY) : [];
        const confidence = asked.several
          ? confidenceAt([own, ...rest], 0, context)
          : confidenceAt(ranked, place, context);
        return { id: own.id, score, confidence };
      });
    },
    explain(text, id, asked = {}) {
      const entry = index.find(id);
      if (entry === undefined) return undefined;
      const { ranked, context } = rank(text, asked);
      const place = ranked.findIndex((candidate) => candidate.id === id);
      const wording = bestWording(entry, context)?.text;
      return {
        id,
        ...(place < 0 ? {} : { rank: place + 1 }),
        confidence: place < 0 ? 0 : confidenceAt(ranked, place, context),
        ...(wording === undefined ? {} : { wording }),
        words: explainWords(entry, context),
      };
    },
  };
}
