import { stem, tokenize } from '../../language/index.ts';

type Language = 'nb' | 'nn' | 'sv' | 'da' | 'en';

/** One entry in one language; the same id in several languages is one entry. */
export type MatcherEntry = {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly lang: string;
  readonly alternatives?: readonly string[];
};

export type Match = {
  readonly id: string;
  readonly score: number;
  /** 0 to 1: how sure it is that this entry answers the question. */
  readonly confidence: number;
};

export type Matcher = {
  /** Entries that may answer, best first; empty when nothing fits. */
  query(text: string, options?: { readonly language?: string; readonly limit?: number }): readonly Match[];
  readonly size: number;
};

/** BM25 as Robertson and Zaragoza give it (2009), with term frequencies weighted by field before they saturate. */
const saturation = 1.2;
const lengthNormalisation = 0.5;
const fieldWeights = { question: 3, alternatives: 2, answer: 1 } as const;
/** Longer questions say nothing more, and a pasted document must not hold up the others. */
const maxQueryTerms = 64;

export type WeightedTerms = ReadonlyMap<string, number>;
type Posting = { readonly document: number; readonly weight: number };

/**
 * An index over the entries' words, folded and stemmed by the language of each text.
 * @param texts {@link weightedTerms} of each entry, for who has made them already: that is most of the work.
 */
export function createMatcher(
  entries: readonly MatcherEntry[],
  texts: readonly WeightedTerms[] = entries.map(weightedTerms),
): Matcher {
  const postings = new Map<string, Posting[]>();
  const lengths: number[] = [];
  for (const [document, terms] of texts.entries()) {
    lengths.push([...terms.values()].reduce((sum, weight) => sum + weight, 0));
    for (const [term, weight] of terms) {
      const list = postings.get(term);
      if (list) list.push({ document, weight });
      else postings.set(term, [{ document, weight }]);
    }
  }
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  function rarity(term: string): number {
    const containing = postings.get(term)?.length ?? 0;
    return Math.log(1 + (entries.length - containing + 0.5) / (containing + 0.5));
  }

  function query(
    text: string,
    options: { readonly language?: string; readonly limit?: number } = {},
  ): readonly Match[] {
    const words = [...new Set(tokenize(text))].slice(0, maxQueryTerms);
    const byDocument = new Map<number, { score: number; matched: number }>();
    let total = 0;
    for (const word of words) {
      const forms = [...new Set(allStems(word))];
      const heaviest = Math.max(...forms.map(rarity));
      total += heaviest;
      for (const [document, gained] of bestByDocument(forms)) {
        const sum = byDocument.get(document) ?? { score: 0, matched: 0 };
        byDocument.set(document, { score: sum.score + gained.score, matched: sum.matched + gained.rarity });
      }
    }
    return rank(byDocument, total, options.limit ?? 10);
  }

  function bestByDocument(
    forms: readonly string[],
  ): ReadonlyMap<number, { readonly score: number; readonly rarity: number }> {
    const best = new Map<number, { score: number; rarity: number }>();
    for (const form of forms) {
      const weight = rarity(form);
      for (const posting of postings.get(form) ?? []) {
        const length = 1 - lengthNormalisation + (lengthNormalisation * (lengths[posting.document] ?? 0)) / meanLength;
        const score = (weight * posting.weight) / (posting.weight + saturation * length);
        if (score > (best.get(posting.document)?.score ?? 0)) best.set(posting.document, { score, rarity: weight });
      }
    }
    return best;
  }

  function rank(
    byDocument: ReadonlyMap<number, { score: number; matched: number }>,
    total: number,
    limit: number,
  ): readonly Match[] {
    const byEntry = new Map<string, { score: number; coverage: number }>();
    for (const [document, { score, matched }] of byDocument) {
      const id = entries[document]?.id ?? '';
      if (score > (byEntry.get(id)?.score ?? 0)) byEntry.set(id, { score, coverage: Math.min(1, matched / total) });
    }
    const ranked = [...byEntry].sort(([, first], [, second]) => second.score - first.score).slice(0, limit + 1);
    const runnerUp = ranked[1]?.[1].score ?? 0;
    return ranked.slice(0, limit).map(([id, { score, coverage }], at) => {
      const lead = at === 0 ? 1 - runnerUp / score : 0;
      return { id, score, confidence: Math.min(1, coverage * (0.6 + 0.8 * lead)) };
    });
  }

  return { query, size: new Set(entries.map((entry) => entry.id)).size };
}

/** An entry's terms with their weights by field. */
export function weightedTerms(entry: MatcherEntry): WeightedTerms {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of tokenize(text)) {
      const term = stemIn(word, entry.lang);
      terms.set(term, (terms.get(term) ?? 0) + weight);
    }
  };
  add(entry.question, fieldWeights.question);
  for (const alternative of entry.alternatives ?? []) add(alternative, fieldWeights.alternatives);
  add(entry.answer, fieldWeights.answer);
  return terms;
}

function stemIn(word: string, language: string): string {
  return stem(word, language as Language);
}

/** A question's language is a guess, so each word is looked for as every language would stem it. */
function allStems(word: string): string[] {
  return [word, stem(word, 'nb'), stem(word, 'sv'), stem(word, 'da'), stem(word, 'en')];
}
