import type { Language } from '../../language/index.ts';
import type { Candidate } from './candidates.ts';
import { ANSWER_TIMES, type EntryIndex, type IndexedEntry, POSTING_BITS, type Wording } from './index-of-entries.ts';
import { likelier, scratch, type QueryContext } from './query-context.ts';

export type { QueryContext } from './query-context.ts';

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

/** What is said of all wordings of an entry counts as if so many more held nothing: one alone says little of the others. */
const UNSEEN = 0.6;

const NOWHERE = -9;
const TINY = 1e-6;

/** What `scoreWording` found besides the worths in `scratch`: of the wording looked at last. */
const found = { hits: 0, cosine: 0, covered: 0, filled: 0 };

/**
 * Worth and place of each word of the query in a wording, into `scratch.best` and `scratch.place`, and which words it
 * holds, into `scratch.hits`. Where it holds none they are left as they were.
 * @param from where its terms begin in `EntryIndex.wordingGroups`
 * @param weight of all its words
 */
function scoreWording(from: number, to: number, weight: number, context: QueryContext): void {
  const { index, reached, words, whole } = context;
  const groups = index.wordingGroups.items;
  const { first } = reached;
  let start = from;
  while (start < to && first[groups[start]!] === 0) start += 1;
  found.hits = 0;
  found.covered = 0;
  found.filled = 0;
  found.cosine = 0;
  if (start === to) return;
  const { groupWeights } = index;
  const { next, word, likeness, worth } = reached;
  const { best, place, hits } = scratch;
  for (let at = 0; at < words.length; at += 1) {
    best[at] = 0;
    place[at] = NOWHERE;
  }
  let held = 0;
  let hitCount = 0;
  for (let at = start; at < to; at += 1) {
    const group = groups[at]!;
    let reach = first[group]!;
    if (reach === 0) continue;
    let most = 0;
    for (; reach !== 0; reach = next[reach]!) {
      if (likeness[reach]! > most) most = likeness[reach]!;
      const own = word[reach]!;
      if (worth[reach]! > best[own]!) {
        if (best[own] === 0) hits[hitCount++] = own;
        best[own] = worth[reach]!;
        place[own] = at - from;
      }
    }
    held += most * groupWeights[group]!;
  }
  let covered = 0;
  for (let at = 0; at < hitCount; at += 1) covered += best[hits[at]!]!;
  found.hits = hitCount;
  found.covered = covered / whole;
  found.filled = held / Math.max(weight, TINY);
  found.cosine = Math.sqrt(found.covered * found.filled);
}

/** The worth of each word of the query among those of the answer, into `scratch.anywhere`. @returns the whole of it */
function coverAnswer({ metFrom, metTo }: Candidate, { reached, words }: QueryContext): number {
  const { met, first, next, word, worth } = reached;
  const { anywhere } = scratch;
  anywhere.fill(0, 0, words.length);
  for (let at = metFrom; at < metTo; at += 1) {
    const packed = met[at]!;
    if ((packed & ANSWER_TIMES) === 0) continue;
    for (let reach = first[packed >> POSTING_BITS]!; reach !== 0; reach = next[reach]!) {
      if (worth[reach]! > anywhere[word[reach]!]!) anywhere[word[reach]!] = worth[reach]!;
    }
  }
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum += anywhere[at]!;
  return sum;
}

/** The wording most like the query; undefined for an entry without wordings. */
export function bestWording(entry: IndexedEntry, context: QueryContext): Wording | undefined {
  let most = -1;
  let best: Wording | undefined;
  const { wordingGroups, wordingWeights } = context.index;
  context.index.weighWordings(entry.slot);
  let from = wordingGroups.starts[entry.slot]! + 1;
  let weightAt = wordingWeights.starts[entry.slot]!;
  for (const wording of entry.wordings) {
    const to = from + wordingGroups.items[from - 1]!;
    scoreWording(from, to, wordingWeights.items[weightAt]!, context);
    from = to + 1;
    weightAt += 2;
    if (found.cosine <= most) continue;
    most = found.cosine;
    best = wording;
  }
  return best;
}

/** Shares of the query's weight in the very same spelling, and in neighbours that are neighbours in the wording. */
function spellingAndOrder(
  top: Wording,
  { wordOf }: EntryIndex['vocabulary'],
  { words }: QueryContext,
): { exact: number; ordered: number } {
  const { topBest, topPlace } = scratch;
  let exact = 0;
  let ordered = 0;
  for (let at = 0; at < words.length; at += 1) {
    const place = topPlace[at]!;
    if (place < 0) continue;
    if (wordOf[top.terms[place]!] === words[at]!.word) exact += words[at]!.weight;
    if (at > 0 && place === topPlace[at - 1]! + 1) ordered += topBest[at]! + topBest[at - 1]!;
  }
  return { exact, ordered };
}

