import type { Example, Examples } from './examples.ts';
import type { SlotKind } from './intent.ts';
import type { Read, Unit } from './units.ts';

/** An example and how well a text is like it. */
export type Match = {
  readonly example: Example;
  readonly confidence: number;
  /** The units that the example explains. */
  readonly explained: readonly Unit[];
  /** The units that its slots take. */
  readonly taken: readonly Unit[];
};

/** A text with less than this of an example is not looked at. */
const leastCoverage = 0.75;
/** A name has few words. */
const longestName = 6;
/** An opening stands at the beginning, with few other words between. */
const latestOpening = 9;
/** What an example of a text demands stands together. */
const widestSpread = 5;

/** Kindness costs nothing beside something that is asked for. */
const kindness = new Set([
  'thanks',
  'greet',
  'sorry',
  'goodbye',
  'signoff',
  'laugh',
  'ok',
  'howareyou',
  'think',
  'want',
]);
const times = new Set(['day', 'clock', 'every', 'num', 'next']);
const kinds = new Set(['cafe', 'training', 'session']);
const nameable = new Set([
  ...times,
  ...kinds,
  'ordword',
  'nummer',
  'area',
  'case',
  'fresh',
  'happens',
  'setup',
  'rollout',
  'stored',
  'login',
  'works',
  'getin',
  'slow',
  'count',
  'human',
  'good',
  'one',
  'own',
  'make',
  'show',
  'change',
  'role',
  'have',
  'report',
  'fault',
  'wish',
]);
/** They make a question of what follows; no text takes them from the beginning of a message. */
const asks = new Set(['how', 'what', 'whatis', 'why', 'when', 'where', 'who', 'which', 'howmany', 'howlong', 'ask']);

export function asksIn(unit: Unit): boolean {
  return unit.concepts.some((concept) => asks.has(concept));
}

const holds = (unit: Unit, concepts: ReadonlySet<string>) => unit.concepts.some((concept) => concepts.has(concept));

/** The examples that a text is like, the likest first. */
export function matchesOf(text: Read, examples: Examples, allows: (example: Example) => boolean): readonly Match[] {
  const found = new Map<number, Map<number, number>>();
  for (const concept of new Set(text.units.flatMap(({ concepts }) => concepts))) {
    for (const { example, demand } of examples.byConcept.get(concept) ?? []) {
      const demands = found.get(example) ?? new Map<number, number>();
      demands.set(demand, examples.all[example]?.demands[demand]?.weight ?? 0);
      found.set(example, demands);
    }
  }
  const matches: Match[] = [];
  for (const [number, demands] of found) {
    const example = examples.all[number];
    if (!example || !allows(example)) continue;
    const covered = [...demands.values()].reduce((sum, weight) => sum + weight, 0);
    if (covered < leastCoverage * example.weight) continue;
    const match = judge(text, example, covered);
    if (match) matches.push(match);
  }
  return matches.toSorted(
    (a, b) => b.confidence - a.confidence || said(b) - said(a) || b.example.weight - a.example.weight,
  );
}

/** How much of the text an example explains. */
const said = ({ explained }: Match) => explained.reduce((sum, { weight }) => sum + weight, 0);

function judge({ units, tokens }: Read, example: Example, covered: number): Match | undefined {
  const wanted = new Set(example.demands.flatMap(({ concepts }) => concepts));
  const declared = new Set<SlotKind>(Object.values(example.intent.slots ?? {}));
  const explained = units.filter((unit) => holds(unit, wanted));
  const rest = units.filter((unit) => !holds(unit, wanted));
  const spread = spreadOf(explained);
  if (example.opens && !opensWith(units, explained)) return undefined;
  const taken: Unit[] = [];
  let cost = 0;
  const last = explained.at(-1)?.at[0] ?? 0;
  for (const unit of rest) {
    const takes = slotFor(unit, { example, declared, taken: taken.length, after: (unit.at[0] ?? 0) > last });
    if (takes) taken.push(unit);
    else if (!(example.kind === 'act' && holds(unit, kindness))) cost += unit.weight;
  }
  if (!fills(example, taken, units)) return undefined;
  const coverage = covered / example.weight;
  const told = explained.reduce((sum, unit) => sum + Math.max(unit.weight, 0.1), 0);
  const precision = told / (told + cost);
  const loose = example.slots.text !== undefined && !example.opens && spread > widestSpread ? 0.8 : 1;
  return { example, confidence: coverage * precision * loose, explained, taken };

  function slotFor(
    unit: Unit,
    { example: { slots }, declared: kindsOfSlots, taken: count, after }: SlotState,
  ): boolean {
    if (kindsOfSlots.has('when') && holds(unit, times)) return true;
    if (kindsOfSlots.has('kind') && holds(unit, kinds)) return true;
    if (slots.number && unit.concepts.includes('num')) return true;
    if (slots.language && unit.concepts.some((concept) => concept.startsWith('lang_'))) return true;
    if (slots.text !== undefined) {
      if (example.opens) return after;
      return !(asksIn(unit) && isEarly(unit, units));
    }
    if (slots.name === undefined || count >= longestName) return false;
    return isUnknown(unit) || (holds(unit, nameable) && !asksIn(unit)) || (unit.weight === 0 && tokens.length > 0);
  }
}

type SlotState = {
  readonly example: Example;
  readonly declared: ReadonlySet<SlotKind>;
  readonly taken: number;
  readonly after: boolean;
};

export function isUnknown(unit: Unit): boolean {
  return unit.concepts.length === 1 && (unit.concepts[0] ?? '').startsWith("'");
}

/** Whether only small words stand before it. */
function isEarly(unit: Unit, units: readonly Unit[]): boolean {
  const at = units.indexOf(unit);
  return units.slice(0, at).every(({ weight }) => weight < 0.5);
}

function spreadOf(explained: readonly Unit[]): number {
  const places = explained.filter(({ weight }) => weight >= 0.5).flatMap(({ at }) => at);
  return places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1 - places.length;
}

/** What an opening demands is there before anything else is said. */
function opensWith(units: readonly Unit[], explained: readonly Unit[]): boolean {
  const heavy = explained.filter(({ weight }) => weight >= 0.25);
  const last = heavy.at(-1);
  if (!last) return false;
  const before = units.slice(0, units.indexOf(last));
  return (last.at[0] ?? 0) < latestOpening && before.every((unit) => unit.weight < 0.5 || explained.includes(unit));
}

/** Whether the slots that stand in the example found something. */
function fills({ slots, opens }: Example, taken: readonly Unit[], units: readonly Unit[]): boolean {
  if (slots.when && !taken.some((unit) => holds(unit, times))) return false;
  if (slots.number && !units.some(({ concepts }) => concepts.includes('num') || concepts.includes('none')))
    return false;
  if (slots.language && !units.some(({ concepts }) => concepts.some((one) => one.startsWith('lang_')))) return false;
  if (slots.name && !taken.some(({ weight, concepts }) => weight > 0 || concepts.includes('num'))) return false;
  if (slots.text && opens && taken.length === 0) return false;
  return true;
}
