/**
 * Fits the weights of `src/answers/matcher/weights.ts` and prints them: `node bench/matching/fit.ts --data DIR`, with
 * a folder of development data. Every set counts the same, however many queries it has, those of noise a fifth.
 * The ranking by a softmax over the candidates of a query, no weight below 0, on the development data alone. The
 * confidence by logistic regression on the candidate that the shipped ranking puts first, with all entries and with
 * either half of them left out, on the development data and the sample rollout's labelled questions. The two are
 * printed apart and taken apart: with a new ranking in `weights.ts` the confidence is to be fitted once more.
 */
import { parseArgs } from 'node:util';
import { createMatcher } from '../../src/answers/matcher/index.ts';
import { FEATURES } from '../../src/answers/matcher/features.ts';
import { CHANCES } from '../../src/answers/matcher/weights.ts';
import { SIGNS, signsOf } from '../../src/answers/matcher/signs.ts';
import { readCollections, readSample, type Collection } from './data.ts';
import { bySet, isLeftOut } from './measures.ts';

interface Example {
  readonly weight: number;
  /** Features of the candidates, one list for each. */
  readonly candidates: readonly Float32Array[];
  /** What their scores lose for their many wordings. */
  readonly losses: readonly number[];
  readonly right: readonly boolean[];
}

interface Sign {
  readonly weight: number;
  readonly values: Float32Array;
  readonly right: boolean;
}

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, most: { type: 'string', default: '150' } },
});
if (options.data === undefined) throw new Error('--data DIR is missing');
const most = Number(options.most);
const KEPT = 25;
const NOISE = 0.2;
/** A bank that answers all that is asked is rarer than one that lacks half: it counts so much beside either half. */
const WHOLE = 0.3;
/** Of five entries in a row so many alternatives stay, so that entries with few and with many are weighed alike. */
const MIXED = [0, 10, 3, 1, 6];

const mixed = (collection: Collection): Collection => ({
  ...collection,
  entries: collection.entries.map((entry, at) => ({
    ...entry,
    alternatives: (entry.alternatives ?? []).slice(0, MIXED[at % MIXED.length]),
  })),
});

function examplesOf(collection: Collection): readonly Example[] {
  const matcher = createMatcher(collection.entries);
  return [...bySet(collection, most)].flatMap(([set, queries]) =>
    queries.flatMap(({ text, lang, targets }) => {
      const { ranked } = matcher.rank(text, { language: lang });
      const kept = ranked.slice(0, KEPT);
      const right = kept.map(({ id }) => targets.includes(id));
      const weight = (set.startsWith('noise') ? NOISE : 1) / queries.length;
      const candidates = kept.map(({ features }) => features);
      const losses = kept.map(({ wordings }) => CHANCES * Math.log(1 + wordings));
      return right.includes(true) ? [{ weight, right, candidates, losses }] : [];
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
    for (const { weight, candidates, losses, right } of examples) {
      const scores = candidates.map((features, one) =>
        weights.reduce((sum, own, at) => sum + own * features[at]!, -losses[one]!),
      );
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
  return halves.flatMap((keeps, half) => {
    const matcher = createMatcher(collection.entries.filter(({ id }) => keeps(id)));
    return [...bySet(collection, most)].flatMap(([set, queries]) =>
      queries.flatMap(({ text, lang, targets }) => {
        const { ranked, context } = matcher.rank(text, { language: lang });
        if (ranked.length === 0) return [];
        const weight = ((half === 0 ? WHOLE : 1) * (set.startsWith('noise') ? NOISE : 1)) / queries.length;
        return [{ weight, values: signsOf(ranked, 0, context), right: targets.includes(ranked[0]!.id) }];
      }),
    );
  });
}

/** Solves a square system whose last column is the right-hand side, in place, by elimination with row exchanges. */
function solve(rows: Float64Array[]): Float64Array {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const own = rows[column]!;
    for (const row of rows) {
      if (row === own) continue;
      const factor = row[column]! / own[column]!;
      for (let at = column; at <= size; at += 1) row[at]! -= factor * own[at]!;
    }
  }
  return Float64Array.from(rows, (row, at) => row[size]! / row[at]!);
}

const RIDGE = 1e-3;
const NEWTON_STEPS = 12;

/**
 * Logistic regression on standardised signs; the last number is what is added. By Newton's method: the signs depend
 * on each other so much that gradient steps have not settled after 1,500 rounds.
 */
function fitConfidence(signs: readonly Sign[], rounds: number): readonly number[] {
  const count = SIGNS.length;
  const all = signs.reduce((sum, { weight }) => sum + weight, 0);
  const means = SIGNS.map((_, at) => signs.reduce((sum, { values }) => sum + values[at]!, 0) / signs.length);
  const spreads = SIGNS.map(
    (_, at) =>
      Math.sqrt(signs.reduce((sum, { values }) => sum + (values[at]! - means[at]!) ** 2, 0) / signs.length) + 1e-6,
  );
  const weights = new Float64Array(count + 1);
  const rows = signs.map(({ values }) =>
    Float64Array.from({ length: count + 1 }, (_, at) => (at < count ? (values[at]! - means[at]!) / spreads[at]! : 1)),
  );
  for (let round = 0; round < rounds; round += 1) {
    const system = Array.from({ length: count + 1 }, () => new Float64Array(count + 2));
    for (let at = 0; at < count; at += 1) {
      system[at]![at]! += RIDGE;
      system[at]![count + 1]! -= RIDGE * weights[at]!;
    }
    rows.forEach((row, number) => {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
      const share = signs[number]!.weight / all;
      const miss = ((signs[number]!.right ? 1 : 0) - chance) * share;
      const curve = chance * (1 - chance) * share;
      for (let one = 0; one <= count; one += 1) {
        const own = system[one]!;
        own[count + 1]! += miss * row[one]!;
        for (let other = 0; other <= count; other += 1) own[other]! += curve * row[one]! * row[other]!;
      }
    });
    solve(system).forEach((step, at) => (weights[at]! += step));
  }
  const own = SIGNS.map((_, at) => weights[at]! / spreads[at]!);
  return [...own, weights[count]! - own.reduce((sum, weight, at) => sum + weight * means[at]!, 0)];
}

const collections = readCollections(options.data);
const withAlternatives = collections.filter(({ entries }) =>
  entries.some(({ alternatives }) => (alternatives ?? []).length > 0),
);
const ranking = fitRanking([...collections, ...withAlternatives.map(mixed)].flatMap(examplesOf), 300);
console.log('RANKING', ranking.map((weight) => weight.toFixed(2)).join(', '));
const confidence = fitConfidence([...collections, readSample()].flatMap(signsIn), NEWTON_STEPS);
console.log(
  'CONFIDENCE',
  confidence
    .slice(0, -1)
    .map((weight) => weight.toFixed(3))
    .join(', '),
);
console.log('CONFIDENCE_OFFSET', confidence.at(-1)!.toFixed(3));
