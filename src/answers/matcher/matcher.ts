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
  /** The expected language of the text; the text itself takes precedence. */
  readonly language?: string | undefined;
  /** Maximum number of matches; 10 by default. */
  readonly limit?: number | undefined;
  /** Several entries may be right, so a close rival does not lower the confidence. */
  readonly several?: boolean | undefined;
  /** Function words alone match only an entry with the same text. */
  readonly needsContent?: boolean | undefined;
}

export interface MatcherOptions {
  /** Number of entries scored in full for each query; more is slower and seldom better. */
  readonly candidates?: number | undefined;
}

export interface Matcher {
  /** Entries in the index; several languages of one id are one entry. */
  readonly size: number;
  /** The best entries, best first; an empty list when nothing in the index resembles the text. */
  query(text: string, options?: QueryOptions): readonly Match[];
  /** Whether a text has content: more than function words and greetings. */
  saysWhat(text: string, options?: QueryOptions): boolean;
  /** Adds or replaces an entry by id, with all its languages. */
  upsert(versions: MatcherEntry | readonly MatcherEntry[]): void;
  /** @returns whether it existed */
  remove(id: string): boolean;
  /** Why the entry answers the text, or why not; undefined for an unknown id. */
  explain(text: string, id: string, options?: QueryOptions): Explanation | undefined;
  /** The candidates with their evidence, for fitting the weights. */
  rank(text: string, options?: QueryOptions): { readonly ranked: readonly Ranked[]; readonly context: QueryContext };
}

const CANDIDATES = 24;
/** Factor for more candidates when a word is unknown: then the other words and the letters must identify the entry. */
const MORE_CANDIDATES = 5 / 3;
const LIMIT = 10;
/** Longer questions are cut here: 30,000 characters must not cost more than a long question. */
const MOST_CHARACTERS = 4000;
const MOST_WORDS = 256;

/** E-mail and web addresses say nothing about a topic. */
const ADDRESS = /\S+@\S+|https?:\/\/\S+/g;

/** From this share of a match's score, a rival counts as close. */
const NEARLY = 0.8;

/** Entries within this distance of the best score are reranked by `Reranker`, with the weight `RERANKING`. */
const NEAR_TOP = 1.5;
const RERANKING = 1.2;

/** A meaning below this similarity belongs to a word that is only spelt like the one asked. */
const SURE = 0.7;

/** A word that neither the index nor the lexicon has, apart from similar spellings. */
const isUnknown = ({ grammar, expansions }: WeightedWord): boolean =>
  !grammar && expansions.every(({ kind, similarity }) => kind !== 'word' && (kind !== 'meaning' || similarity < SURE));

/** Tolerance for rounding in sums of weights. */
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

  /** Reranks the entries near the top by the differences of their wordings. */
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
  // Loads lazy data now, once in a process, and not while somebody waits for an answer.
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
      // Candidates for function words are arbitrary, unless an entry has the same text.
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
