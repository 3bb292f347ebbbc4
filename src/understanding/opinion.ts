import { LANGUAGES } from '../language/index.ts';
import { featuresOf } from './features.ts';
import type { Intent } from './intent.ts';
import { type Read, read } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which intent a text is most like, judged by all examples at once, and how sure that is, from 0 to 1. */
export type Opinion = { readonly intent: string; readonly confidence: number };
export type OpinionOf = (text: Read, allows: (intent: string) => boolean) => Opinion;

const mostWords = 40;
/** Features of a single example tell of that example only. */
const fewest = 2;
const rounds = 3;
const firstStep = 2;
/** An example that is right by this much teaches nothing more. */
const learnt = 0.97;
/** A change of less is not worth its time. */
const leastChange = 0.01;
/** What stands in a slot, so that an example is read as a message. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  session: ['arkivkurset', 'økt 4', 'session 3', 'kafeen på fredag'],
  when: ['fredag kl 10', 'Monday 9 am', 'torsdag'],
  name: ['arkiv', 'HR', 'økonomi', 'vedtak', 'invoices'],
  number: ['12', 'ca. 50'],
  language: ['dansk', 'nynorsk', 'English'],
  kind: ['kafé'],
};

/** What stands in the text of an intent. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'cases.wish': [
    '',
    'en knapp for å sortere saker etter frist',
    'eksport til Excel',
    'the list kept its filter',
    'man kunde söka på namn i listan',
    'vi kunne se hvem som har lest notatet',
    'dark mode',
    'flere farver i kalenderen',
    'eit varsel når saka er ferdig',
  ],
  'cases.fault': [
    '',
    'portalen',
    'når jeg lagrer',
    'dokumentet',
    'the archive',
    'systemet',
    'när jag öppnar ett ärende',
  ],
  'organisation.role': ['Kari Nordmann', 'Ola Hansen', 'Karin Svensson', 'Per', 'Jonas'],
  'status.set': ['', 'fredag kl 9', 'Mondays at 8'],
  'sessions.plan': ['', 'arkiv', 'økonomi', 'records'],
};

/**
 * Learns the examples: a multinomial logistic regression over what they are told by, in a few rounds of a fixed order, so
 * that the same examples make the same opinions.
 */
export function createOpinion(intents: readonly Intent[], vocabulary: Vocabulary): OpinionOf {
  const names = [...new Set(intents.map(({ name }) => name))];
  const rows = intents.flatMap((intent) =>
    LANGUAGES.flatMap((language) => intent.examples[language]).map((example, number) => ({
      answer: names.indexOf(intent.name),
      features: featuresOf(read(filled(example, intent, number), vocabulary, mostWords)),
    })),
  );
  const places = placesOf(rows.map(({ features }) => features));
  const weights = learn(
    shuffled(rows.map(({ answer, features }) => ({ answer, at: placesIn(features, places) }))),
    places.size,
    names.length,
  );
  const sums = new Float32Array(names.length);
  return (text, allows) => {
    const at = placesIn(featuresOf(text), places);
    sumUp(weights, at, sums);
    const isAllowed = names.map(allows);
    for (const [place, allowed] of isAllowed.entries()) if (!allowed) sums[place] = -Infinity;
    toShares(sums);
    const best = sums.reduce((most, share, place) => (share > (sums[most] ?? 0) ? place : most), 0);
    return { intent: names[best] ?? '', confidence: sums[best] ?? 0 };
  };
}

function filled(example: string, { name, slots = {} }: Intent, number: number): string {
  return example.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const kind = slots[slot] ?? 'text';
    const fits = (kind === 'text' ? texts[name] : fillings[kind]) ?? [''];
    return fits[number % fits.length] ?? '';
  });
}

function placesOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const feature of texts.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest);
  return new Map(kept.map(([feature], place) => [feature, place]));
}

function placesIn(features: readonly string[], places: ReadonlyMap<string, number>): readonly number[] {
  return features.flatMap((feature) => places.get(feature) ?? []);
}

type Lesson = { readonly answer: number; readonly at: readonly number[] };

/** Rows of one intent in a row would be learnt and forgotten again. The order is mixed, and always the same. */
function shuffled(lessons: readonly Lesson[]): readonly Lesson[] {
  const stride = 7919;
  return lessons.map((_, place) => lessons[(place * stride) % lessons.length]).filter((lesson) => lesson !== undefined);
}

function learn(lessons: readonly Lesson[], features: number, names: number): Float32Array {
  const weights = new Float32Array(features * names);
  const shares = new Float32Array(names);
  const changed = new Int32Array(names);
  const changes = new Float32Array(names);
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + round);
    for (const { answer, at } of lessons) {
      sumUp(weights, at, shares);
      toShares(shares);
      if ((shares[answer] ?? 0) > learnt) continue;
      let count = 0;
      for (let name = 0; name < names; name += 1) {
        const off = (name === answer ? 1 : 0) - (shares[name] ?? 0);
        if (Math.abs(off) < leastChange) continue;
        changed[count] = name;
        changes[count] = (step * off) / Math.sqrt(at.length || 1);
        count += 1;
      }
      for (const place of at) {
        const start = place * names;
        for (let one = 0; one < count; one += 1) weights[start + changed[one]!]! += changes[one]!;
      }
    }
  }
  return weights;
}

/** What each intent has for it; a long text has not more than a short one. */
function sumUp(weights: Float32Array, at: readonly number[], sums: Float32Array): void {
  const names = sums.length;
  const scale = 1 / Math.sqrt(at.length || 1);
  sums.fill(0);
  for (const place of at) {
    const start = place * names;
    for (let name = 0; name < names; name += 1) sums[name]! += weights[start + name]!;
  }
  for (let name = 0; name < names; name += 1) sums[name]! *= scale;
}

function toShares(sums: Float32Array): void {
  let most = -Infinity;
  for (const sum of sums) if (sum > most) most = sum;
  let total = 0;
  for (let name = 0; name < sums.length; name += 1) {
    const share = Math.exp(sums[name]! - most);
    sums[name] = share;
    total += share;
  }
  for (let name = 0; name < sums.length; name += 1) sums[name]! /= total;
}
