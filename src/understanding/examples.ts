import { LANGUAGES, type Language, phraseOf } from '../language/index.ts';
import type { Intent, IntentKind, SlotKind } from './intent.ts';
import { read } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An example as what it demands of a message. */
export type Example = {
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
const slotPattern = /\{(\w+)\}/g;

export function compile(intents: readonly Intent[], vocabulary: Vocabulary): Examples {
  const all: Example[] = [];
  const exact = new Map<string, Example[]>();
  const seen = new Set<string>();
  for (const intent of intents) {
    for (const language of LANGUAGES) {
      for (const text of intent.examples[language]) {
        const example = exampleOf(intent, language, text, vocabulary);
        if (!text.includes('{')) {
          const phrase = phraseOf(text);
          const others = exact.get(phrase);
          if (others) others.push(example);
          else exact.set(phrase, [example]);
        }
        const key = keyOf(example);
        if (example.weight === 0 || seen.has(key)) continue;
        seen.add(key);
        all.push(example);
      }
    }
  }
  return { all, exact, byConcept: postingsOf(all) };
}

function exampleOf(intent: Intent, language: Language, text: string, vocabulary: Vocabulary): Example {
  const demands: Demand[] = [];
  const known = new Set<string>();
  for (const piece of text.split(slotPattern).filter((_, at) => at % 2 === 0)) {
    for (const unit of read(piece, vocabulary, mostWords).units) {
      const weight = unit.weight === 0 ? 0 : Math.max(...unit.concepts.map((concept) => vocabulary.weightOf(concept)));
      const key = unit.concepts.join('|');
      if (weight === 0 || known.has(key)) continue;
      known.add(key);
      demands.push({ concepts: unit.concepts, weight });
    }
  }
  const slots: Partial<Record<SlotKind, string>> = {};
  for (const [, name = ''] of text.matchAll(slotPattern)) {
    const kind = intent.slots?.[name];
    if (!kind) throw new Error(`The example "${text}" of ${intent.name} has a slot that the intent does not declare`);
    slots[kind] = name;
  }
  // What must be there for a slot to be filled is demanded like a word.
  if (slots.language !== undefined) demands.push({ concepts: LANGUAGES.map((one) => `lang_${one}`), weight: 1 });
  if (slots.number !== undefined) demands.push({ concepts: ['num', 'none'], weight: 0.6 });
  if (slots.when !== undefined) demands.push({ concepts: ['day', 'clock'], weight: 0.5 });
  const weight = demands.reduce((sum, demand) => sum + demand.weight, 0);
  const opens = slots.text !== undefined && text.endsWith(`{${slots.text}}`) && weight > 0;
  return { intent, kind: intent.kind ?? 'act', text, language, demands, weight, slots, opens };
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
