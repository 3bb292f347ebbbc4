/**
 * Fits the weights of `src/answers/matcher/weights.ts` on a folder of development data and prints them:
 * `node bench/matching/fit.ts --data DIR`. Every set counts the same, however many queries it has. The ranking by a
 * softmax over the candidates of a query, no weight below 0; the confidence by logistic regression on the best
 * candidate, with all entries and with either half of them left out.
 */
import { parseArgs } from 'node:util';
import { createMatcher } from '../../src/answers/matcher/index.ts';
import { FEATURES } from '../../src/answers/matcher/features.ts';
import { SIGNS, signsOf } from '../../src/answers/matcher/signs.ts';
import { readCollections, type Collection } from './data.ts';
import { bySet, isLeftOut } from './measures.ts';

interface Example {
  readonly weight: number;
  /** Features of the candidates, one list for each. */
  readonly candidates: readonly Float32Array[];
  readonly right: readonly boolean[];
}

interface Sign {
  readonly weight: number;
  readonly values: Float32Array;
  readonly right: boolean;
}

const { values: options } = parseArgs({ options: { data: { type: 'string' }, most: { type: 'string', default: '150' } } });
if (options.data === undefined) throw new Error('--data DIR is missing');
const most = Number(options.most);
const KEPT = 25;
const NOISE = 0.05;
/** Of five entries in a row so many alternatives stay, so that entries with few and with many are weighed alike. */
const MIXED = [0, 10, 3, 1, 6];

const mixed = (collection: Collection): Collection => ({
  ...collection,
  entries: collection.entries.map((entry, at) => ({ ...entry, alternatives: (entry.alternatives ?? []).slice(0, MIXED[at % MIXED.length]) })),
});

function examplesOf(collection: Collection): readonly Example[] {
  const matcher = createMatcher(collection.entries);
  return [...bySet(collection, most)].flatMap(([set, queries]) =>
    queries.flatMap(({ text, targets }) => {
      const { ranked } = matcher.rank(text);
      const kept = ranked.slice(0, KEPT);
      const right = kept.map(({ id }) => targets.includes(id));
      const weight = (set.startsWith('noise') ? NOISE : 1) / queries.length;
      return right.includes(true) ? [{ weight, right, candidates: kept.map(({ features }) => features) }] : [];
    }),
  );
}

function fitRanking(examples: readonly Example[], rounds: number): readonly number[] {
  const weights = FEATURES.map(() => 1);
  const mean = FEATURES.map(() => 0);
  const spread = FEATURES.map(() => 0);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map((weight) => weight * 1e-4);
    for (const { weight, candidates, right } of examples) {
      const scores = candidates.map((features) => weights.reduce((sum, own, at) => sum + own * features[at]!, 0));
      const highest = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - highest));
      const sum = odds.reduce((total, odd) => total + odd, 0);
      const rightSum = odds.reduce((total, odd, at) => total + (right[at]! ? odd : 0), 1e-12);
      candidates.forEach((features, at) => {
        const push = ((odds[at]! / sum - (right[at]! ? odds[at]! / rightSum : 0)) * weight) / all;
        for (let feature = 0; feature < weights.length; feature += 1) gradient[feature]! += push * features[feature]!;
      });
    }
    gradient.forEach((slope, at) => {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope;
      spread[at] = 0.99 * spread[at]! + 0.01 * slope * slope;
      const step = (0.15 * (mean[at] / (1 - 0.9 ** round))) / (Math.sqrt(spread[at] / (1 - 0.99 ** round)) + 1e-9);
      weights[at] = Math.max(0, weights[at]! - step);
    });
  }
  return weights;
}

function signsIn(collection: Collection): readonly Sign[] {
  const halves = [(): boolean => true, isLeftOut, (id: string): boolean => !isLeftOut(id)];
  return halves.flatMap((keeps) => {
    const matcher = createMatcher(collection.entries.filter(({ id }) => keeps(id)));
    return [...bySet(collection, most)].flatMap(([set, queries]) =>
      queries.flatMap(({ text, targets }) => {
        const { ranked, context } = matcher.rank(text);
        if (ranked.length === 0) return [];
        const weight = (set.startsWith('noise') ? NOISE : 1) / queries.length;
        return [{ weight, values: signsOf(ranked, 0, context), right: targets.includes(ranked[0]!.id) }];
      }),
    );
  });
}

/** Logistic regression on standardised signs by gradient steps; the last number is what is added. */
function fitConfidence(signs: readonly Sign[], rounds: number): readonly number[] {
  const all = signs.reduce((sum, { weight }) => sum + weight, 0);
  const means = SIGNS.map((_, at) => signs.reduce((sum, { values }) => sum + values[at]!, 0) / signs.length);
  const spreads = SIGNS.map((_, at) => Math.sqrt(signs.reduce((sum, { values }) => sum + (values[at]! - means[at]!) ** 2, 0) / signs.length) + 1e-6);
  const weights = [...SIGNS.map(() => 0), 0];
  const rows = signs.map(({ values }) => Float64Array.from([...values].map((value, at) => (value - means[at]!) / spreads[at]!)));
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight, at) => (at < SIGNS.length ? weight * 1e-3 : 0));
    rows.forEach((row, number) => {
      const logit = row.reduce((sum, value, at) => sum + value * weights[at]!, weights.at(-1)!);
      const miss = ((1 / (1 + Math.exp(-logit)) - (signs[number]!.right ? 1 : 0)) * signs[number]!.weight) / all;
      for (let at = 0; at < row.length; at += 1) gradient[at]! += miss * row[at]!;
      gradient[row.length]! += miss;
    });
    gradient.forEach((slope, at) => (weights[at]! -= 2 * slope));
  }
  const own = SIGNS.map((_, at) => weights[at]! / spreads[at]!);
  return [...own, weights.at(-1)! - own.reduce((sum, weight, at) => sum + weight * means[at]!, 0)];
}

const collections = readCollections(options.data);
const withAlternatives = collections.filter(({ entries }) => entries.some(({ alternatives }) => (alternatives ?? []).length > 0));
const ranking = fitRanking([...collections, ...withAlternatives.map(mixed)].flatMap(examplesOf), 300);
console.log('RANKING', ranking.map((weight) => weight.toFixed(2)).join(', '));
const confidence = fitConfidence(collections.flatMap(signsIn), 500);
console.log('CONFIDENCE', confidence.slice(0, -1).map((weight) => weight.toFixed(3)).join(', '));
console.log('CONFIDENCE_OFFSET', confidence.at(-1)!.toFixed(3));
