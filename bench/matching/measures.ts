import type { Contender } from './libraries.ts';
import type { Collection, LabelledQuery } from './data.ts';

/** The outcome of one query. */
export interface Outcome {
  readonly set: string;
  readonly answerable: boolean;
  readonly right: boolean;
  readonly confidence: number | undefined;
}

export interface SetResult {
  readonly set: string;
  readonly queries: number;
  readonly first: number;
  readonly three: number;
  readonly reciprocal: number;
  readonly milliseconds: readonly number[];
}

/** Every nth query, at most `most` of them. */
export function sample<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, number) => items[Math.floor(number * step)]!);
}

export function bySet(collection: Collection, most: number): ReadonlyMap<string, readonly LabelledQuery[]> {
  const sets = new Map<string, LabelledQuery[]>();
  for (const query of collection.queries) sets.set(query.set, [...(sets.get(query.set) ?? []), query]);
  return new Map([...sets].map(([set, queries]) => [set, sample(queries, most)]));
}

/** Success@1, success@3 and MRR@10 with all entries in the index. */
export async function rankAll(
  contender: Contender,
  collection: Collection,
  most: number,
): Promise<readonly SetResult[]> {
  const ask = await contender.build(collection.entries);
  const results: SetResult[] = [];
  for (const [set, all] of bySet(collection, most)) {
    const queries = all.filter(({ targets }) => targets.length > 0);
    const milliseconds: number[] = [];
    let first = 0;
    let three = 0;
    let reciprocal = 0;
    for (const { text, lang, targets } of queries) {
      const start = performance.now();
      const found = await ask(text, lang);
      milliseconds.push(performance.now() - start);
      const place = found.findIndex(({ id }) => targets.includes(id));
      if (place === 0) first += 1;
      if (place >= 0 && place < 3) three += 1;
      if (place >= 0) reciprocal += 1 / (place + 1);
    }
    if (queries.length > 0) results.push({ set, queries: queries.length, first, three, reciprocal, milliseconds });
  }
  return results;
}

export const isLeftOut = (id: string): boolean => {
  let hash = 7;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return ((hash ^ (hash >>> 15)) & 64) > 0;
};

/**
 * The top confidence of each query with half of the entries left out: those whose target is left out have no answer.
 */
export async function outcomesWithHalf(
  contender: Contender,
  collection: Collection,
  most: number,
): Promise<readonly Outcome[]> {
  const kept = collection.entries.filter(({ id }) => !isLeftOut(id));
  const ids = new Set(kept.map(({ id }) => id));
  const ask = await contender.build(kept);
  const outcomes: Outcome[] = [];
  for (const [set, queries] of bySet(collection, most)) {
    for (const { text, lang, targets } of queries) {
      const [top] = await ask(text, lang);
      outcomes.push({
        set,
        answerable: targets.some((target) => ids.has(target)),
        right: top !== undefined && targets.includes(top.id),
        confidence: top === undefined ? 0 : top.confidence,
      });
    }
  }
  return outcomes;
}

/** The top confidence with all entries, for the queries labelled as unanswerable. */
export async function outcomesWithAll(
  contender: Contender,
  collection: Collection,
  most: number,
): Promise<readonly Outcome[]> {
  const ask = await contender.build(collection.entries);
  const outcomes: Outcome[] = [];
  for (const [set, queries] of bySet(collection, most)) {
    for (const { text, lang, targets } of queries) {
      const [top] = await ask(text, lang);
      outcomes.push({
        set,
        answerable: targets.length > 0,
        right: top !== undefined && targets.includes(top.id),
        confidence: top?.confidence ?? 0,
      });
    }
  }
  return outcomes;
}

/**
 * The probability that an answerable query gets a higher confidence than an unanswerable one; NaN unless both exist.
 */
export function auroc(outcomes: readonly Outcome[]): number {
  const sorted = outcomes.toSorted((a, b) => a.confidence! - b.confidence!);
  let rankSum = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]!.confidence === sorted[start]!.confidence) end += 1;
    for (let at = start; at < end; at += 1) if (sorted[at]!.answerable) rankSum += (start + 1 + end) / 2;
    start = end;
  }
  const positive = outcomes.filter(({ answerable }) => answerable).length;
  return (rankSum - (positive * (positive + 1)) / 2) / (positive * (outcomes.length - positive));
}

/** The share of answerable queries that get an answer under the lowest threshold at which 90 % of answers are right. */
export function coverageAt90(outcomes: readonly Outcome[]): { readonly coverage: number; readonly threshold: number } {
  const sorted = outcomes.toSorted((a, b) => b.confidence! - a.confidence!);
  let right = 0;
  let best = { coverage: 0, threshold: 1 };
  const answerable = outcomes.filter((outcome) => outcome.answerable).length;
  sorted.forEach((outcome, at) => {
    if (outcome.right) right += 1;
    if (right / (at + 1) >= 0.9) best = { coverage: (at + 1) / answerable, threshold: outcome.confidence! };
  });
  return best;
}

export interface Band {
  readonly from: number;
  readonly answers: number;
  readonly meanConfidence: number;
  readonly right: number;
}

/** For each tenth of confidence the number of answers, and the share of right ones. */
export function reliability(outcomes: readonly Outcome[]): readonly Band[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = outcomes.filter(({ confidence }) => Math.min(9, Math.floor(confidence! * 10)) === tenth);
    const mean = own.reduce((sum, { confidence }) => sum + confidence!, 0) / own.length;
    return {
      from: tenth / 10,
      answers: own.length,
      meanConfidence: mean,
      right: own.filter(({ right }) => right).length / own.length,
    };
  });
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
