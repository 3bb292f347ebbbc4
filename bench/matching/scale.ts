import { setTimeout as wait } from 'node:timers/promises';
import { createMatcher, type MatcherEntry } from '../../src/answers/matcher/index.ts';
import type { Contender } from './libraries.ts';
import { percentile } from './measures.ts';

const BEGINNINGS =
  'ar bel dok for gren hal in jour kon lag med nord opp plan reg sak til under ved vis skjer tra kla mot stu'.split(
    ' ',
  );
const MIDDLES = 'be de fe ga gi ka ke la le li ma me na ne ni ra re ri sa se si ta te ti va ve'.split(' ');
const ENDS = 'ing else het skap dom tid mappe plan vakt kort rom søk bok vei hus lag verk stad nett en er et a e'.split(
  ' ',
);
const GRAMMAR =
  'hvordan kan jeg få hva er hvor finner når må vi en et til for på i med og ikke min det om som av den'.split(' ');

/** Pseudo-random numbers between 0 and 1, the same in each run. */
export function steady(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Entries of made-up Norwegian-looking words, with a skewed word frequency as in real text. */
export function generateEntries(count: number, random: () => number): readonly MatcherEntry[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const words = Array.from(
    { length: 30_000 },
    () => pick(BEGINNINGS) + pick(MIDDLES) + (random() < 0.5 ? pick(MIDDLES) : '') + pick(ENDS),
  );
  const word = (): string => (random() < 0.45 ? pick(GRAMMAR) : words[Math.floor(words.length * random() ** 3)]!);
  const text = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(random() * (most - least)) }, word).join(' ');
  return Array.from({ length: count }, (_, number) => ({
    id: `e${number}`,
    question: `${text(5, 12)}?`,
    answer: `${text(20, 50)}.`,
    alternatives: random() < 0.3 ? [text(4, 10), text(4, 10)] : [],
    lang: 'nb',
  }));
}

export interface ScaleResult {
  readonly entries: number;
  readonly buildSeconds: number;
  readonly heapMegabytes: number;
  readonly p50: number;
  readonly p99: number;
}

const QUERIES = 400;
const gc = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);

/** Twice: the memory of typed arrays is released only by the next collection. */
function collectGarbage(): void {
  gc();
  gc();
}

/** Ten questions a second, each at its scheduled time, so that a query waits for a change as a person would. */
const EDITED_SECONDS = 30;
const ASKED_EACH_MS = 100;

export interface EditsResult {
  readonly queries: number;
  /** Milliseconds from the scheduled time of the question to its answer. */
  readonly p50: number;
  readonly p99: number;
  readonly edits: number;
  readonly slowestEdit: number;
}

/** Ten questions a second, while every second an entry gets another wording with a word that is new to the index. */
export async function measureEdits(count: number): Promise<EditsResult> {
  const random = steady(count);
  const entries = generateEntries(count, random);
  const matcher = createMatcher(entries);
  const one = () => entries[Math.floor(random() * count)]!;
  const milliseconds: number[] = [];
  const edits: number[] = [];
  const begun = performance.now();
  const editing = setInterval(() => {
    const entry = one();
    const start = performance.now();
    matcher.upsert({ ...entry, question: `${entry.question} nyord${edits.length}` });
    edits.push(performance.now() - start);
  }, 1000);
  for (let due = begun; due < begun + EDITED_SECONDS * 1000; due += ASKED_EACH_MS) {
    await wait(Math.max(0, due - performance.now()));
    matcher.query(one().question, { language: 'nb', limit: 10 });
    milliseconds.push(performance.now() - due);
  }
  clearInterval(editing);
  return {
    queries: milliseconds.length,
    p50: percentile(milliseconds, 0.5),
    p99: percentile(milliseconds, 0.99),
    edits: edits.length,
    slowestEdit: Math.max(...edits),
  };
}

export async function measureScale(contender: Contender, count: number): Promise<ScaleResult> {
  const random = steady(count);
  const entries = generateEntries(count, random);
  const texts = Array.from({ length: QUERIES }, () => {
    const words = entries[Math.floor(random() * count)]!.question.split(' ');
    return words.filter(() => random() < 0.8).join(' ') || words.join(' ');
  });
  collectGarbage();
  const before = process.memoryUsage();
  const start = performance.now();
  const ask = await contender.build(entries);
  const buildSeconds = (performance.now() - start) / 1000;
  collectGarbage();
  const after = process.memoryUsage();
  const milliseconds: number[] = [];
  for (const text of texts.slice(0, 50)) await ask(text, 'nb');
  for (const text of texts) {
    const asked = performance.now();
    await ask(text, 'nb');
    milliseconds.push(performance.now() - asked);
  }
  const bytes = after.heapUsed + after.external - before.heapUsed - before.external;
  return {
    entries: count,
    buildSeconds,
    heapMegabytes: bytes / 1e6,
    p50: percentile(milliseconds, 0.5),
    p99: percentile(milliseconds, 0.99),
  };
}