/** Between English and the Nordic languages letters say nothing: so much of what the words say stands in for them. */
const FOR_LETTERS = 0.8;
const isForeign = (language: Language, { isEnglish }: QueryContext): boolean =>
  isEnglish !== undefined && (language === 'en') !== isEnglish;

/** The features of one candidate, in the order of `FEATURES`. */
export function featuresOf(entry: IndexedEntry, candidate: Candidate, context: QueryContext): Float32Array {
  const { index, words, whole } = context;
  const { hits, best, place, topBest, topPlace, anywhere, shares } = scratch;
  const { wordings } = entry;
  const count = words.length;
  const answer = coverAnswer(candidate, context);
  shares.fill(0, 0, count);
  let top: Wording | undefined;
  let covered = 0;
  let filled = 0;
  let first = 0;
  let second = 0;
  let third = 0;
  let all = 0;
  let letters = 0;
  let lettersHeld = 0;
  const { wordingGroups, wordingLetters, wordingWeights } = index;
  index.weighWordings(entry.slot);
  let groupsTo = wordingGroups.starts[entry.slot]!;
  let lettersTo = wordingLetters.starts[entry.slot]!;
  let weightsAt = wordingWeights.starts[entry.slot]! - 2;
  for (let at = 0; at < wordings.length; at += 1) {
    const groupsFrom = groupsTo + 1;
    groupsTo = groupsFrom + wordingGroups.items[groupsTo]!;
    const lettersFrom = lettersTo + 1;
    lettersTo = lettersFrom + wordingLetters.items[lettersTo]!;
    weightsAt += 2;
    scoreWording(groupsFrom, groupsTo, wordingWeights.items[weightsAt]!, context);
    const { cosine } = found;
    if (found.covered === 0) continue;
    all += cosine;
    const isTop = cosine > first;
    for (let hit = 0; hit < found.hits; hit += 1) {
      const word = hits[hit]!;
      const own = best[word]!;
      if (own > anywhere[word]!) anywhere[word] = own;
      shares[word]! += own;
    }
    if (isTop) {
      for (let word = 0; word < count; word += 1) {
        topBest[word] = best[word]!;
        topPlace[word] = place[word]!;
      }
      third = second;
      second = first;
      first = cosine;
      top = wordings[at];
      ({ covered, filled } = found);
    } else if (cosine > second) {
      third = second;
      second = cosine;
    } else if (cosine > third) third = cosine;
    index.letters.compare(wordingLetters.items, wordingWeights.items[weightsAt + 1]!, lettersFrom, lettersTo);
    letters = Math.max(letters, index.letters.cosine);
    lettersHeld = Math.max(lettersHeld, index.letters.held);
    if (isForeign(wordings[at]!.language, context)) {
      letters = Math.max(letters, FOR_LETTERS * cosine);
      lettersHeld = Math.max(lettersHeld, FOR_LETTERS * found.covered);
    }
  }
  if (entry.answerLetters !== undefined) {
    index.letters.compare(entry.answerLetters, index.letters.weightOf(entry.answerLetters));
    letters = Math.max(letters, index.letters.cosine);
    lettersHeld = Math.max(lettersHeld, index.letters.held);
  }
  let anywhereSum = 0;
  let rareHeld = 0;
  for (let word = 0; word < count; word += 1) {
    anywhereSum += anywhere[word]!;
    if (words[word]!.weight >= context.middle) rareHeld += anywhere[word]!;
  }
  const { exact, ordered } =
    top === undefined ? { exact: 0, ordered: 0 } : spellingAndOrder(top, index.vocabulary, context);
  const features = new Float32Array(FEATURES.length);
  features[0] = candidate.score / (whole * 1.9);
  features[1] = first;
  features[2] = covered;
  features[3] = filled;
  features[4] = answer / whole;
  features[5] = anywhereSum / whole;
  features[6] = exact / whole;
  features[7] = ordered / (2 * whole);
  features[8] = (first + second + third) / Math.max(1, Math.min(3, wordings.length));
  features[9] = context.rareWhole === 0 ? 0 : rareHeld / context.rareWhole;
  features[10] = letters;
  features[11] = lettersHeld;
  const seen = wordings.length / (wordings.length + UNSEEN);
  features[12] = (seen * all) / Math.max(1, wordings.length);
  features[13] = seen * likelier(wordings.length, context);
  return features;
}
