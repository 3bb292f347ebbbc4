import { phraseOf } from '../language/index.ts';
import { leansOnTopic, type Shape, shapeOf } from './asking.ts';
import type { Example, Examples } from './examples.ts';
import type { Context, IntentKind, SlotKind, Understood } from './intent.ts';
import { choiceIn } from './replies.ts';
import type { Opinion, OpinionOf } from './opinion.ts';
import { type Match, matchesOf, matchOf } from './score.ts';
import { slotsOf } from './slots.ts';
import { type Read, read } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part of a message and what it means. */
export type Reading = {
  readonly understood: Understood;
  readonly kind: IntentKind | 'question';
  readonly shape: Shape;
  /** Its opening takes the text that follows, so that what comes after it belongs to it. */
  readonly opens: boolean;
  /** It is an example, word for word. */
  readonly isExact: boolean;
};

export const question = 'question';
/** A part with less is a question. */
const least: Readonly<Record<IntentKind, number>> = { act: 0.75, social: 0.67, reply: 0.72, followUp: 0.75 };
/** Kind words with something more, in what asks for nothing, are kind words still. */
const leastInStatement = 0.5;
/** Words that are hardly said for anything else: thanks, goodbyes, abuse. */
const strong = 1.2;
/** An answer to an offer that is as good as said outright. */
const answers = 0.8;
const mostTokens = 300;
const wayOff = 0.55;

type Known = {
  readonly examples: Examples;
  readonly vocabulary: Vocabulary;
  readonly opinionOf: OpinionOf;
  readonly names: readonly string[];
};

