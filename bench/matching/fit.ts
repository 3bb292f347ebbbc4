/**
 * Fits the weights of `src/answers/matcher/rank/weights.ts` and prints them, or writes them there with `--write`: `npm
 * run fit:matching -- --data DIR`, with a folder of development data. `--only ranking` or `--only confidence` leaves
 * the other unchanged. Every set counts the same, regardless of its size; sets of noise count a fifth. The ranking by a
 * softmax over the candidates of a query, no weight below 0, on the development data and the first day's. The
 * confidence by logistic regression on the candidates that a card would show: with all entries, with either half of
 * them left out, and with 50 of them without alternatives, on the development data, the sample rollout's labelled
 * questions and the first day's, but for the third of these that is held out. The confidence describes a ranking: after
 * a new ranking in `weights.ts` it must be fitted again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createMatcher } from '../../src/answers/matcher/index.ts';
import { confidenceEvidence } from '../../src/answers/matcher/rank/confidence.ts';
import { CONFIDENCE_EVIDENCE, type ConfidenceEvidence } from '../../src/answers/matcher/rank/standing.ts';
import { EVIDENCE, type Evidence, type Weights } from '../../src/answers/matcher/rank/evidence.ts';
import { WORDING_PENALTY } from '../../src/answers/matcher/rank/weights.ts';
import { ofPart, readFirstDay } from '../first-day/banks.ts';
import { readCollections, readSample, type Collection, type LabelledQuery } from './data.ts';
import { bySet, isLeftOut, sample } from './measures.ts';

interface Example {
  readonly weight: number;
  readonly candidates: readonly Evidence[];
  /** Penalties of their scores for many wordings. */
  readonly penalties: readonly number[];
  readonly right: readonly boolean[];
}

interface Judged {
  readonly weight: number;
  readonly evidence: ConfidenceEvidence;
  readonly right: boolean;
}

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    most: { type: 'string', default: '150' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
if (options.data === undefined) throw new Error('--data DIR is missing');
const most = Number(options.most);
const KEPT = 25;
/** Only the confidence of the candidates on a card matters. */
const SHOWN = 4;
const FIRST_DAY_ENTRIES = 50;
/** Weight of the questions of the first day, because they are few. */
const FIRST_DAY = 3;
const NOISE = 0.2;
/** Weight of the whole bank relative to each half: a bank that answers everything is rarer than one that lacks half. */
const WHOLE = 0.3;
/** Number of alternatives kept for each of five entries in turn, so that entries with few and with many count alike. */
const MIXED = [0, 10, 3, 1, 6];

const mixed = (collection: Collection): Collection => ({
  ...collection,
  entries: collection.entries.map((entry, at) => ({
    ...entry,
    alternatives: (entry.alternatives ?? []).slice(0, MIXED[at % MIXED.length]),
  })),
});

function examplesOf({ entries, queries, weight }: Trial): readonly Example[] {
  const matcher = createMatcher(entries);
  const sizes = sizesOf(queries);
  return queries.flatMap(({ set, text, lang, targets }) => {
    const { ranked } = matcher.rank(text, { language: lang });
    const kept = ranked.slice(0, KEPT);
    const right = kept.map(({ id }) => targets.includes(id));
    const share = (weight * (set.startsWith('noise') ? NOISE : 1)) / sizes.get(set)!;
    const candidates = kept.map(({ evidence }) => evidence);
    const penalties = kept.map(({ wordings }) => WORDING_PENALTY * Math.log(1 + wordings));
    return right.includes(true) ? [{ weight: share, right, candidates, penalties }] : [];
  });
}

function fitRanking(examples: readonly Example[], rounds: number): Weights<(typeof EVIDENCE)[number]> {
  const weights = EVIDENCE.map(() => 1);
  const mean = EVIDENCE.map(() => 0);
  const spread = EVIDENCE.map(() => 0);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const rows = examples.map(({ candidates }) => candidates.map((own) => EVIDENCE.map((name) => own[name])));
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map((weight) => weight * 1e-4);
    examples.forEach(({ weight, penalties, right }, number) => {
      const candidates = rows[number]!;
      const scores = candidates.map((values, one) =>
        weights.reduce((sum, own, at) => sum + own * values[at]!, -penalties[one]!),
      );
      const highest = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - highest));
      const sum = odds.reduce((total, odd) => total + odd, 0);
      const rightSum = odds.reduce((total, odd, at) => total + (right[at]! ? odd : 0), 1e-12);
      candidates.forEach((values, at) => {
        const push = ((odds[at]! / sum - (right[at]! ? odds[at]! / rightSum : 0)) * weight) / all;
        for (let one = 0; one < weights.length; one += 1) gradient[one]! += push * values[one]!;
      });
    });
    gradient.forEach((slope, at) => {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope;
      spread[at] = 0.99 * spread[at]! + 0.01 * slope * slope;
      const step = (0.15 * (mean[at] / (1 - 0.9 ** round))) / (Math.sqrt(spread[at] / (1 - 0.99 ** round)) + 1e-9);
      weights[at] = Math.max(0, weights[at]! - step);
    });
  }
  return byName(EVIDENCE, weights);
}

