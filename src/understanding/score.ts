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
const leastCoverage = 0.8;
/** A text takes everything else, so that nothing but what is demanded tells that it is meant. */
/** A name takes nearly anything too. */
const leastOfName = 0.9;
const leastOfText = 0.95;
/** What a text takes of words that mean something elsewhere, as a share of their weight. */
const knownInText = 0.4;
/** A name has few words. */
const longestName = 6;
/** An opening stands at the beginning, with few other words between. */
const latestOpening = 9;
/** "We in Student Services could do with ..." */
const mostBeforeOpening = 2;
/** What an example of a text demands stands together. */
const widestSpread = 5;
/** Who reports a fault says what it is, and tells no story. */
const longestStatement = 14;
/** "alt er borte": with one vague sign, it says little else. */
const longestVague = 4;

/** Kindness costs nothing beside something that is asked for. */
const kindness = new Set('thanks greet sorry goodbye signoff laugh ok howareyou think want bother'.split(' '));
const times = new Set(['day', 'clock', 'every', 'num', 'next']);
const kinds = new Set(['cafe', 'training', 'session']);
/** Acts that a text without an opening rather means than holds. */
const others = new Set([
  'join',
  'leave',
  'cancel',
  'move',
  'report',
  'count',
  'delete',
  'who',
  'booking',
  'status',
  'question',
  'howmany',
  'how',
  'why',
  'sent',
  'progress',
  'asked',
  'going',
  'gotanswer',
  'toanswer',
  'oneself',
]);
/** Words of the tables that may stand in a name: "kurset om tilgang og roller". */
const nameable = new Set([
  ...times,
  ...kinds,
  ...(
    'event ordword nummer area case fresh happens setup rollout stored login works getin slow human good one role have fault ' +
    'suggestions test answer new only opened robot language question help wishes make account details'
  ).split(' '),
]);
/** They make a question of what follows; no text takes them from the beginning of a message. */
const asks = new Set(['how', 'what', 'whatis', 'why', 'when', 'where', 'who', 'which', 'howmany', 'howlong', 'ask']);

export function asksIn(unit: Unit): boolean {
  return unit.concepts.some((concept) => asks.has(concept));
}

const holds = (unit: Unit, concepts: ReadonlySet<string>) => unit.concepts.some((concept) => concepts.has(concept));

/** No example has as many words. */
const mostDemands = 100;

/** The examples that a text is like, the likest first. */
export function matchesOf(text: Read, examples: Examples, allows: (example: Example) => boolean): readonly Match[] {
  const covered = new Map<number, number>();
  const met = new Set<number>();
  for (const concept of new Set(text.units.flatMap(({ concepts, weight }) => (weight > 0 ? concepts : [])))) {
    for (const { example, demand } of examples.byConcept.get(concept) ?? []) {
      const key = example * mostDemands + demand;
      if (met.has(key)) continue;
      met.add(key);
      covered.set(example, (covered.get(example) ?? 0) + (examples.all[example]?.demands[demand]?.weight ?? 0));
    }
  }
  const matches: Match[] = [];
  for (const [number, weight] of covered) {
    const example = examples.all[number];
    if (!example || !allows(example)) continue;
    if (weight < leastFor(example) * example.weight) continue;
    const match = judge(text, example, weight);
    if (match) matches.push(match);
  }
  return matches.toSorted(
    (a, b) => b.confidence - a.confidence || said(b) - said(a) || b.example.weight - a.example.weight,
  );
}

/** How much of the text an example explains. */
const said = ({ explained }: Match) => explained.reduce((sum, { weight }) => sum + weight, 0);

function leastFor({ slots }: Example): number {
  if (slots.text !== undefined) return leastOfText;
  return slots.name === undefined && slots.session === undefined ? leastCoverage : leastOfName;
}

function judge({ units, tokens }: Read, example: Example, covered: number): Match | undefined {
  const { wanted, declared } = example;
  const explained = units.filter((unit) => holds(unit, wanted));
  const rest = units.filter((unit) => !holds(unit, wanted));
  const spread = spreadOf(explained);
  if (example.opens && !opensWith(units, explained)) return undefined;
  const taken: Unit[] = [];
  let cost = 0;
  const last = explained.at(-1)?.at[0] ?? 0;
  for (const unit of rest) {
    const takes = slotFor(unit, { example, declared, taken: taken.length, after: (unit.at[0] ?? 0) > last });
    if (takes) {
      taken.push(unit);
      if (example.slots.text !== undefined && !example.opens && holds(unit, others)) cost += unit.weight * knownInText;
    } else if (!(example.kind === 'act' && holds(unit, kindness))) cost += unit.weight;
  }
  if (!fills(example, taken, units, explained)) return undefined;
  const coverage = covered / example.weight;
  const told = explained.reduce((sum, unit) => sum + Math.max(unit.weight, 0.1), 0);
  const precision = told / (told + cost);
  const loose =
    example.slots.text !== undefined &&
    !example.opens &&
    (spread > widestSpread || taken.filter(isUnknown).length > (example.weight < 1 ? longestVague : longestStatement))
      ? 0.7
      : 1;
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
    if ((slots.name === undefined && slots.session === undefined) || count >= longestName) return false;
    return isUnknown(unit) || (holds(unit, nameable) && !asksIn(unit)) || (unit.weight === 0 && tokens.length > 0);
  }
}

/** A text beside an example that it need not be like. */
export function matchOf({ units }: Read, example: Example, confidence: number): Match {
  const explained = units.filter((unit) => holds(unit, example.wanted));
  return { example, confidence, explained, taken: units.filter((unit) => !explained.includes(unit)) };
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
  const strangers = before.filter((unit) => unit.weight >= 0.5 && !explained.includes(unit));
  if (strangers.some((unit) => !isUnknown(unit)) || strangers.length > mostBeforeOpening) return false;
  return (last.at[0] ?? 0) < latestOpening;
}

/** A session is told by its kind, its number, its place among others or its day; or somebody says of themselves what they do. */
const tellsSession = ({ concepts }: Unit) =>
  concepts.some((concept) => ['event', 'num', 'ordword', 'day', 'self'].includes(concept));

/** "book 3", but not "book a table for 3". */
const mostWithNumber = 1;

/** Whether the slots that stand in the example found something. */
function fills(
  { slots, opens }: Example,
  taken: readonly Unit[],
  units: readonly Unit[],
  explained: readonly Unit[],
): boolean {
  if (slots.when && !taken.some((unit) => holds(unit, times))) return false;
  if (slots.number && !units.some(({ concepts }) => concepts.includes('num') || concepts.includes('none')))
    return false;
  if (slots.language && !units.some(({ concepts }) => concepts.some((one) => one.startsWith('lang_')))) return false;
  const isNamed = ({ weight, concepts }: Unit) => weight > 0 || concepts.includes('num');
  if (slots.name && !taken.some(isNamed) && !explained.some(({ concepts }) => concepts.includes('event'))) return false;
  if (slots.session) {
    const all = [...taken, ...explained];
    if (!all.some(tellsSession)) return false;
    const isSession = all.some(({ concepts }) => concepts.includes('event'));
    if (!isSession && taken.filter(isUnknown).length > mostWithNumber) return false;
  }
  if (slots.text && opens && taken.length === 0) return false;
  return true;
}
