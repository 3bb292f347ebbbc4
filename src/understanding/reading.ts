import { phraseOf } from '../language/index.ts';
import { leansOnTopic, type Shape, shapeOf } from './asking.ts';
import type { Example, Examples } from './examples.ts';
import type { Context, IntentKind, Understood } from './intent.ts';
import { choiceIn } from './replies.ts';
import { type Match, matchesOf } from './score.ts';
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

export function readerOf(examples: Examples, vocabulary: Vocabulary, names: readonly string[]) {
  const named = new Set(names);

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
    const isQuestion = best?.example.intent.name === question;
    if (best && !isQuestion && best.confidence >= thresholdOf(best, shape)) return readingOf(best, text, shape);
    if (context.topic && named.has('followUp') && leansOnTopic(text, shape)) return leaning(text, shape);
    return asked(text, shape, best?.confidence ?? 0);
  };

  /** An example that is said word for word. */
  function exactly(part: string, allows: (example: Example) => boolean): Match | undefined {
    const found = (examples.exact.get(phraseOf(part.slice(0, 200))) ?? []).filter(allows);
    const order: readonly IntentKind[] = ['reply', 'act', 'social', 'followUp'];
    const [example] = found.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    if (!example || part.length > 200) return undefined;
    const units = read(part, vocabulary, mostTokens).units;
    return { example, confidence: 1, explained: units, taken: [] };
  }
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
