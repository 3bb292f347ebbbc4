import { chatterOf, detectLanguage, languageOf, tokenize } from '../../language/index.ts';
import type { Match, MatcherEntry } from './entry.ts';
import { EntryIndex } from './index/entry-index.ts';
import { letterNgrams } from './index/letter-ngrams.ts';
import { contextOf, type QueryContext } from './query/context.ts';
import { ExpansionCache, queryWords } from './query/expansion.ts';
import { isEnglish, queryLanguages } from './query/languages.ts';
import { readyCorrections } from './query/spelling-correction.ts';
import { TermMatches } from './query/term-matches.ts';
import { weightWords, type WeightedWord } from './query/term-weights.ts';
import { confidenceAt, hasContent, SAME_TEXT, type Ranked } from './rank/confidence.ts';
import { EVIDENCE, weightedSum } from './rank/evidence.ts';
import { EvidenceCollector } from './rank/evidence-collector.ts';
import { explainWords, type Explanation } from './rank/explain.ts';
import { MOST_RIVALS, Reranker } from './rank/rerank.ts';
import { Retriever } from './rank/retrieval.ts';
import { RANKING, WORDING_PENALTY } from './rank/weights.ts';
import { WordingScorer } from './rank/wording-scorer.ts';

export interface QueryOptions {
  /** The language the asker is thought to write in; the text itself has the last word. */
  readonly language?: string | undefined;
  /** How many matches at most; 10 when not said. */
  readonly limit?: number | undefined;
  /** Several may be right: what is nearly as good as a match then does not speak against it. */
  readonly several?: boolean | undefined;
  /** Words of grammar alone match nothing but an entry that reads the same. */
  readonly needsContent?: boolean | undefined;
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
  /** Whether a text says what it is about: more than words of grammar and greeting. */
  saysWhat(text: string, options?: QueryOptions): boolean;
  /** Puts in an entry, or all languages of one, in place of what has its id. */
  upsert(versions: MatcherEntry | readonly MatcherEntry[]): void;
  /** @returns whether there was such an entry */
  remove(id: string): boolean;
  /** Why the entry answers the text, or why not; undefined for an unknown id. */
  explain(text: string, id: string, options?: QueryOptions): Explanation | undefined;
  /** The candidates with their evidence, from which the weights are fitted. */
  rank(text: string, options?: QueryOptions): { readonly ranked: readonly Ranked[]; readonly context: QueryContext };
}

const CANDIDATES = 24;
/** So many times more where a word is known to nobody: what it was meant to be is told by the other words and the letters. */
const MORE_CANDIDATES = 5 / 3;
const LIMIT = 10;
/** A question longer than this is read to here only: 30,000 characters must not cost more than a long question. */
const MOST_CHARACTERS = 4000;
const MOST_WORDS = 256;

/** An e-mail or web address is about nothing that an entry could have. */
const ADDRESS = /\S+@\S+|https?:\/\/\S+/g;

/** From this share of a match's score on, another is nearly as good. */
const NEARLY = 0.8;

/** Entries within this of the best score are told apart once more, by `Reranker`, which counts so much. */
const NEAR_TOP = 1.5;
const RERANKING = 1.2;

/** A meaning that is less likely than this is one of a word that is only spelt like the one asked. */
const SURE = 0.7;

/** A word that the index does not have, nor the lexicon but for a spelling near it. */
const isUnknown = ({ grammar, expansions }: WeightedWord): boolean =>
  !grammar && expansions.every(({ kind, similarity }) => kind !== 'word' && (kind !== 'meaning' || similarity < SURE));

/** Sums of weights may be off by rounding. */
const EVERY_WORD = 0.999;

const lacksRarestWord = ({ evidence }: Ranked, { isRarest }: QueryContext): boolean =>
  evidence.rarestWord === 0 && isRarest.includes(1);