const byName = <Name extends string>(names: readonly Name[], weights: ArrayLike<number>): Weights<Name> =>
  Object.fromEntries(names.map((name, at) => [name, weights[at]!])) as Weights<Name>;

/** A bank with its labelled questions, and the weight of each set. */
interface Trial {
  readonly entries: Collection['entries'];
  readonly queries: readonly LabelledQuery[];
  readonly weight: number;
}

const asked = (collection: Collection): readonly LabelledQuery[] => [...bySet(collection, most).values()].flat();

/** The whole bank, and each half of it, so that half of the questions have no answer. */
const halves = (collection: Collection): readonly Trial[] =>
  [(): boolean => true, isLeftOut, (id: string): boolean => !isLeftOut(id)].map((keeps, half) => ({
    entries: collection.entries.filter(({ id }) => keeps(id)),
    queries: asked(collection),
    weight: half === 0 ? WHOLE : 1,
  }));

const withoutAlternatives = (collection: Collection): Collection => ({
  ...collection,
  entries: collection.entries.map((entry) => ({ ...entry, alternatives: [] })),
});

/** A bank as on the first day: few entries without alternatives; every third question has no answer. */
function firstDay(collection: Collection): readonly Trial[] {
  if (collection.entries.length < 2 * FIRST_DAY_ENTRIES) return [];
  const ids = new Set(
    sample([...new Set(collection.queries.flatMap(({ targets }) => targets))], FIRST_DAY_ENTRIES).concat(
      sample(
        collection.entries.map(({ id }) => id),
        FIRST_DAY_ENTRIES / 5,
      ),
    ),
  );
  const isThere = ({ targets }: LabelledQuery): boolean => targets.some((id) => ids.has(id));
  const there = sample(collection.queries.filter(isThere), most);
  const nothing = sample(
    collection.queries.filter((query) => !isThere(query)),
    there.length / 2,
  );
  const entries = withoutAlternatives(collection).entries.filter(({ id }) => ids.has(id));
  return [{ entries, queries: [...there, ...nothing], weight: 1 }];
}

function sizesOf(queries: readonly LabelledQuery[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { set } of queries) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return sizes;
}

