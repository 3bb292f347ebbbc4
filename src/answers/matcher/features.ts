import { groupWeight, type Candidate, type WeighedWord } from './candidates.ts';
import type { EntryIndex, IndexedEntry, Wording } from './index-of-entries.ts';
import type { Group, Term } from './vocabulary.ts';

/** What speaks for one candidate, each share between 0 and about 1; the order is that of the fitted weights. */
export const FEATURES = [
  'joined', // BM25 over all of its words, by what the query could reach
  'cosine', // best wording: likeness of query and wording, both ways
  'covered', // best wording: share of the query's weight that it holds
  'filled', // best wording: share of the wording's weight that the query holds
  'answer', // share of the query's weight that the answer holds
  'anywhere', // share that question, alternatives or answer hold
  'exact', // best wording: share held in the very same spelling
  'ordered', // best wording: neighbours in the query that are neighbours there
  'crowd', // mean cosine of the three best wordings
  'rare', // share of the weight of the rarest half of the words held anywhere
  'letters', // likeness of the letter groups of query and best wording, both ways
  'lettersHeld', // share of the query's letter groups in the best wording, or in the answer where there is none
  'all', // mean cosine of all wordings
  'model', // how much likelier the query's words are here than anywhere, by the share of wordings that hold each
] as const;

export interface Reach {
  readonly word: number;
  readonly worth: number;
  readonly likeness: number;
}

/** For each group of the index, which words of the query reach it. */
export type Reached = ReadonlyMap<Group, readonly Reach[]>;

export function reachOf(words: readonly WeighedWord[]): Reached {
  const reached = new Map<Group, Reach[]>();
  words.forEach(({ expansions, weights, weight }, word) => {
    expansions.forEach(({ group, likeness }, at) => {
      const reach = { word, likeness, worth: Math.min(weight, likeness * weights[at]!) };
      const list = reached.get(group);
      if (list === undefined) reached.set(group, [reach]);
      else list.push(reach);
    });
  });
  return reached;
}

export interface QueryContext {
  readonly index: EntryIndex;
  readonly words: readonly WeighedWord[];
  readonly reached: Reached;
  /** The weight of all words of the query. */
  readonly whole: number;
}

interface WordingScore {
  readonly cosine: number;
  readonly covered: number;
  readonly filled: number;
  readonly exact: number;
  readonly ordered: number;
  readonly letters: number;
  readonly lettersHeld: number;
  /** For each word of the query the worth that the wording holds. */
  readonly held: Float32Array | undefined;
}

const NOTHING: WordingScore = { cosine: 0, covered: 0, filled: 0, exact: 0, ordered: 0, letters: 0, lettersHeld: 0, held: undefined };

function cover(terms: readonly Term[], context: QueryContext, best: Float32Array): void {
  const { vocabulary } = context.index;
  for (const term of terms) {
    const reaches = context.reached.get(vocabulary.groupOf[term]!);
    if (reaches === undefined) continue;
    for (const { word, worth } of reaches) if (worth > best[word]!) best[word] = worth;
  }
}

function sum(values: Float32Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at += 1) total += values[at]!;
  return total;
}