export function readerOf({ examples, vocabulary, opinionOf, names }: Known) {
  const named = new Set(names);
  const ofIntent = new Map(examples.all.map((example) => [example.intent.name, example]));

  return function readPart(part: string, context: Context): Reading {
    const text = read(part, vocabulary, mostTokens);
    const shape = shapeOf(text);
    const allows = ({ kind }: Example) =>
      kind === 'reply' ? context.offers !== undefined : kind === 'followUp' ? context.topic !== undefined : true;
    const exact = exactly(part, allows);
    if (exact && exact.example.intent.name !== question) return { ...readingOf(exact, text, shape), isExact: true };
    if (exact) return { ...asked(text, shape, 0), isExact: true };
    if (context.offers && text.tokens.length <= 12 && named.has('reply.choice')) {
      const choice = choiceIn(text, context.offers.choices);
      if (choice !== undefined) return chosen(choice, text, shape);
    }
    const matches = matchesOf(text, examples, allows);
    const best = answerIn(matches) ?? matches[0];
    const opinion = opinionOf(text, (name) => {
      const kind = ofIntent.get(name)?.kind;
      if (kind === 'reply') return context.offers !== undefined;
      return kind !== 'followUp' || context.topic !== undefined;
    });
    const found = settled({ best, opinion, intent: ofIntent.get(opinion.intent), shape });
    if (found === 'example' && best) return readingOf(best, text, shape);
    if (found === 'opinion') {
      const match = matches.find(({ example }) => example.intent.name === opinion.intent);
      return readingOf(
        match
          ? { ...match, confidence: Math.max(believed, Math.min(match.confidence, 0.9)) }
          : likened(opinion.intent, text),
        text,
        shape,
      );
    }
    if (context.topic && named.has('followUp') && leansOnTopic(text, shape)) return leaning(text, shape);
    return asked(text, shape, best?.confidence ?? 0);
  };

  /** The example of an intent that has the most in common with a text, where none is like it. */
  function likened(intent: string, text: Read): Match {
    const own = examples.all.filter((example) => example.intent.name === intent);
    const found = own.map((example) => matchOf(text, example, believed));
    const most = (match: Match) => match.explained.reduce((sum, { weight }) => sum + weight, 0);
    return found.toSorted((a, b) => most(b) - most(a))[0]!;
  }

  /** An example that is said word for word. */
  function exactly(part: string, allows: (example: Example) => boolean): Match | undefined {
    const found = (examples.exact.get(phraseOf(part.slice(0, 200))) ?? []).filter(allows);
    const order: readonly IntentKind[] = ['reply', 'act', 'social', 'followUp'];
    const [example] = found.toSorted(
      (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || Number(a.opens) - Number(b.opens),
    );
    if (!example || part.length > 200) return undefined;
    const units = read(part, vocabulary, mostTokens).units;
    return { example, confidence: 1, explained: units, taken: [] };
  }
}

/** What all examples together say is believed only so far: no message is parted for it. */
const believed = 0.78;
/** How sure all examples together must be, and what makes them need to be surer, or less sure. */
const needed = {
  least: { act: 0.65, social: 0.7 },
  whenAsking: 0.15,
  /** For each word that no table has, where no slot takes it. */
  forWord: { social: 0.13, other: 0.07 },
  mostWords: 4,
  /** The nearest example means the same, and how near it is. */
  seconded: [
    { near: 0.95, less: 0.4 },
    { near: 0.75, less: 0.3 },
    { near: 0.5, less: 0.2 },
  ],
  atLeast: 0.15,
  atMost: 0.97,
};
/** One example is believed against all of them only where it demands enough, and they are not this sure. */
const opposed = { weight: 1.3, opening: 1, confidence: 0.6 };
const outright = 4;
/** What is named in the slot takes a few words more. */
const outrightWithSlot = 6;
const open: readonly SlotKind[] = ['text', 'name', 'session'];

type Seen = {
  readonly best: Match | undefined;
  readonly opinion: Opinion;
  readonly intent: Example | undefined;
  readonly shape: Shape;
};

/** Which is believed: the example that a text is most like, all examples together, or neither, so that it is a question. */
function settled({ best, opinion, intent, shape }: Seen): 'example' | 'opinion' | 'question' {
  const isAct = intent !== undefined && opinion.intent !== question;
  const isSame = best !== undefined && best.example.intent.name === opinion.intent;
  if (best && isOutright(best, opinion, shape)) return 'example';
  if (isAct && opinion.confidence >= neededFor(intent, shape, isSame ? best.confidence : 0)) {
    return isSame && best.confidence >= thresholdOf(best, shape) ? 'example' : 'opinion';
  }
  if (!best || best.example.intent.name === question) return 'question';
  if (best.confidence < thresholdOf(best, shape) || isSame) return isSame && isExactly(best) ? 'example' : 'question';
  if (best.example.weight < opposed.weight || best.example.slots.text !== undefined) {
    return isAct && opinion.confidence >= opposed.confidence ? 'opinion' : 'question';
  }
  return opinion.intent === question && opinion.confidence >= opposed.confidence ? 'question' : 'example';
}

/** "book 12", "på bokmål": a few words, all of which an example has, or an opening and what is wished for. */
function isOutright({ example, confidence }: Match, opinion: Opinion, shape: Shape): boolean {
  if (confidence < 0.95 || example.intent.name === question) return false;
  const isSame = opinion.intent === example.intent.name;
  const isOpposed = !isSame && opinion.confidence >= opposed.confidence;
  const asks = shape.asks || shape.beginsAsking || shape.asksWhether;
  if (example.opens) return isSame || ((!isOpposed || !asks) && example.weight >= opposed.opening);
  if (example.slots.text !== undefined || example.slots.name !== undefined || example.kind === 'social') return false;
  const hasSlot = Object.keys(example.slots).length > 0;
  if (opinion.intent === question && hasSlot && !asks && example.weight >= opposed.weight)
    return shape.words <= outrightWithSlot;
  if (opinion.intent === question) return hasSlot && (!isOpposed || shape.words <= 2) && shape.words <= outright;
  return shape.words <= outright;
}

const isExactly = ({ confidence, example }: Match) => confidence >= 0.95 && example.weight >= opposed.weight;

function neededFor({ kind, declared }: Example, shape: Shape, near: number): number {
  const alien = Math.min(needed.mostWords, shape.content - (open.some((slot) => declared.has(slot)) ? 1 : 0));
  const forWord = kind === 'act' ? needed.forWord.other : needed.forWord.social;
  const less = needed.seconded.find((step) => near >= step.near)?.less ?? 0;
  const asking = shape.beginsAsking || shape.asksWhether ? needed.whenAsking : 0;
  const least = kind === 'social' ? needed.least.social : needed.least.act;
  // A story that begins as a question is one: "when does it open?" is no fault.
  if (shape.beginsAsking && declared.has('text')) return needed.atMost;
  const need = least + asking + Math.max(0, alien) * forWord - less;
  return Math.min(needed.atMost, Math.max(needed.atLeast, need));
}

/** To an offer, "ja det er fint" is a yes before it is an ok. */
function answerIn(matches: readonly Match[]): Match | undefined {
  if (matches[0]?.example.kind !== 'social') return undefined;
  return matches.find(({ example, confidence }) => example.kind === 'reply' && confidence >= answers);
}

function thresholdOf({ example, explained }: Match, shape: Shape): number {
  if (example.kind === 'social' && !shape.asks) {
    return explained.some(({ weight }) => weight >= strong) ? leastInStatement : least.social;
  }
  return (shape.beginsAsking || shape.asksWhether) && !beginsAsking(example)
    ? Math.max(least[example.kind], 0.92)
    : least[example.kind];
}

const askingBeginning =
  /^(?:hv|kv|ka|kor|koss|kem|wh|how|når|när|hur|vem|vad|var |vilk|er |är |is |are |har |can |kan )/iu;
const beginsAsking = ({ text }: Example) => askingBeginning.test(text);

function readingOf(match: Match, text: Read, shape: Shape): Reading {
  const { example, confidence, explained } = match;
  return {
    kind: example.kind,
    shape,
    opens: example.opens,
    isExact: false,
    understood: {
      intent: example.intent.name,
      slots: slotsOf(match, text),
      confidence: Math.min(1, confidence),
      part: text.text,
      why: {
        example: example.text,
        language: example.language,
        words: explained
          .filter(({ weight }) => weight > 0)
          .flatMap(({ at }) => at.map((place) => text.tokens[place]?.typed ?? '')),
      },
    },
  };
}

function chosen(choice: number, text: Read, shape: Shape): Reading {
  const why = { example: '{choice}', language: undefined, words: text.tokens.map(({ typed }) => typed) };
  return {
    kind: 'reply',
    shape,
    opens: false,
    isExact: false,
    understood: { intent: 'reply.choice', slots: { choice: String(choice) }, confidence: 0.95, part: text.text, why },
  };
}

function leaning(text: Read, shape: Shape): Reading {
  const why = { example: '', language: undefined, words: text.tokens.map(({ typed }) => typed) };
  return {
    kind: 'followUp',
    shape,
    opens: false,
    isExact: false,
    understood: { intent: 'followUp', slots: {}, confidence: 0.8, part: text.text, why },
  };
}

/** @param near how near the nearest act was: the nearer, the less sure that it is a question. */
function asked(text: Read, shape: Shape, near: number): Reading {
  const sure = shape.asks ? 0.95 : 0.8;
  return {
    kind: question,
    shape,
    opens: false,
    isExact: false,
    understood: {
      intent: question,
      slots: {},
      confidence: near > wayOff ? sure - (near - wayOff) : sure,
      part: text.text,
      why: { example: '', language: undefined, words: [] },
    },
  };
}