function judgedIn({ entries, queries, weight }: Trial): readonly Judged[] {
  const matcher = createMatcher(entries);
  const sizes = sizesOf(queries);
  return queries.flatMap(({ set, text, lang, targets }) => {
    const { ranked, context } = matcher.rank(text, { language: lang });
    const share = (weight * (set.startsWith('noise') ? NOISE : 1)) / sizes.get(set)!;
    return ranked.slice(0, SHOWN).map(({ id }, place): Judged => ({
      weight: share,
      evidence: confidenceEvidence(ranked, place, context),
      right: targets.includes(id),
    }));
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

interface Logistic {
  readonly weights: Weights<(typeof CONFIDENCE_EVIDENCE)[number]>;
  readonly offset: number;
}

/**
 * Logistic regression on standardised evidence. Uses Newton's method: the kinds of evidence are so correlated that
 * gradient descent has not converged after 1,500 rounds.
 */
function fitConfidence(judged: readonly Judged[], rounds: number): Logistic {
  const count = CONFIDENCE_EVIDENCE.length;
  const all = judged.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (one: Judged) => number): number => judged.reduce((sum, one) => sum + of(one), 0) / judged.length;
  const means = CONFIDENCE_EVIDENCE.map((name) => mean(({ evidence }) => evidence[name]));
  const spreads = CONFIDENCE_EVIDENCE.map(
    (name, at) => Math.sqrt(mean(({ evidence }) => (evidence[name] - means[at]!) ** 2)) + 1e-6,
  );
  const weights = new Float64Array(count + 1);
  const rows = judged.map(({ evidence }) =>
    Float64Array.from([...CONFIDENCE_EVIDENCE.map((name, at) => (evidence[name] - means[at]!) / spreads[at]!), 1]),
  );
  for (let round = 0; round < rounds; round += 1) {
    const system = Array.from({ length: count + 1 }, () => new Float64Array(count + 2));
    for (let at = 0; at < count; at += 1) {
      system[at]![at]! += RIDGE;
      system[at]![count + 1]! -= RIDGE * weights[at]!;
    }
    rows.forEach((row, number) => {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
      const share = judged[number]!.weight / all;
      const miss = ((judged[number]!.right ? 1 : 0) - chance) * share;
      const curve = chance * (1 - chance) * share;
      for (let one = 0; one <= count; one += 1) {
        const own = system[one]!;
        own[count + 1]! += miss * row[one]!;
        for (let other = 0; other <= count; other += 1) own[other]! += curve * row[one]! * row[other]!;
      }
    });
    solve(system).forEach((step, at) => (weights[at]! += step));
  }
  const own = spreads.map((spread, at) => weights[at]! / spread);
  const offset = weights[count]! - own.reduce((sum, weight, at) => sum + weight * means[at]!, 0);
  return { weights: byName(CONFIDENCE_EVIDENCE, own), offset };
}

const WEIGHTS_FILE = new URL('../../src/answers/matcher/rank/weights.ts', import.meta.url);

/** Prints a constant of `weights.ts`, and writes it there if requested. */
function tell(name: string, value: string): void {
  console.log(`${name} = ${value}`);
  if (!options.write) return;
  const before = readFileSync(WEIGHTS_FILE, 'utf8');
  const place = new RegExp(`(export const ${name}\\b[^=]*= )[^;]*;`);
  if (!place.test(before)) throw new Error(`weights.ts has no ${name}`);
  writeFileSync(WEIGHTS_FILE, before.replace(place, `$1${value};`));
}

const record = <Name extends string>(weights: Weights<Name>): string =>
  `{\n${Object.entries<number>(weights)
    .map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(3))},\n`)
    .join('')}}`;

const collections = readCollections(options.data);
const withAlternatives = collections.filter(({ entries }) =>
  entries.some(({ alternatives }) => (alternatives ?? []).length > 0),
);
const ready = readFirstDay().map((bank): Trial => ({
  entries: bank.entries,
  queries: ofPart(bank.queries, 'tuned'),
  weight: FIRST_DAY,
}));
const bare = collections.filter(({ name }) => !name.startsWith('noise')).flatMap(firstDay);
if (options.only !== 'confidence') {
  const whole = [...collections, ...withAlternatives.map(mixed)].map((collection): Trial => ({
    entries: collection.entries,
    queries: asked(collection),
    weight: 1,
  }));
  tell('RANKING', record(fitRanking([...whole, ...bare, ...ready].flatMap(examplesOf), 300)));
}
if (options.only !== 'ranking') {
  const trials = [...[...collections, readSample()].flatMap(halves), ...bare, ...firstDay(readSample()), ...ready];
  const { weights, offset } = fitConfidence(trials.flatMap(judgedIn), NEWTON_STEPS);
  tell('CONFIDENCE', record(weights));
  tell('CONFIDENCE_OFFSET', offset.toFixed(3));
}