function scoreWording({ terms, letters }: Wording, context: QueryContext): WordingScore {
  const { index, words, reached, whole } = context;
  const best = new Float32Array(words.length);
  const bestPlace = new Int16Array(words.length).fill(-9);
  let held = 0;
  let all = 0;
  let exact = 0;
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place]!;
    const group = index.vocabulary.groupOf[term]!;
    const weight = groupWeight(index, group);
    all += weight;
    const reaches = reached.get(group);
    if (reaches === undefined) continue;
    let likeness = 0;
    for (const reach of reaches) {
      if (reach.likeness > likeness) likeness = reach.likeness;
      if (reach.worth > best[reach.word]!) {
        best[reach.word] = reach.worth;
        bestPlace[reach.word] = place;
      }
    }
    held += likeness * weight;
  }
  const covered = sum(best);
  if (covered === 0) return NOTHING;
  let ordered = 0;
  for (let word = 0; word < words.length; word += 1) {
    if (bestPlace[word]! >= 0 && index.vocabulary.wordOf[terms[bestPlace[word]!]!] === words[word]!.word) exact += words[word]!.weight;
    if (word > 0 && bestPlace[word]! >= 0 && bestPlace[word] === bestPlace[word - 1]! + 1) ordered += best[word]! + best[word - 1]!;
  }
  const spelt = index.letters.likeness(letters);
  return {
    letters: spelt.cosine,
    lettersHeld: spelt.held,
    held: best,
    cosine: Math.sqrt((covered / whole) * (held / Math.max(all, 1e-6))),
    covered: covered / whole,
    filled: held / Math.max(all, 1e-6),
    exact: exact / whole,
    ordered: ordered / (2 * whole),
  };
}

/** The wording most like the query; undefined for an entry without wordings. */
export function bestWording(entry: IndexedEntry, context: QueryContext): Wording | undefined {
  const cosines = entry.wordings.map((wording) => scoreWording(wording, context).cosine);
  return entry.wordings[cosines.indexOf(Math.max(...cosines))];
}

/** The features of one candidate, in the order of `FEATURES`. */
export function featuresOf(entry: IndexedEntry, candidate: Candidate, context: QueryContext): Float32Array {
  const { words, whole } = context;
  const scores = entry.wordings.map((wording) => scoreWording(wording, context));
  const byCosine = scores.toSorted((a, b) => b.cosine - a.cosine);
  const top = byCosine[0] ?? NOTHING;
  const answer = new Float32Array(words.length);
  cover(entry.answerTerms, context, answer);
  const anywhere = Float32Array.from(answer);
  for (const { terms } of entry.wordings) cover(terms, context, anywhere);
  const spelt = entry.answerLetters === undefined ? undefined : context.index.letters.likeness(entry.answerLetters);
  const three = byCosine.slice(0, 3);
  const middle = words.map(({ weight }) => weight).sort((a, b) => a - b)[words.length >> 1] ?? 0;
  let rareHeld = 0;
  let rareWhole = 0;
  words.forEach(({ weight }, word) => {
    if (weight < middle) return;
    rareHeld += anywhere[word]!;
    rareWhole += weight;
  });
  return Float32Array.of(
    candidate.score / (whole * 1.9),
    top.cosine,
    top.covered,
    top.filled,
    sum(answer) / whole,
    sum(anywhere) / whole,
    top.exact,
    top.ordered,
    three.length === 0 ? 0 : three.reduce((total, { cosine }) => total + cosine, 0) / three.length,
    rareWhole === 0 ? 0 : rareHeld / rareWhole,
    scores.reduce((most, { letters }) => Math.max(most, letters), spelt?.cosine ?? 0),
    scores.reduce((most, { lettersHeld }) => Math.max(most, lettersHeld), spelt?.held ?? 0),
    scores.reduce((total, { cosine }) => total + cosine, 0) / Math.max(1, scores.length),
    likelier(scores, context),
  );
}

const TRUST = 0.3;

/** The log odds of the query under the entry's wordings mixed with all wordings, as a share of the most possible. */
function likelier(scores: readonly WordingScore[], { words }: QueryContext): number {
  let sum = 0;
  let most = 0;
  words.forEach(({ weight, commonness, importance }, word) => {
    if (weight === 0) return;
    const odds = TRUST / (1 - TRUST) / commonness;
    most += importance * Math.log(1 + odds);
    const share = scores.reduce((total, { held }) => total + (held?.[word] ?? 0) / weight, 0) / Math.max(1, scores.length);
    if (share > 0) sum += importance * Math.log(1 + odds * share);
  });
  return most === 0 ? 0 : sum / most;
}