/** A matcher over the entries, in memory; building 10,000 takes about a second. */
export function createMatcher(entries: Iterable<MatcherEntry>, options: MatcherOptions = {}): Matcher {
  const index = new EntryIndex();
  const cache = new ExpansionCache(index.vocabulary);
  const matches = new TermMatches();
  const retriever = new Retriever();
  const wording = new WordingScorer();
  const collector = new EvidenceCollector(wording);
  const reranker = new Reranker();
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

  const read = (text: string, { language }: QueryOptions = {}) => {
    const tokens = tokenize(text.slice(0, MOST_CHARACTERS).replace(ADDRESS, ' ')).slice(0, MOST_WORDS);
    const chatter = chatterOf(tokens);
    const languages = queryLanguages(tokens, languageOf(language));
    return { tokens, chatter, languages, words: queryWords(tokens, chatter, languages, cache) };
  };

  const rank: Matcher['rank'] = (text, asked) => {
    const { tokens, chatter, languages, words: unweighted } = read(text, asked);
    const words = weightWords(index, unweighted);
    const context = contextOf(index, words, { matches, isEnglish: isEnglish(languages) });
    index.ngrams.setQuery(letterNgrams(tokens.filter((_, place) => chatter[place] !== true)));
    const most = words.some(isUnknown) ? Math.ceil(closely * MORE_CANDIDATES) : closely;
    const ranked = retriever.retrieve(index, words, matches, most).map((candidate): Ranked => {
      const entry = index.slots[candidate.slot]!;
      const evidence = collector.collect(entry, candidate, context);
      const wordings = entry.wordings.length;
      const score = weightedSum(EVIDENCE, RANKING, evidence) - WORDING_PENALTY * Math.log(1 + wordings);
      return { id: entry.id, evidence, wordings, score };
    });
    return { ranked: reranked(ranked.sort((a, b) => b.score - a.score)), context };
  };

  /** The ranked with those near the top told apart by what their wordings differ in. */
  const reranked = (ranked: readonly Ranked[]): readonly Ranked[] => {
    const least = (ranked[0]?.score ?? 0) - NEAR_TOP;
    const rivals = ranked.slice(0, MOST_RIVALS).filter(({ score, wordings }) => score >= least && wordings > 0);
    const odds = reranker.compare(
      index,
      rivals.map(({ id }) => index.find(id)!),
    );
    if (odds === undefined) return ranked;
    const mean = odds.subarray(0, rivals.length).reduce((sum, own) => sum + own, 0) / rivals.length;
    const score = new Map(rivals.map((own, at) => [own, own.score + RERANKING * (odds[at]! - mean)]));
    return ranked.map((own) => ({ ...own, score: score.get(own) ?? own.score })).sort((a, b) => b.score - a.score);
  };

  upsert([...entries]);
  // What is read on first use is read now, once in a process, and not while someone waits for an answer.
  readyCorrections();
  chatterOf([]);
  detectLanguage('a');
  return {
    get size() {
      return index.size;
    },
    upsert,
    saysWhat: (text, asked) => hasContent(read(text, asked).words),
    remove: (id) => index.remove(id),
    rank,
    query(text, asked = {}) {
      const { ranked: all, context } = rank(text, asked);
      // Candidates for words of grammar are arbitrary, unless an entry reads the same.
      const isVague = asked.needsContent === true && !hasContent(context.words);
      const ranked = isVague ? all.filter(({ evidence }) => evidence.ngramCosine >= SAME_TEXT) : all;
      return ranked.slice(0, asked.limit ?? LIMIT).map((own, place) => {
        // The penalty for many wordings may exceed the evidence; clamp at 0: callers take ratios of scores.
        const score = Math.max(0, own.score);
        const rest = asked.several ? ranked.filter((other) => other !== own && other.score < score * NEARLY) : [];
        const confidence = asked.several
          ? confidenceAt([own, ...rest], 0, context)
          : confidenceAt(ranked, place, context);
        const hasEveryWord = own.evidence.contentCoverage >= EVERY_WORD;
        return { id: own.id, score, confidence, lacksRarestWord: lacksRarestWord(own, context), hasEveryWord };
      });
    },
    explain(text, id, asked = {}) {
      const entry = index.find(id);
      if (entry === undefined) return undefined;
      const { ranked, context } = rank(text, asked);
      const place = ranked.findIndex((candidate) => candidate.id === id);
      const best = wording.bestWording(entry, context)?.text;
      return {
        id,
        ...(place < 0 ? {} : { rank: place + 1 }),
        confidence: place < 0 ? 0 : confidenceAt(ranked, place, context),
        ...(best === undefined ? {} : { wording: best }),
        words: explainWords(entry, context),
      };
    },
  };
}
