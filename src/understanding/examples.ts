import { LANGUAGES, type Language, phraseOf } from '../language/index.ts';
import type { Intent, IntentKind, SlotKind } from './intent.ts';
import { read, type Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An example as what it demands of a message. */
export type Example = {
  /** All concepts of its demands. */
  readonly wanted: ReadonlySet<string>;
  /** The kinds of slots that its intent declares. */
  readonly declared: ReadonlySet<SlotKind>;
  readonly intent: Intent;
  readonly kind: IntentKind;
  readonly text: string;
  readonly language: Language;
  /** Each stands for one unit: any of its concepts will do. */
  readonly demands: readonly Demand[];
  /** The sum of what it demands. */
  readonly weight: number;
  /** The names of the slots that stand in it, by their kind. */
  readonly slots: Readonly<Partial<Record<SlotKind, string>>>;
  /** The concepts of the words before the slot of a text, where others come after it. */
  readonly before: ReadonlySet<string>;
  /** It begins a message, and the text goes on: what it demands must stand at the beginning. */
  readonly opens: boolean;
};

export type Demand = { readonly concepts: readonly string[]; readonly weight: number };

export type Examples = {
  readonly all: readonly Example[];
  /** By the phrase of a whole message. */
  readonly exact: ReadonlyMap<string, readonly Example[]>;
  /** The examples that demand a concept, each with the number of the demand. */
  readonly byConcept: ReadonlyMap<string, readonly Posting[]>;
};

export type Posting = { readonly example: number; readonly demand: number };

const mostWords = 40;
/** A meaning that fewer than this share of the examples have, against the commonest, is another word's. */
const shared = 0.8;
/** "I should like {text}" begins anything. */
const leastBesideSlot = 0.8;
const leastAlone = 0.5;
const slotPattern = /\{(\w+)\}/g;

/** @throws where an example has a slot that its intent does not declare */
export function checkSlots({ name, slots = {}, examples }: Intent): void {
  for (const text of LANGUAGES.flatMap((language) => examples[language])) {
    for (const [, slot = ''] of text.matchAll(slotPattern)) {
      if (!slots[slot]) throw new Error(`The example "${text}" of ${name} has a slot that the intent does not declare`);
    }
  }
}

export function compile(intents: readonly Intent[], vocabulary: Vocabulary): Examples {
  const all: Example[] = [];
  const exact = new Map<string, Example[]>();
  const seen = new Set<string>();
  const readExample = remembering((text) => unitsOf(text, vocabulary));
  for (const intent of intents) {
    const meant = meaningsOf(intent, readExample);
    for (const language of LANGUAGES) {
      for (const text of intent.examples[language]) {
        const example = exampleOf({ intent, language, text }, { meant, readExample, vocabulary });
        const whole = example.opens ? text.replace(/\s*\{\w+\}$/, '') : text;
        // "Jeg ønsker at" is a wish that is still to be told; "forslag" is a word.
        if (!whole.includes('{') && (whole === text || whole.includes(' '))) {
          const phrase = phraseOf(whole);
          const others = exact.get(phrase);
          if (others) others.push(example);
          else exact.set(phrase, [example]);
        }
        const key = keyOf(example);
        if (example.weight === 0 || isVague(example) || seen.has(key)) continue;
        seen.add(key);
        all.push(example);
      }
    }
  }
  return { all, exact, byConcept: postingsOf(all) };
}

/** Its words say so little that what its slot takes may be anything. It is learnt from, and not compared with. */
function isVague({ slots, demands, weight }: Example): boolean {
  if (slots.text === undefined && slots.name === undefined && slots.session === undefined) return weight < leastAlone;
  const words = demands.filter(({ concepts }) => concepts !== slotDemands.number && concepts !== slotDemands.when);
  return words.reduce((sum, { weight }) => sum + weight, 0) < leastBesideSlot;
}

/** What must be there for a slot to be filled. */
const slotDemands = { number: ['num', 'none'], when: ['day', 'clock'] };

type Said = { readonly intent: Intent; readonly language: Language; readonly text: string };
type ReadExample = (text: string) => readonly Unit[];
type Meant = (concepts: readonly string[]) => readonly string[];

/** Each example is read once, though what its words mean is asked of all of them first. */
function remembering(readOnce: ReadExample): ReadExample {
  const kept = new Map<string, readonly Unit[]>();
  return (text) => {
    const known = kept.get(text) ?? readOnce(text);
    kept.set(text, known);
    return known;
  };
}

/** Between slots, an example is read like a message. */
function unitsOf(text: string, vocabulary: Vocabulary): readonly Unit[] {
  const pieces = text.split(slotPattern).filter((_, at) => at % 2 === 0);
  return pieces.flatMap((piece) => read(piece, vocabulary, mostWords).units);
}

/**
 * What a word of several meanings means in the examples of one intent: the meaning that most of them share. "av" is no
 * "off" where nothing else is switched.
 */
function meaningsOf(intent: Intent, readExample: ReadExample): Meant {
  const counts = new Map<string, number>();
  for (const text of LANGUAGES.flatMap((language) => intent.examples[language])) {
    for (const concept of new Set(
      readExample(text)
        .filter(({ weight }) => weight > 0)
        .flatMap(({ concepts }) => concepts),
    )) {
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  return (concepts) => {
    const most = Math.max(...concepts.map((concept) => counts.get(concept) ?? 0));
    return concepts.filter((concept) => (counts.get(concept) ?? 0) >= shared * most);
  };
}

function exampleOf(
  { intent, language, text }: Said,
  {
    meant,
    readExample,
    vocabulary,
  }: { readonly meant: Meant; readonly readExample: ReadExample; readonly vocabulary: Vocabulary },
): Example {
  const demands: Demand[] = [];
  const known = new Set<string>();
  for (const unit of readExample(text)) {
    const concepts = meant(unit.concepts);
    const weight = unit.weight === 0 ? 0 : Math.max(...concepts.map((concept) => vocabulary.weightOf(concept)));
    const key = concepts.join('|');
    if (weight === 0 || known.has(key)) continue;
    known.add(key);
    demands.push({ concepts, weight });
  }
  const slots: Partial<Record<SlotKind, string>> = {};
  for (const [, name = ''] of text.matchAll(slotPattern)) {
    const kind = intent.slots?.[name];
    if (kind) slots[kind] = name;
  }
  // What must be there for a slot to be filled is demanded like a word.
  if (slots.language !== undefined) demands.push({ concepts: LANGUAGES.map((one) => `lang_${one}`), weight: 1 });
  if (slots.number !== undefined) demands.push({ concepts: slotDemands.number, weight: 0.6 });
  if (slots.when !== undefined) demands.push({ concepts: slotDemands.when, weight: 0.5 });
  const weight = demands.reduce((sum, demand) => sum + demand.weight, 0);
  const opens = slots.text !== undefined && text.endsWith(`{${slots.text}}`) && weight > 0;
  const wanted = new Set(demands.flatMap((demand) => demand.concepts));
  const declared = new Set(Object.values(intent.slots ?? {}));
  const [first = ''] = slots.text === undefined || opens ? [] : text.split(`{${slots.text}}`);
  const before = new Set(readExample(first).flatMap((unit) => (unit.weight > 0 ? meant(unit.concepts) : [])));
  return {
    wanted,
    declared,
    before,
    intent,
    kind: intent.kind ?? 'act',
    text,
    language,
    demands,
    weight,
    slots,
    opens,
  };
}

/** Examples that demand the same are one. */
function keyOf({ intent, demands, slots, opens }: Example): string {
  const words = demands.map(({ concepts }) => concepts.join('|')).toSorted();
  return `${intent.name};${words.join('+')};${Object.keys(slots).toSorted().join()};${opens}`;
}

function postingsOf(all: readonly Example[]): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [number, { demands }] of all.entries()) {
    for (const [place, { concepts }] of demands.entries()) {
      for (const concept of concepts) {
        const others = postings.get(concept);
        const posting = { example: number, demand: place };
        if (others) others.push(posting);
        else postings.set(concept, [posting]);
      }
    }
  }
  return postings;
}
